/** The clock on one device's wall: off by something, a little fast or slow, and set by hand now and then. */
export class WallClock {
  readonly #trueMs: () => number;
  readonly #rate: number;
  #offsetMs: number;
  #setAtMs: number;
  #wasSet = false;

  /** @param options.drift seconds gained a day */
  constructor(trueMs: () => number, options: { readonly offsetMs?: number; readonly drift?: number } = {}) {
    this.#trueMs = trueMs;
    this.#offsetMs = options.offsetMs ?? 0;
    this.#rate = (options.drift ?? 0) / 86_400;
    this.#setAtMs = trueMs();
  }

  /** Milliseconds since 1970, as this device believes. */
  ms(): number {
    const now = this.#trueMs();
    return Math.floor(now + this.#offsetMs + (now - this.#setAtMs) * this.#rate);
  }

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(this.ms());
  }

  /** Whether it ever jumped. */
  get wasSet(): boolean {
    return this.#wasSet;
  }

  /** Somebody sets it, forward or back. */
  jump(ms: number): void {
    this.#wasSet = true;
    const shown = this.ms();
    this.#setAtMs = this.#trueMs();
    this.#offsetMs = shown + ms - this.#setAtMs;
  }

  /** The same clock in a copied profile, at the same time. */
  copy(): WallClock {
    return new WallClock(this.#trueMs, { offsetMs: this.ms() - this.#trueMs(), drift: this.#rate * 86_400 });
  }
}
