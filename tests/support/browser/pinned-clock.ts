import { Temporal } from 'temporal-polyfill';

export interface PinnedClock {
  readonly timeZone: string;
  /** A script that makes the clock of the page or worker it runs in start at the pinned moment and run on from there. */
  readonly script: string;
}

/** Reads `2026-11-18T10:30[Europe/Berlin]`; rejects (throws) what has no zone. */
export function pinnedClock(now: string): PinnedClock {
  const start = Temporal.ZonedDateTime.from(now);
  return { timeZone: start.timeZoneId, script: `(${pin.toString()})(${start.epochMilliseconds})` };
}

/**
 * Runs before the scripts of a page or worker; a second run changes nothing. Only the source of time is replaced: everything that reads it, be it
 * `Temporal.Now.plainDateISO()` or `new Date()`, goes on working as it did, with the time zone of the computer.
 */
function pin(start: number): void {
  const global = globalThis as unknown as { Date: DateConstructor; Temporal: typeof Temporal | undefined };
  const { Date: RealDate, Temporal: RealTemporal } = global;
  if (RealDate.now.name === 'pinnedNow') return;
  const realNow = RealDate.now.bind(RealDate);
  const shift = start - realNow();
  const pinnedNow = (): number => realNow() + shift;
  RealDate.now = pinnedNow;
  global.Date = new Proxy(RealDate, {
    construct: (target, args: [], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [pinnedNow()] : args, newTarget) as Date,
    apply: () => new RealDate(pinnedNow()).toString(),
  });
  RealDate.prototype.constructor = global.Date;

  if (RealTemporal === undefined) return;
  const clock = RealTemporal.Now;
  const instant = (): Temporal.Instant => RealTemporal.Instant.fromEpochMilliseconds(pinnedNow());
  const zoned = (zone?: Temporal.TimeZoneLike): Temporal.ZonedDateTime =>
    instant().toZonedDateTimeISO(zone ?? clock.timeZoneId());
  Object.assign(clock, {
    instant,
    zonedDateTimeISO: zoned,
    plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
    plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
    plainTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainTime(),
  });
}
