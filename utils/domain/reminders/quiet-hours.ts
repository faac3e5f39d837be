import type { LocalDays } from '../local-days';

/** Hours of every day in which nothing is said: from the first time, up to but not at the second. The same twice: none. */
export interface QuietHours {
  readonly from: Temporal.PlainTime;
  readonly to: Temporal.PlainTime;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const MINUTE_MS = 60_000;

/**
 * The quiet hours where the person is, in milliseconds since 1970. A night in which the clock jumps is as long as it can
 * be read: a repeated time begins them when it comes first and ends them when it comes again.
 */
export class Quiet {
  readonly #hours: QuietHours | undefined;
  readonly #days: LocalDays;
  readonly #spans = new Map<number, Span>();

  constructor(hours: QuietHours | undefined, days: LocalDays) {
    this.#hours = hours && !hours.from.equals(hours.to) ? hours : undefined;
    this.#days = days;
  }

  has(instant: number): boolean {
    return this.#spanAt(instant) !== undefined;
  }

  /** This instant, or the end of the quiet hours it lies in. */
  nextAllowed(instant: number): number {
    let allowed = instant;
    for (let span = this.#spanAt(allowed); span; span = this.#spanAt(allowed)) allowed = span.end;
    return allowed;
  }

  /** This instant, or the last minute before the quiet hours it lies in. */
  lastAllowed(instant: number): number {
    let allowed = instant;
    for (let span = this.#spanAt(allowed); span; span = this.#spanAt(allowed)) {
      allowed = span.start - MINUTE_MS;
    }
    return allowed;
  }

  #spanAt(instant: number): Span | undefined {
    if (!this.#hours) return undefined;
    const today = this.#days.dayAt(instant);
    // Yesterday's may last until this morning, and tomorrow's begin today where the clock jumps at midnight.
    for (let day = today - 1; day <= today + 1; day++) {
      const span = this.#spanFrom(day, this.#hours);
      if (span.start <= instant && instant < span.end) return span;
    }
    return undefined;
  }

  #spanFrom(day: number, { from, to }: QuietHours): Span {
    let span = this.#spans.get(day);
    if (!span) {
      const last = Temporal.PlainTime.compare(from, to) < 0 ? day : day + 1;
      span = { start: this.#days.at(day, from, 'earlier'), end: this.#days.at(last, to, 'later') };
      this.#spans.set(day, span);
    }
    return span;
  }
}
