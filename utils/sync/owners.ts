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
    seen[owner] = { ...asHeardBy(observation, now), days, lastDay: day };
  }
  for (const [owner, { tags, card }] of whatIsThere(area, me)) {
    const known = seen[owner];
    const isNews = !known || Object.entries(tags).some(([slot, tag]) => known.tags[slot] !== tag);
    const about = card ? cardOf(card) : known?.card;
    const { notAfter: _, ...lately } = known ?? { tags: {}, heardAt: now };
    const news = { heardAt: now, saidAt: known ? now : firstWord(card, now), days: 0 };
    seen[owner] = {
      ...(known && !isNews ? known : { ...lately, ...news }),
      tags: { ...known?.tags, ...tags },
      lastDay: day,
      ...(about && { card: about }),
    };
  }
  return seen;
}

/** Whether an owner's items are to be taken over: silent for long, or said to be gone after its last word. */
export function isDead(
  owner: DeviceId,
  { heardAt: heard, notAfter = Infinity, days }: Observation,
  { now, retired }: { readonly now: number; readonly retired: Wishes['retired'] },
): boolean {
  const heardAt = Math.min(heard, notAfter);
  if (retired.some(({ device, at }) => device === owner && at >= heardAt)) return true;
  return now - heardAt >= DEAD_AFTER_DAYS * DAY_MINUTES && days >= DEAD_AFTER_READING_DAYS;
}

/**
 * A clock that was set back must not keep a silent device alive for years: what was heard later than now counts as heard
 * when the clock was first seen so. Nor may one wrong tick bury the living: once the clock is there again, all is as it
 * was.
 */
function asHeardBy({ notAfter, ...observation }: Observation, now: number): Observation {
  if (now >= observation.heardAt) return observation;
  return { ...observation, notAfter: Math.min(notAfter ?? Infinity, now) };
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
