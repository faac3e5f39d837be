import type { Commitment } from './commitment';
import { lifts, type Mending, outcomeValue } from './reliability';

/** What R rests on, in plain numbers: one line for each way in which a promise can have gone. */
export interface Tally {
  readonly kept: number;
  readonly late: number;
  /** Missed, and not lifted by a repair. */
  readonly missed: number;
  /** Missed, and the smaller promise linked by its repair was kept. */
  readonly repaired: number;
  /** Called off, taken back or born without a day; and what was kept to repair another, which counts there. */
  readonly notCounted: number;
}

/**
 * Counts what `reliability` counts, each promise by itself: there, the occurrences of a ritual within one week are one.
 * What is open is left out.
 * @param commitments all with one person, in any order
 * @param repairs those that belong to them, in any order
 */
export function tally(
  commitments: readonly Commitment[],
  repairs: readonly Mending[],
  now: Temporal.Instant,
): Tally {
  const { lifted, spent } = lifts(commitments, repairs, now);
  const counts = { kept: 0, late: 0, missed: 0, repaired: 0, notCounted: 0 };
  for (const commitment of commitments) if (commitment.outcome) counts[wayOf(commitment)] += 1;
  return counts;

  function wayOf(commitment: Commitment): keyof Tally {
    const { id, outcome } = commitment;
    if (outcomeValue(commitment) === undefined || spent.has(id)) return 'notCounted';
    if (lifted.has(id)) return 'repaired';
    if (outcome?.kind === 'kept' || outcome?.kind === 'late') return outcome.kind;
    return 'missed';
  }
}
