import type { DeviceId } from '../domain/record/stamp';
import type { Area } from './area';
import type { Card } from './card';
import { CARD_SLOT } from './address';
import { DAY_MINUTES, DEAD_AFTER_DAYS, DEAD_AFTER_READING_DAYS } from './limits';
import type { Observation } from './memory';
import type { Wishes } from './ports';

type Observations = Readonly<Record<DeviceId, Observation>>;

/**
 * What is known of the other devices after a look at the area. A new write tag is a sign of life; the dates on cards
 * are not, since a device with a wrong clock would bury the living (docs/sync.md §3.13).
 * @param now minutes since 2020
 */
export function observe(before: Observations, area: Area, me: DeviceId, now: number): Observations {
  const day = Math.floor(now / DAY_MINUTES);
  const seen: Record<DeviceId, Observation> = {};
  for (const [owner, observation] of Object.entries(before)) {
    if (owner === me) continue;
    const days = observation.days + (observation.lastDay === day ? 0 : 1);
    // A clock that was set back must not keep a silent device alive for years.
    seen[owner] = { ...observation, heardAt: Math.min(observation.heardAt, now), days, lastDay: day };
  }
  for (const [owner, { tags, card }] of whatIsThere(area, me)) {
    const known = seen[owner];
    const isNews = !known || Object.entries(tags).some(([slot, tag]) => known.tags[slot] !== tag);
    const about = card ? cardOf(card) : known?.card;
    seen[owner] = {
      ...(known ?? { saidAt: firstWord(card, now) }),
      tags: { ...known?.tags, ...tags },
      heardAt: isNews ? now : known.heardAt,
      days: isNews ? 0 : known.days,
      lastDay: day,
      saidAt: !known ? firstWord(card, now) : isNews ? now : Math.min(known.saidAt, now),
      ...(about && { card: about }),
    };
  }
  return seen;
}

/** Whether an owner's items are to be taken over: silent for long, or said to be gone after its last word. */
export function isDead(
  owner: DeviceId,
  { heardAt, days }: Observation,
  { now, retired }: { readonly now: number; readonly retired: Wishes['retired'] },
): boolean {
  if (retired.some(({ device, at }) => device === owner && at >= heardAt)) return true;
  return now - heardAt >= DEAD_AFTER_DAYS * DAY_MINUTES && days >= DEAD_AFTER_READING_DAYS;
}

function whatIsThere(area: Area, me: DeviceId) {
  const owners = new Map<DeviceId, { readonly tags: Record<string, number>; card?: Card }>();
  for (const { owner, slot, tag, content } of area.items) {
    if (owner === me) continue;
    const there = owners.get(owner) ?? { tags: {} };
    owners.set(owner, there);
    if (tag !== undefined) there.tags[slot] = tag;
    if (slot === CARD_SLOT && content.state === 'read' && content.card) there.card = content.card;
  }
  return owners;
}

function cardOf({ name, browser, version }: Card): NonNullable<Observation['card']> {
  return { ...(name && { name }), ...(browser && { browser }), ...(version && { version }) };
}

/** What is seen for the first time may be old: nobody is said to have been heard before the end of its card's day. */
function firstWord(card: Card | undefined, now: number): number {
  return card?.seenOn === undefined ? now : Math.min(now, (card.seenOn + 1) * DAY_MINUTES - 1);
}
