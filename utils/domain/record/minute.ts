/**
 * Records count time in whole minutes, and days in whole days, both since 2020-01-01 (minutes in UTC). Small numbers
 * are what makes years of promises fit into a browser's sync space.
 */
const EPOCH = Temporal.Instant.from('2020-01-01T00:00Z');
const EPOCH_MINUTE = EPOCH.epochMilliseconds / 60_000;
const EPOCH_DAY = Temporal.PlainDate.from('2020-01-01');
/** Days from 0000-03-01 to it. */
const EPOCH_COUNT = 737_730;

/** The minute an instant lies in; negative before 2020. */
export function minuteOf(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 60_000) - EPOCH_MINUTE;
}

/** The instant at which a minute begins. */
export function instantOf(minute: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds((minute + EPOCH_MINUTE) * 60_000);
}

/** The same instant with seconds cut off: the precision at which records keep time. */
export function wholeMinute(instant: Temporal.Instant): Temporal.Instant {
  return instantOf(minuteOf(instant));
}

/**
 * The number of a day; negative before 2020. Counted as in Howard Hinnant's `days_from_civil`, with years that begin in
 * March (https://howardhinnant.github.io/date_algorithms.html): lists of promises ask for thousands, and asking Temporal
 * takes 3 µs each.
 */
export function dayNumber(day: Temporal.PlainDate): number {
  const month = (day.month + 9) % 12;
  const year = day.year - (month > 9 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * month + 2) / 5) + day.day - 1 - EPOCH_COUNT;
}

/** The day with this number. */
export function dayOf(number: number): Temporal.PlainDate {
  return EPOCH_DAY.add({ days: number });
}
