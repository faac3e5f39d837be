import type { Due } from './due';
import { dayNumber, dayOf } from './record/minute';

const DAY_MS = 86_400_000;
/** The day records count from, in days since 1970. */
const EPOCH_DAY = Temporal.PlainDate.from('1970-01-01').until('2020-01-01', { largestUnit: 'days' }).days;

/**
 * The days of one zone in numbers: days since 2020, as records count them, and milliseconds since 1970. A plan of
 * reminders asks for several instants for each of thousands of promises; asking Temporal for each takes 10 µs, and asking
 * for the midnights they share takes nothing.
 */
export class LocalDays {
  readonly #zone: string;
  readonly #starts = new Map<number, number>();

  /** @param zone an IANA name */
  constructor(zone: string) {
    this.#zone = zone;
  }

  /** The instant at which a day begins. */
  startOf(day: number): number {
    let start = this.#starts.get(day);
    if (start === undefined) {
      start = dayOf(day).toZonedDateTime(this.#zone).epochMilliseconds;
      this.#starts.set(day, start);
    }
    return start;
  }

  /** The day an instant lies on. */
  dayAt(instant: number): number {
    let day = Math.floor(instant / DAY_MS) - EPOCH_DAY;
    while (this.startOf(day + 1) <= instant) day += 1;
    while (this.startOf(day) > instant) day -= 1;
    return day;
  }

  /**
   * The instant of a wall clock's time.
   * @param reading of a time that daylight saving skips or repeats: as Temporal names them
   */
  at(
    day: number,
    time: Temporal.PlainTime,
    reading: 'compatible' | 'earlier' | 'later' = 'compatible',
  ): number {
    const start = this.startOf(day);
    const { hour, minute, second, millisecond } = time;
    if (this.startOf(day + 1) - start === DAY_MS) {
      return start + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
    }
    const local = dayOf(day).toPlainDateTime(time);
    return local.toZonedDateTime(this.#zone, { disambiguation: reading }).epochMilliseconds;
  }
}

/** Zones have the same midnights for as long as we run. */
const ZONES = new Map<string, LocalDays>();

/** The days of a zone. What was once asked for is remembered. */
export function localDays(zone: string): LocalDays {
  let days = ZONES.get(zone);
  if (!days) {
    days = new LocalDays(zone);
    ZONES.set(zone, days);
  }
  return days;
}

/** `dueDay` and `endOf` in numbers; undefined for someday. @param here where the person is */
export function spanOf(
  due: Due,
  here: LocalDays,
): { readonly day: number; readonly end: number } | undefined {
  switch (due.kind) {
    case 'at': {
      const there = localDays(due.zone);
      const end = there.at(dayNumber(due.day), due.time);
      return { day: here.dayAt(end), end };
    }
    case 'by-day':
    case 'by-week': {
      const day = dayNumber(due.kind === 'by-day' ? due.day : due.lastDay);
      return { day, end: here.startOf(day + 1) };
    }
    case 'someday':
      return undefined;
  }
}
