import { dayNumber, dayOf } from './record/minute';
import type { CellValue } from './record/row';

/**
 * When something was promised for. Days and times are the wall clock where it was said; `zone` is an IANA name. A day
 * alone floats with the person and ends at midnight where they are.
 */
export type Due =
  | {
      readonly kind: 'at';
      readonly day: Temporal.PlainDate;
      readonly time: Temporal.PlainTime;
      readonly zone: string;
    }
  | { readonly kind: 'by-day'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'by-week'; readonly lastDay: Temporal.PlainDate }
  | { readonly kind: 'someday' };

export const SOMEDAY: Due = { kind: 'someday' };

/**
 * The instant a due passes, or undefined for someday. A time skipped by daylight saving counts as the one an hour
 * later, a repeated one as the first.
 * @param zone where the person is, an IANA name
 */
export function endOf(due: Due, zone: string): Temporal.Instant | undefined {
  switch (due.kind) {
    case 'at':
      return due.day.toZonedDateTime({ timeZone: due.zone, plainTime: due.time }).toInstant();
    case 'by-day':
      return midnightAfter(due.day, zone);
    case 'by-week':
      return midnightAfter(due.lastDay, zone);
    case 'someday':
      return undefined;
  }
}

/** The instant until which keeping counts as on time: ten minutes of grace for a moment, the end of a day or week. */
export function graceEnd(due: Due, zone: string): Temporal.Instant | undefined {
  return due.kind === 'at' ? endOf(due, zone)?.add({ minutes: GRACE_MINUTES }) : endOf(due, zone);
}

const GRACE_MINUTES = 10;

/** The last minute in which a due was still kept, grace included. A day's is its own, not the next midnight. */
export function lastMoment(due: Due, zone: string): Temporal.Instant | undefined {
  const end = graceEnd(due, zone);
  return due.kind === 'at' ? end : end?.subtract({ minutes: 1 });
}

export function hasPassed(due: Due, now: Temporal.ZonedDateTime): boolean {
  const end = endOf(due, now.timeZoneId);
  return end !== undefined && Temporal.Instant.compare(now.toInstant(), end) >= 0;
}

/** The day a due falls on where the person is; a week's is its last. Undefined for someday. */
export function dueDay(due: Due, zone: string): Temporal.PlainDate | undefined {
  switch (due.kind) {
    case 'at':
      return due.day
        .toZonedDateTime({ timeZone: due.zone, plainTime: due.time })
        .withTimeZone(zone)
        .toPlainDate();
    case 'by-day':
      return due.day;
    case 'by-week':
      return due.lastDay;
    case 'someday':
      return undefined;
  }
}

export function sameDue(a: Due, b: Due): boolean {
  return JSON.stringify(dueToCell(a)) === JSON.stringify(dueToCell(b));
}

/** The cell of a due: form, day number, minute of the day, zone. */
export function dueToCell(due: Due): readonly (string | number)[] {
  switch (due.kind) {
    case 'someday':
      return [0];
    case 'at':
      return [1, dayNumber(due.day), due.time.hour * 60 + due.time.minute, due.zone];
    case 'by-day':
      return [2, dayNumber(due.day)];
    case 'by-week':
      return [3, dayNumber(due.lastDay)];
  }
}

/** The due a cell holds; undefined when no version of ours could have written it. */
export function dueFromCell(cell: CellValue | undefined): Due | undefined {
  if (cell === null || cell === undefined) return SOMEDAY;
  if (!Array.isArray(cell)) return undefined;
  const [form, day, minute, zone] = cell as readonly unknown[];
  if (form === 0) return SOMEDAY;
  if (!isWhole(day) || day < 0 || day > LAST_DAY) return undefined;
  if (form === 2) return { kind: 'by-day', day: dayOf(day) };
  if (form === 3) return { kind: 'by-week', lastDay: dayOf(day) };
  if (form !== 1 || !isWhole(minute) || minute < 0 || minute >= 1440) return undefined;
  if (typeof zone !== 'string' || !isZone(zone)) return undefined;
  const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return { kind: 'at', day: dayOf(day), time, zone };
}

/** The last day a due may name: the end of 2099, like the last stamp. */
export const LAST_DAY = 29_219;

/** Whether a due lies beyond what records can hold. */
export function isTooFar(due: Due): boolean {
  const [, day] = dueToCell(due);
  return typeof day === 'number' && day > LAST_DAY;
}

/** Whether a due lies within what records can hold. */
export function isStorable(due: Due): boolean {
  return dueFromCell(dueToCell(due)) !== undefined;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function midnightAfter(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(zone).toInstant();
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
