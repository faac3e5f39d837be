/**
 * Records count time in whole minutes, and days in whole days, both since 2020-01-01 (minutes in UTC). Small numbers
 * are what makes years of promises fit into a browser's sync space.
 */
const EPOCH = Temporal.Instant.from('2020-01-01T00:00Z');
const EPOCH_MINUTE = EPOCH.epochMilliseconds / 60_000;
const EPOCH_DAY = Temporal.PlainDate.from('2020-01-01');

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

/** The number of a day; negative before 2020. */
export function dayNumber(day: Temporal.PlainDate): number {
  return EPOCH_DAY.until(day, { largestUnit: 'days' }).days;
}

/** The day with this number. */
export function dayOf(number: number): Temporal.PlainDate {
  return EPOCH_DAY.add({ days: number });
}
