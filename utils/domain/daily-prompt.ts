import type { Appreciation } from './appreciation';
import { type Person, SHOWN_LENGTH, type Shown } from './person';
import type { PersonPatch } from './person-cells';
import type { Prompt } from './prompts';
import { compareTexts } from './record/compare-values';
import { dayNumber } from './record/minute';
import { partsOf } from './record/record-id';

export type DailyPrompt =
  | { readonly kind: 'prompt'; readonly person: Person; readonly prompt: Prompt }
  /** Something was written today already: it is shown instead. */
  | { readonly kind: 'written'; readonly appreciation: Appreciation }
  /** There is nobody to ask about: no people yet, or no prompts wanted about any of them. */
  | { readonly kind: 'nobody' };

interface Day {
  /** Today, where the person is. */
  readonly day: Temporal.PlainDate;
  /** Everyone, in any order. */
  readonly people: readonly Person[];
  /** Our own list, in any order. */
  readonly prompts: readonly Prompt[];
}

/** No prompt returns to the same person within so many days. */
const REST_DAYS = 60;

/** Days after which an appreciation is shown again. */
export const RESURFACING_DAYS = [30, 90, 365] as const;

/**
 * What to ask today (docs/domain.md §5). The same records give the same answer on every device, all day long: what is
 * shown today counts from tomorrow, and someone added today waits for a later day while there are others.
 * @param options.appreciations at least today's
 * @param options.skipped how often "Another one" was asked for today: `skippedOn` reads it from the records
 */
export function dailyPrompt({
  day,
  people,
  appreciations,
  prompts,
  skipped = 0,
}: Day & { readonly appreciations: readonly Appreciation[]; readonly skipped?: number }): DailyPrompt {
  const [written] = appreciations.filter((it) => it.day.equals(day)).sort(latestFirst);
  if (written) return { kind: 'written', appreciation: written };
  const person = whoseTurn(people, dayNumber(day));
  const order = person ? inOrderFor(person, prompts, dayNumber(day)) : [];
  const prompt = order[skipped % order.length];
  return person && prompt ? { kind: 'prompt', person, prompt } : { kind: 'nobody' };
}

/** How far "Another one" has moved on today, on whichever device: as far as the prompt that was noted last. */
export function skippedOn({ day, people, prompts }: Day): number {
  const today = dayNumber(day);
  const person = whoseTurn(people, today);
  const last = person && lastOf(person, today);
  if (!last) return 0;
  const place = inOrderFor(person, prompts, today).findIndex(({ id }) => id === last.prompt);
  return Math.max(place, 0);
}

/** What to remember once a prompt is on the screen; undefined when that is known already. */
export function noteShown(
  person: Person,
  { day, prompt }: { readonly day: Temporal.PlainDate; readonly prompt: Prompt },
): PersonPatch | undefined {
  const today = dayNumber(day);
  if (lastOf(person, today)?.prompt === prompt.id) return undefined;
  const kept = (person.shown ?? []).filter((it) => {
    // A day more than the rest takes: elsewhere it may still be yesterday.
    if (Math.abs(today - it.day) > REST_DAYS + 1) return false;
    return it.day !== today || it.prompt !== prompt.id;
  });
  const shown = [...kept, { day: today, prompt: prompt.id }].sort((a, b) => a.day - b.day);
  return { shown: shown.slice(-SHOWN_LENGTH) };
}

/**
 * Earlier appreciations to show again today: those noticed exactly 30, 90 and 365 days ago, latest first.
 * @param people when given, those about whom no prompts are wanted are left in peace, and those who were put away
 */
export function resurfacing(
  appreciations: readonly Appreciation[],
  day: Temporal.PlainDate,
  people: readonly Person[] = [],
): readonly Appreciation[] {
  const resting = new Set(people.filter(isLeftInPeace).map(({ id }) => id));
  const today = dayNumber(day);
  const days = new Set<number>(RESURFACING_DAYS.map((ago) => today - ago));
  return appreciations
    .filter((it) => days.has(dayNumber(it.day)) && !resting.has(it.person))
    .sort((a, b) => dayNumber(b.day) - dayNumber(a.day) || latestFirst(a, b));
}

/** Nothing is asked about those who were put away, either. */
function isLeftInPeace({ noPrompts, isArchived }: Person): boolean {
  return noPrompts === true || isArchived === true;
}

/** The one who has been longest without a prompt; nobody when no prompts are wanted about anyone. */
function whoseTurn(people: readonly Person[], today: number): Person | undefined {
  const waiting = people
    .filter((person) => !isLeftInPeace(person))
    .map((person) => ({
      person,
      isNew: Number(wasAddedToday(person, today)),
      last: Math.max(NEVER, ...shownBefore(person, today).map((it) => it.day)),
    }));
  waiting.sort((a, b) => a.isNew - b.isNew || a.last - b.last || compareTexts(a.person.id, b.person.id));
  return waiting[0]?.person;
}

/** Before every day of a record. */
const NEVER = -1;

/** All prompts as they would come today: what is rested in an order of this day and person, then the oldest first. */
function inOrderFor(person: Person, prompts: readonly Prompt[], today: number): readonly Prompt[] {
  const lastShown = new Map<number, number>();
  for (const { day, prompt } of shownBefore(person, today)) {
    if (today - day <= REST_DAYS) lastShown.set(prompt, Math.max(day, lastShown.get(prompt) ?? NEVER));
  }
  // A number for each prompt by itself: a version that knows further prompts keeps the others in the same order.
  const places = prompts.map((prompt) => ({
    prompt,
    last: lastShown.get(prompt.id) ?? NEVER,
    chance: hashOf(`${today} ${person.id} ${prompt.id}`),
  }));
  places.sort((a, b) => a.last - b.last || a.chance - b.chance || a.prompt.id - b.prompt.id);
  return places.map(({ prompt }) => prompt);
}

function shownBefore({ shown = [] }: Person, today: number): readonly Shown[] {
  return shown.filter(({ day }) => day < today);
}

function lastOf({ shown = [] }: Person, today: number): Shown | undefined {
  return shown.filter(({ day }) => day === today).at(-1);
}

/**
 * Whether they may have been added today: two devices need not share a zone, so it counts where each day begins first.
 * An id from further ahead comes from a wrong clock, and must not put off someone's turn for years.
 */
function wasAddedToday({ id }: Person, today: number): boolean {
  const minute = partsOf(id)?.minute;
  if (minute === undefined) return false;
  const daysAhead = Math.floor((minute + EARLIEST_ZONE_MINUTES) / 1440) - today;
  return daysAhead >= 0 && daysAhead <= 2;
}

/** UTC+14. An evening at UTC−12 is up to two days behind it. */
const EARLIEST_ZONE_MINUTES = 14 * 60;

function latestFirst(a: Appreciation, b: Appreciation): number {
  return compareTexts(b.id, a.id);
}

/** FNV-1a, then MurmurHash3's last step: without it, texts that differ in their last digit would stay neighbours. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
