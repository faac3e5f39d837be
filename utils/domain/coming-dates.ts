import { type ImportantDate, isNear, nextTime } from './important-date';

/** An important date and the next day it falls on. */
export interface ComingDate {
  readonly date: ImportantDate;
  readonly on: Temporal.PlainDate;
}

/** Those that are still to come, today's first; on the same day in the order in which they were noted. */
export function comingDates(
  dates: readonly ImportantDate[],
  today: Temporal.PlainDate,
): readonly ComingDate[] {
  return dates
    .flatMap((date) => {
      const on = nextTime(date, today);
      return on ? [{ date, on }] : [];
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on) || (a.date.id < b.date.id ? -1 : 1));
}

/** Those of them that are near enough to speak of today. */
export function nearDates(dates: readonly ImportantDate[], today: Temporal.PlainDate): readonly ComingDate[] {
  return comingDates(
    dates.filter((date) => isNear(date, today)),
    today,
  );
}
