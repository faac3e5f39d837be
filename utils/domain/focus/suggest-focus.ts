import { type Commitment, isBornSomeday } from '../commitment';
import { type DayPart, partsOfDue } from '../day-part';
import { endOf } from '../due';
import { countsFrom, outcomeValue, ritualWeek } from '../reliability';
import type { Repair } from '../repair';
import { mayMend } from '../repair-question';
import { type Area, AREA_NUMBERS } from './area';

/** Why an area is suggested, for a sentence; `times` is a number of promises. */
export interface Because {
  readonly kind: 'slipped' | 'moved-untold' | 'still-open' | 'unrepaired' | 'without-day';
  readonly times: number;
}

export interface Suggestion {
  readonly area: Area;
  readonly because: Because;
}

/** How far one's own record is looked back at: six weeks, a day being 86,400 s. */
const WINDOW_DAYS = 42;
/** With fewer counted outcomes nothing is said. */
const ENOUGH = 8;
/** How often something has to happen before it is spoken of. */
const OFTEN = 3;
/** What is assumed of each area before anything is known: so many promises that went well. */
const PRIOR = 3;

/**
 * Where follow-through drops off, from one's own promises of the last six weeks to everyone together: people are never
 * told apart. Of n promises that s of which slipped, a score of
 *
 *     s / (n + 3)         when s ≥ 3 and s / n ≥ least
 *
 * and the area with the greatest is suggested; of even ones that with the lesser number.
 *
 * - Mornings, afternoons, evenings, weekends, little things (a weekday or a week without a time): n is what counted there,
 *   s what was late or missed; least 2/5, and a greater share than in all other promises.
 * - Saying so early: n is all that counted or is still open, s what was moved without telling; least 1/5.
 * - Still open: the same n, s of which nobody said how it went; least 1/5.
 * - Repair soon: the same n, s what was missed to somebody else, has no repair and is not to be left; least 1/5.
 * - A day: n is what was logged, s what has never had a day; least 2/5.
 *
 * The occurrences of a ritual in one week are one, which slipped when at least half of them did.
 * @param commitments all one's own, with everyone, in any order
 * @param repairs those that belong to them, in any order
 * @param options.now the zone does not matter: a day has passed once it is over everywhere
 * @returns undefined with fewer than eight counted, and when nothing drops off
 */
export function suggestFocus(
  commitments: readonly Commitment[],
  repairs: readonly Pick<Repair, 'of'>[],
  { now }: { readonly now: Temporal.Instant },
): Suggestion | undefined {
  const isRecent = (at: Temporal.Instant | undefined) => {
    const age = at && (now.epochMilliseconds - at.epochMilliseconds) / 86_400_000;
    return age !== undefined && age >= 0 && age <= WINDOW_DAYS;
  };
  const counted = commitments.filter(
    (it) => outcomeValue(it) !== undefined && it.outcome && isRecent(countsFrom(it.outcome)),
  );
  if (sumOf(counted, didSlip).of < ENOUGH) return undefined;
  const open = commitments.filter((it) => !it.outcome && !isBornSomeday(it) && isRecent(overEverywhere(it)));
  const due = [...counted, ...open];
  const repaired = new Set(repairs.map((repair) => repair.of));
  // What a ritual makes has its day by itself.
  const logged = commitments.filter((it) => !it.ritual && !isTakenBack(it) && isRecent(it.loggedAt));

  const found = [
    ...PLACES.map(({ area, isIn }) => ({
      area,
      kind: 'slipped' as const,
      least: 2 / 5,
      ...sumOf(counted.filter(isIn), didSlip),
      elsewhere: shareOf(
        sumOf(
          counted.filter((it) => !isIn(it)),
          didSlip,
        ),
      ),
    })),
    {
      area: 'say-early' as const,
      kind: 'moved-untold' as const,
      least: 1 / 5,
      ...sumOf(due, wasMovedUntold),
    },
    {
      area: 'still-open' as const,
      kind: 'still-open' as const,
      least: 1 / 5,
      ...sumOf(due, (it) => !it.outcome),
    },
    {
      area: 'repair-soon' as const,
      kind: 'unrepaired' as const,
      least: 1 / 5,
      ...sumOf(due, (it) => wantsMending(it) && !repaired.has(it.id)),
    },
    { area: 'a-day' as const, kind: 'without-day' as const, least: 2 / 5, ...sumOf(logged, isBornSomeday) },
  ];
  const [first] = found
    .filter((it) => it.slips >= OFTEN && shareOf(it) >= it.least)
    .filter((it) => !('elsewhere' in it) || shareOf(it) > it.elsewhere)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || AREA_NUMBERS[a.area] - AREA_NUMBERS[b.area]);
  return first && { area: first.area, because: { kind: first.kind, times: first.slips } };
}

/** Missed, and not to be left as it is; with oneself there is nothing to mend. */
function wantsMending(it: Commitment): boolean {
  return it.outcome?.kind === 'missed' && mayMend(it) && !it.isLeftAlone;
}

/** Late or missed. */
export function didSlip({ outcome }: Commitment): boolean {
  return outcome?.kind === 'late' || outcome?.kind === 'missed';
}

/** Whether it was ever put off without a word to the other person. */
export function wasMovedUntold({ changes }: Commitment): boolean {
  return changes.some(({ told }) => !told);
}

const isInPart = (part: DayPart) => (commitment: Commitment) =>
  partsOfDue(commitment.scoredDue).includes(part);

/** The areas that are a place in the week, and what of one's promises belongs there: by what was said last. */
export const PLACES: readonly { readonly area: Area; readonly isIn: (it: Commitment) => boolean }[] = [
  { area: 'mornings', isIn: isInPart('morning') },
  { area: 'afternoons', isIn: isInPart('afternoon') },
  { area: 'evenings', isIn: isInPart('evening') },
  { area: 'weekends', isIn: isInPart('weekend') },
  {
    area: 'little-things',
    isIn: ({ scoredDue }) =>
      scoredDue.kind === 'by-week' || (scoredDue.kind === 'by-day' && partsOfDue(scoredDue).length === 0),
  },
];

interface Sum {
  readonly of: number;
  readonly slips: number;
}

function sumOf(commitments: readonly Commitment[], slips: (commitment: Commitment) => boolean): Sum {
  const groups = [...Map.groupBy(commitments, (it) => ritualWeek(it) ?? it.id).values()];
  const slipped = groups.filter((group) => 2 * group.filter(slips).length >= group.length);
  return { of: groups.length, slips: slipped.length };
}

function shareOf({ of, slips }: Sum): number {
  return of === 0 ? 0 : slips / of;
}

function scoreOf({ of, slips }: Sum): number {
  return slips / (of + PRIOR);
}

function isTakenBack({ outcome }: Commitment): boolean {
  return outcome?.kind === 'released' || outcome?.kind === 'withdrawn';
}

/** A day without a place is over once it is so twelve hours west of Greenwich. Undefined for someday. */
function overEverywhere({ due }: Commitment): Temporal.Instant | undefined {
  return endOf(due, 'Etc/GMT+12');
}
