import type { Chance } from './chance';

const MOST = 100;
const REFILL_MS = 100_000;
const HOUR_MS = 3_600_000;

/** The commit messages Chromium allows a profile, shared by all its extensions: a hundred, one back every 100 s. */
export class CommitTokens {
  readonly #chance: Chance;
  readonly #othersAnHour: number;
  #tokens = MOST;
  #at: number;

  /** @param othersAnHour commit messages of the profile's other extensions */
  constructor(options: { readonly now: number; readonly chance: Chance; readonly othersAnHour: number }) {
    this.#at = options.now;
    this.#chance = options.chance;
    this.#othersAnHour = options.othersAnHour;
  }

  spend(now: number): void {
    this.#pass(now);
    this.#tokens = Math.max(0, this.#tokens - 1);
  }

  isEmpty(now: number): boolean {
    this.#pass(now);
    return this.#tokens < 1;
  }

  #pass(now: number): void {
    const passed = Math.max(0, now - this.#at);
    const others = (this.#othersAnHour * passed) / HOUR_MS;
    const spent = Math.floor(others) + (this.#chance.below(1_000) < (others % 1) * 1_000 ? 1 : 0);
    this.#tokens = Math.min(MOST, Math.max(0, this.#tokens + passed / REFILL_MS - spent));
    this.#at = now;
  }
}
