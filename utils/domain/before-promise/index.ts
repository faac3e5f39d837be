import type { Commitment } from '../commitment';
import { type DayPart, partsOfDue } from '../day-part';
import { type Due, dueDay } from '../due';
import type { Person } from '../person';
import type { RecordId } from '../record/record-id';
import { countsFrom, outcomeValue } from '../reliability';
import { boundaryApplies } from './boundary-applies';

/** A line of what someone does not want, theirs or mine. */
export interface Boundary {
  readonly line: string;
  readonly whose: 'theirs' | 'mine';
}

/** The boundaries of a person, in the order in which they are to be read. */
export function boundariesOf({
  theirs = [],
  mine = [],
}: Pick<Person, 'theirs' | 'mine'>): readonly Boundary[] {
  return [
    ...theirs.map((line) => ({ line, whose: 'theirs' as const })),
    ...mine.map((line) => ({ line, whose: 'mine' as const })),
  ];
}

/** The one thing to say before a promise is made. It never blocks. */
export type Caution =
  | ({ readonly kind: 'boundary' } & Boundary)
  /** So many promises hold that day already. */
  | { readonly kind: 'load'; readonly day: Temporal.PlainDate; readonly promises: number }
  /** Of the last promises to this person at that time, so many were late and so many missed. */
  | {
      readonly kind: 'record';
      readonly when: DayPart;
      readonly of: number;
      readonly late: number;
      readonly missed: number;
    };

interface Before {
  readonly draft: {
    readonly text: string;
    /** Undefined for someone new. */
    readonly person?: RecordId | undefined;
    readonly due?: Due | undefined;
  };
  /** One's open promises to everyone, in any order: at least those of the due's day. */
  readonly open: readonly Commitment[];
  /** What was settled with this person, in any order: at least the last 90 days. */
  readonly settledWith: readonly Commitment[];
  /** Those of this person, in the order in which they are to be read. */
  readonly boundaries: readonly Boundary[];
  /** The person's own now: its zone says which day a due falls on. */
  readonly now: Temporal.ZonedDateTime;
}

const FULL_DAY = 5;
const CROWDED_DAY = 4;
const CROWD_MINUTES = 120;
const RECENT_DAYS = 90;
const ENOUGH = 5;
const OFTEN = 2;
const SHARE = 2 / 5;

/**
 * What is worth knowing before a promise, one thing at most, in this order:
 *
 * 1. a boundary that applies (`boundaryApplies`), theirs before mine;
 * 2. the day's load: five open promises or more with that day as their due, or four with one of them within two hours;
 * 3. one's own record with this person in that part of the day, then at weekends: of at least five that counted in the
 *    last 90 days, at least two and at least two fifths were late or missed.
 *
 * @returns undefined when there is nothing to say
 */
export function beforePromise({ draft, open, settledWith, boundaries, now }: Before): Caution | undefined {
  return (
    boundaryOf(draft, boundaries) ??
    loadOf(draft.due, open, now.timeZoneId) ??
    recordOf(draft, settledWith, now.toInstant())
  );
}

function boundaryOf(draft: Before['draft'], boundaries: readonly Boundary[]): Caution | undefined {
  const inOrder = [...boundaries].sort((a, b) => Number(a.whose === 'mine') - Number(b.whose === 'mine'));
  const applying = inOrder.find(({ line }) => boundaryApplies(line, draft));
  return applying && { kind: 'boundary', line: applying.line, whose: applying.whose };
}

function loadOf(due: Due | undefined, open: readonly Commitment[], zone: string): Caution | undefined {
  // A week or someday fills no day, and nothing is promised for one by them.
  const day = due && due.kind !== 'by-week' ? dueDay(due, zone) : undefined;
  if (!due || !day) return undefined;
  const that = open.filter(
    (it) => !it.outcome && it.due.kind !== 'by-week' && dueDay(it.due, zone)?.equals(day),
  );
  const isCrowded = that.length >= CROWDED_DAY && that.some((it) => isNear(it.due, due));
  if (that.length < FULL_DAY && !isCrowded) return undefined;
  return { kind: 'load', day, promises: that.length };
}

function isNear(a: Due, b: Due): boolean {
  const [one, other] = [a, b].map((due) =>
    due.kind === 'at' ? due.day.toZonedDateTime({ timeZone: due.zone, plainTime: due.time }) : undefined,
  );
  if (!one || !other) return false;
  return Math.abs(one.epochMilliseconds - other.epochMilliseconds) <= CROWD_MINUTES * 60_000;
}

function recordOf(
  { person, due }: Before['draft'],
  settledWith: readonly Commitment[],
  now: Temporal.Instant,
): Caution | undefined {
  if (person === undefined || !due) return undefined;
  const recent = settledWith.filter((it) => {
    if (it.person !== person || outcomeValue(it) === undefined || !it.outcome) return false;
    const days = (now.epochMilliseconds - countsFrom(it.outcome).epochMilliseconds) / 86_400_000;
    return days >= 0 && days <= RECENT_DAYS;
  });
  for (const when of partsOfDue(due)) {
    const alike = recent.filter(({ scoredDue }) => partsOfDue(scoredDue).includes(when));
    const late = alike.filter(({ outcome }) => outcome?.kind === 'late').length;
    const missed = alike.filter(({ outcome }) => outcome?.kind === 'missed').length;
    const slipped = late + missed;
    if (alike.length >= ENOUGH && slipped >= OFTEN && slipped >= SHARE * alike.length) {
      return { kind: 'record', when, of: alike.length, late, missed };
    }
  }
  return undefined;
}
