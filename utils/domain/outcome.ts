import { instantOf, minuteOf } from './record/minute';
import type { CellValue } from './record/row';

/**
 * How a commitment was settled. Instants are whole minutes. `scoredUntil` is the end of the scored due, grace included,
 * fixed when it is settled so that every device and zone counts alike; it is absent for a promise born someday, which
 * does not count. `lateBy` is in minutes beyond `scoredUntil`.
 */
export type Outcome =
  | { readonly kind: 'kept'; readonly at: Temporal.Instant; readonly scoredUntil?: Temporal.Instant }
  | {
      readonly kind: 'late';
      readonly at: Temporal.Instant;
      readonly scoredUntil: Temporal.Instant;
      readonly lateBy: number;
    }
  | { readonly kind: 'missed'; readonly at: Temporal.Instant; readonly scoredUntil?: Temporal.Instant }
  /** Called off: both agreed, before it was due, that it is no longer needed. */
  | { readonly kind: 'released'; readonly at: Temporal.Instant }
  /** Taken back: no longer agreed to, or not safe. No reason is asked. */
  | { readonly kind: 'withdrawn'; readonly at: Temporal.Instant };

/**
 * How something done is settled: late when it was done after the end of what counts.
 * @param at a whole minute
 * @param scoredUntil the end of the scored due, grace included; undefined for a promise born someday, which is never late
 */
export function doneAt(at: Temporal.Instant, scoredUntil: Temporal.Instant | undefined): Outcome {
  if (!scoredUntil) return { kind: 'kept', at };
  const lateBy = minuteOf(at) - minuteOf(scoredUntil);
  return lateBy > 0 ? { kind: 'late', at, scoredUntil, lateBy } : { kind: 'kept', at, scoredUntil };
}

/** The number an outcome goes by in cells and logs. */
export const CODES = { kept: 1, late: 2, missed: 3, released: 4, withdrawn: 5 } as const;

/** The outcome a cell holds; undefined for an open one, 'invalid' when no version of ours could have written it. */
export function outcomeFromCell(cell: CellValue | undefined): Outcome | undefined | 'invalid' {
  if (cell === null || cell === undefined) return undefined;
  if (
    !Array.isArray(cell) ||
    cell.some((part) => !Number.isSafeInteger(part) || Math.abs(part as number) > 1e9)
  ) {
    return 'invalid';
  }
  const [code, minute, until, lateBy] = cell as readonly number[];
  if (minute === undefined) return 'invalid';
  const at = instantOf(minute);
  const scored = until === undefined ? {} : { scoredUntil: instantOf(until) };
  switch (code) {
    case CODES.kept:
      return { kind: 'kept', at, ...scored };
    case CODES.missed:
      return { kind: 'missed', at, ...scored };
    case CODES.released:
      return { kind: 'released', at };
    case CODES.withdrawn:
      return { kind: 'withdrawn', at };
    case CODES.late:
      if (until === undefined || lateBy === undefined || lateBy < 0) return 'invalid';
      return { kind: 'late', at, scoredUntil: instantOf(until), lateBy };
    default:
      return 'invalid';
  }
}
