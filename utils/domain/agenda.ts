import type { Commitment } from './commitment';
import { dueDay, endOf, hasPassed } from './due';
import { MYSELF, type RecordId } from './record/record-id';

export interface Agenda {
  /** The due has passed and nobody said how it went; oldest first. */
  readonly stillOpen: readonly Commitment[];
  /** Due today, in order of time; then what was settled today, in order of settling. */
  readonly today: readonly Commitment[];
  /** Due later, in order, of each ritual the next one and those that were moved; then what has no due, oldest first. */
  readonly next: readonly Commitment[];
}

/** Those whom these commitments are to, each once, in their order; not oneself. */
export function peopleOf(commitments: readonly Commitment[]): readonly RecordId[] {
  return [...new Set(commitments.map(({ person }) => person))].filter((person) => person !== MYSELF);
}

const NONE: ReadonlySet<RecordId> = new Set();

/**
 * What there is to do, seen from where and when the person is.
 * @param commitments open ones and at least those settled today; settled earlier ones are left out
 * @param inPlace those that stay where they stood while open, so that nothing moves under a pointer
 */
export function agenda(
  commitments: readonly Commitment[],
  now: Temporal.ZonedDateTime,
  inPlace: ReadonlySet<RecordId> = NONE,
): Agenda {
  const today = now.toPlainDate();
  const stillOpen: Commitment[] = [];
  const dueToday: Commitment[] = [];
  const settledToday: Commitment[] = [];
  const next: Commitment[] = [];
  for (const commitment of commitments) {
    if (commitment.outcome && !inPlace.has(commitment.id)) {
      if (wasNotedOn(commitment, today, now.timeZoneId)) settledToday.push(commitment);
    } else if (hasPassed(commitment.due, now)) stillOpen.push(commitment);
    else if (dueDay(commitment.due, now.timeZoneId)?.equals(today)) dueToday.push(commitment);
    else next.push(commitment);
  }
  const byDue = inOrderOf((commitment) => endOf(commitment.due, now.timeZoneId));
  const byNoting = inOrderOf((commitment) => commitment.notedAt);
  return {
    stillOpen: stillOpen.sort(byDue),
    today: [...dueToday.sort(byDue), ...settledToday.sort(byNoting)],
    next: nextOfEach(next.sort(byDue), [...dueToday, ...settledToday]),
  };
}

/**
 * Of each ritual the next occurrence, unless it is in the day already: five weeks of a daily coffee would hide all else.
 * What was moved was said for itself.
 */
function nextOfEach(inOrder: readonly Commitment[], today: readonly Commitment[]): readonly Commitment[] {
  const seen = new Set(today.map(({ ritual }) => ritual));
  return inOrder.filter(({ ritual, changes }) => {
    if (ritual === undefined || changes.length > 0) return true;
    const isFirst = !seen.has(ritual);
    seen.add(ritual);
    return isFirst;
  });
}

/**
 * The few that come next, those still open first.
 * @param options.inPlace settled ones that keep their place and take none away from the open ones
 */
export function nextUp(
  { stillOpen, today, next }: Agenda,
  { count, inPlace }: { readonly count: number; readonly inPlace: ReadonlySet<RecordId> },
): readonly Commitment[] {
  const shown: Commitment[] = [];
  let open = 0;
  for (const commitment of [...stillOpen, ...today, ...next]) {
    if (commitment.outcome ? !inPlace.has(commitment.id) : open === count) continue;
    if (!commitment.outcome) open += 1;
    shown.push(commitment);
  }
  return shown;
}

function wasNotedOn({ notedAt }: Commitment, day: Temporal.PlainDate, zone: string): boolean {
  return notedAt?.toZonedDateTimeISO(zone).toPlainDate().equals(day) ?? false;
}

/** By an instant, those without one last; at the same instant by id, which is the order of the minutes they were logged in. */
function inOrderOf(instantOf: (commitment: Commitment) => Temporal.Instant | undefined) {
  return (a: Commitment, b: Commitment): number => {
    const one = instantOf(a);
    const other = instantOf(b);
    if (one && other) {
      const order = Temporal.Instant.compare(one, other);
      if (order !== 0) return order;
    } else if (one || other) return one ? -1 : 1;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}
