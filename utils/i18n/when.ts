import type { Due } from '../domain/due';
import type { Say } from './texts';

/** Dates and times in the person's language. Days, times and zones come in as Temporal objects; nothing reads a clock. */
export interface When {
  /** "5:00 pm" or "17:00", as the region writes it. */
  time(time: Temporal.PlainTime): string;
  /** "Saturday 21 November" */
  longDay(day: Temporal.PlainDate): string;
  /** A due written out so that it cannot be misread: "Sun 22 Nov, 5:00 pm". */
  full(due: Due, now: Temporal.ZonedDateTime): string;
  /** A due as short as a list needs it: "4:00 pm", "tomorrow 10:00", "by Fri 27 Nov". */
  short(due: Due, now: Temporal.ZonedDateTime): string;
  /** The clock time of an instant where the person is. */
  clock(instant: Temporal.Instant, zone: string): string;
}

/** @param locale language with region: it decides between 12 and 24 hours */
export function whenIn(locale: string, say: Say): When {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const usualClock = format({ hour: 'numeric', minute: '2-digit' });
  // Where the clock goes to 24, "1:00" could be read as one in the afternoon; "01:00" could not.
  const clockFormat = usualClock.resolvedOptions().hour12
    ? usualClock
    : format({ hour: '2-digit', minute: '2-digit' });
  const dayFormat = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const longFormat = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekdayFormat = format({ weekday: 'long' });

  const time = (plain: Temporal.PlainTime) =>
    clockFormat
      .formatToParts(ANY_DAY.toZonedDateTime({ timeZone: 'UTC', plainTime: plain }).epochMilliseconds)
      .map(({ type, value }) => (type === 'dayPeriod' ? value.toLowerCase() : value))
      .join('')
      .replace(/\s/g, ' ');

  const day = (date: Temporal.PlainDate, now: Temporal.ZonedDateTime) => {
    const parts = partsOf(dayFormat, date);
    return date.year === now.year ? say('date.short', parts) : say('date.short-year', parts);
  };

  const full = (due: Due, now: Temporal.ZonedDateTime): string => {
    switch (due.kind) {
      case 'at': {
        const local = localMoment(due, now);
        return say('due.on-at', { day: day(local.toPlainDate(), now), time: time(local.toPlainTime()) });
      }
      case 'by-day':
        return say('due.by', { day: day(due.day, now) });
      case 'by-week':
        return say('due.week', { day: day(due.lastDay, now) });
      case 'someday':
        return say('due.someday');
    }
  };

  const shortMoment = (due: Moment, now: Temporal.ZonedDateTime): string => {
    const local = localMoment(due, now);
    const clock = time(local.toPlainTime());
    const ahead = daysAhead(local.toPlainDate(), now);
    if (ahead === 0) return clock;
    if (ahead === 1) return say('due.tomorrow-at', { time: clock });
    if (ahead === -1) return say('due.yesterday-at', { time: clock });
    const name = weekday(local.toPlainDate());
    if (isNear(ahead)) return say(ahead < 0 ? 'due.last-at' : 'due.day-at', { day: name, time: clock });
    return full(due, now);
  };

  const shortDay = (date: Temporal.PlainDate, now: Temporal.ZonedDateTime): string => {
    const ahead = daysAhead(date, now);
    if (ahead === 0) return say('due.today');
    if (ahead === 1) return say('due.tomorrow');
    if (ahead === -1) return say('due.yesterday');
    if (ahead < 0 && isNear(ahead)) return say('due.last', { day: weekday(date) });
    return say('due.by', { day: isNear(ahead) ? weekday(date) : day(date, now) });
  };

  const weekday = (date: Temporal.PlainDate) => weekdayFormat.format(epochOf(date));

  return {
    time,
    longDay: (date) => say('date.long', partsOf(longFormat, date)),
    clock: (instant, zone) => time(instant.toZonedDateTimeISO(zone).toPlainTime()),
    full,
    short: (due, now) => {
      switch (due.kind) {
        case 'at':
          return shortMoment(due, now);
        case 'by-day':
          return shortDay(due.day, now);
        case 'by-week':
          return isThisWeek(due.lastDay, now) ? say('due.this-week') : full(due, now);
        case 'someday':
          return say('due.someday');
      }
    },
  };
}

type Moment = Extract<Due, { kind: 'at' }>;

// A wall clock reads the same on every day; this one has no daylight saving.
const ANY_DAY = Temporal.PlainDate.from('2020-01-01');

function localMoment({ day, time, zone }: Moment, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).withTimeZone(now.timeZoneId);
}

function epochOf(day: Temporal.PlainDate): number {
  return day.toZonedDateTime('UTC').epochMilliseconds;
}

function partsOf(format: Intl.DateTimeFormat, day: Temporal.PlainDate) {
  const parts = format.formatToParts(epochOf(day));
  const part = (wanted: Intl.DateTimeFormatPartTypes) =>
    parts.find(({ type }) => type === wanted)?.value ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') };
}

function daysAhead(day: Temporal.PlainDate, now: Temporal.ZonedDateTime): number {
  return now.toPlainDate().until(day, { largestUnit: 'days' }).days;
}

/** Near enough that the name of the weekday says which one. */
function isNear(ahead: number): boolean {
  return Math.abs(ahead) < 7;
}

function isThisWeek(lastDay: Temporal.PlainDate, now: Temporal.ZonedDateTime): boolean {
  const ahead = daysAhead(lastDay, now);
  return ahead >= 0 && ahead < 7;
}
