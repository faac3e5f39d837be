import type { Commitment } from '../../utils/domain/commitment';
import { cellsOf } from '../../utils/domain/commitment-cells';
import { type Due, SOMEDAY } from '../../utils/domain/due';
import type { Outcome } from '../../utils/domain/outcome';
import { instantOf, minuteOf } from '../../utils/domain/record/minute';
import { MYSELF, partsOf, recordId, type RecordId } from '../../utils/domain/record/record-id';
import type { Row } from '../../utils/domain/record/row';
import type { Stamp } from '../../utils/domain/record/stamp';
import type { Patch } from '../../utils/domain/transitions';

export const DEVICE = 'La9x2';

export const instant = (text: string) => Temporal.Instant.from(text);
export const here = (text: string) => Temporal.ZonedDateTime.from(text);
export const day = (text: string) => Temporal.PlainDate.from(text);

export const at = (on: string, time: string, zone = 'Europe/Berlin'): Due => ({
  kind: 'at',
  day: day(on),
  time: Temporal.PlainTime.from(time),
  zone,
});
export const byDay = (on: string): Due => ({ kind: 'by-day', day: day(on) });
export const byWeek = (lastDay: string): Due => ({ kind: 'by-week', lastDay: day(lastDay) });

/** The id of a record made in this minute; a greater number within the minute is a later record. */
export function idAt(made: string, number = 0): RecordId {
  return recordId({ minute: minuteOf(instant(made)), random: number, device: DEVICE });
}

/** One of many ids, in order. */
export const idOf = (number: number) => idAt('2026-06-01T08:00Z', number);

/** An open promise to myself, with what is given in place; its scored due is its due, its time that of its id. */
export function commitment(given: Partial<Commitment> = {}): Commitment {
  const id = given.id ?? idOf(0);
  const due = given.due ?? SOMEDAY;
  const loggedAt = instantOf(partsOf(id)!.minute);
  return {
    text: 'Water the plants',
    person: MYSELF,
    scoredDue: due,
    loggedAt,
    changes: [],
    ...given,
    id,
    due,
  };
}

/** One of every way to be settled. */
export const EVERY_OUTCOME: readonly Outcome[] = [
  { kind: 'kept', at: instant('2026-11-18T17:00Z'), scoredUntil: instant('2026-11-18T18:10Z') },
  { kind: 'late', at: instant('2026-11-18T18:45Z'), scoredUntil: instant('2026-11-18T18:10Z'), lateBy: 35 },
  { kind: 'missed', at: instant('2026-11-18T20:00Z'), scoredUntil: instant('2026-11-18T18:10Z') },
  { kind: 'released', at: instant('2026-11-18T17:00Z') },
  { kind: 'withdrawn', at: instant('2026-11-18T17:00Z') },
];

/** The row after a patch was written into it, all its cells and its log entry with one stamp. */
export function written(row: Row, patch: Patch, stamp: Stamp): Row {
  const { cells, entry } = cellsOf(patch);
  const stamps = Object.fromEntries(Object.keys(cells).map((field) => [field, stamp]));
  const log = entry ? [...(row.log ?? []), { s: stamp, e: entry }] : row.log;
  return { ...row, v: { ...row.v, ...cells }, s: { ...row.s, ...stamps }, ...(log && { log }) };
}
