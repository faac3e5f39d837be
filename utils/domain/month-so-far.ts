import type { Commitment } from './commitment';
import { instantOf } from './record/minute';
import { creationStamp } from './record/row';
import { type Mending, reliability, type Word } from './reliability';

/** What changed in a month so far: what was settled in it, and the word at its beginning where it was another one. */
export interface MonthSoFar {
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  readonly wordBefore?: Word;
}

/**
 * Looks at a record as it stood at the beginning of this month, where the person is, and at what was noted since. What
 * was wrongly noted and corrected since counts as it is known now.
 * @param commitments all with one person, in any order
 * @param repairs those that belong to them, in any order
 */
export function monthSoFar(
  commitments: readonly Commitment[],
  repairs: readonly Mending[],
  now: Temporal.ZonedDateTime,
): MonthSoFar {
  const start = now.with({ day: 1 }).startOfDay().toInstant();
  const isSince = (instant: Temporal.Instant | undefined) =>
    instant !== undefined && Temporal.Instant.compare(instant, start) >= 0;
  const counts = { kept: 0, late: 0, missed: 0 };
  for (const { outcome, notedAt } of commitments) {
    const kind = outcome?.kind;
    if (isSince(notedAt) && (kind === 'kept' || kind === 'late' || kind === 'missed')) counts[kind] += 1;
  }
  const then = commitments.map((it) => asItStood(it, isSince));
  const repairsThen = repairs.filter(({ id }) => !isSince(instantOf(creationStamp(id)[0])));
  const before = reliability(then, repairsThen, start).word;
  const { word } = reliability(commitments, repairs, now.toInstant());
  return { ...counts, ...(before !== word && { wordBefore: before }) };
}

function asItStood(
  commitment: Commitment,
  isSince: (instant: Temporal.Instant | undefined) => boolean,
): Commitment {
  const later = commitment.changes.filter(({ at }) => isSince(at));
  const moved = {
    ...commitment,
    due: later[0]?.from ?? commitment.due,
    changes: commitment.changes.filter((change) => !later.includes(change)),
  };
  if (!isSince(commitment.notedAt)) return moved;
  const { outcome: _outcome, notedAt: _notedAt, ...open } = moved;
  return open;
}
