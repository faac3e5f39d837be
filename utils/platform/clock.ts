/** The one place that reads the clock. */
export function now(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}

/** Settles after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

export function instant(): Temporal.Instant {
  return Temporal.Now.instant();
}
