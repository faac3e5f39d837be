const MOST = 10;
const TOKEN_MS = 3 * 60_000;
const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 30;

/** Counts a device's calls by true time, whatever its engine remembers (docs/sync.md §3.15). */
export class TokenCount {
  #tokens = MOST;
  #atMs: number;
  #calls: number[] = [];

  constructor(nowMs: number) {
    this.#atMs = nowMs;
  }

  /** Another call; answers what is wrong with it, if anything. */
  spend(nowMs: number): string | undefined {
    // A clock may gain a few seconds a day.
    this.#tokens = Math.min(MOST, this.#tokens + ((nowMs - this.#atMs) / TOKEN_MS) * 1.001 + 0.001);
    this.#atMs = nowMs;
    this.#tokens--;
    this.#calls = [...this.#calls.filter((at) => at > nowMs - HOUR_MS), nowMs];
    if (this.#calls.length > MOST_AN_HOUR) return `${this.#calls.length} calls within an hour`;
    return this.#tokens < 0 ? `a call without a token` : undefined;
  }
}
