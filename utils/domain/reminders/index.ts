import type { Commitment } from '../commitment';
import { type Call, standsSince } from './calls';
import { Plan, type Situation } from './plan';

/** What is shown at once, as one notice. Each promise is in one list only; each list is in the order of dues. */
export interface Moment {
  /** The same for the same calls, so that showing them again takes the place of what stands there already. */
  readonly notice: string;
  /** What it answers: each becomes a row of the ledger once it was shown. */
  readonly keys: readonly string[];
  readonly dueToday: readonly Commitment[];
  readonly dueSoon: readonly Commitment[];
  readonly stillOpen: readonly Commitment[];
}

export interface Reminders {
  /** What is to be shown right now; absent when there is nothing to say. */
  readonly moment?: Moment;
  /** When this answer may next change by itself, once the moment was shown; later than now. Absent: never. */
  readonly next?: Temporal.Instant;
}

/**
 * What to remind of now, and when to ask again (docs/domain.md §8). All that is called for and was not shown on this
 * device is one moment, however long the device slept. It comes at once when it has a promise that nothing was said of so
 * far, or that was snoozed until now; everything else comes as long as the day may have more moments, else with the next
 * moment or tomorrow.
 * @param situation.open open commitments, in any order; settled ones are ignored, and so are those without a due
 * @param situation.ledger what was shown on this device in the last LEDGER_DAYS at least, in any order
 * @param situation.now the person's own now: days, mornings, evenings and quiet hours are theirs
 */
export function reminders(situation: Situation): Reminders {
  const plan = new Plan(situation);
  const coming = plan.comingNow();
  const next = plan.nextAfter(coming);
  return {
    ...(coming.length > 0 && { moment: momentOf(plan, coming, situation.now.epochMilliseconds) }),
    ...(next !== undefined && { next: Temporal.Instant.fromEpochMilliseconds(next) }),
  };
}

/** @param now in milliseconds since 1970 */
function momentOf(plan: Plan, calls: readonly Call[], now: number): Moment {
  const keyed = calls.map((call) => ({
    key: plan.keyOf(call),
    // What is promised after its lead time began is called for from then on.
    since: Math.max(call.from, standsSince(call.commitment)),
  }));
  // What was called for first comes first: a moment that is made again later has the same first key, and more after it.
  keyed.sort((a, b) => a.since - b.since || (a.key < b.key ? -1 : 1));
  const keys = keyed.map(({ key }) => key);
  const ordered = calls.toSorted(
    (a, b) =>
      a.due - b.due || (a.commitment.id < b.commitment.id ? -1 : a.commitment.id > b.commitment.id ? 1 : 0),
  );
  const stillOpen = new Set<Commitment>();
  const dueSoon = new Set<Commitment>();
  const dueToday = new Set<Commitment>();
  for (const { due, commitment } of ordered) if (due <= now) stillOpen.add(commitment);
  for (const { kind, due, commitment } of ordered) {
    if (due > now && kind !== 'morning') dueSoon.add(commitment);
  }
  for (const { due, commitment } of ordered) {
    if (due > now && !dueSoon.has(commitment)) dueToday.add(commitment);
  }
  return {
    notice: keys[0] ?? '',
    keys,
    dueToday: [...dueToday],
    dueSoon: [...dueSoon],
    stillOpen: [...stillOpen],
  };
}
