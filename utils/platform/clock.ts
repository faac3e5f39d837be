/** The one place that reads the clock. */
export function now(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}

export function instant(): Temporal.Instant {
  return Temporal.Now.instant();
}
