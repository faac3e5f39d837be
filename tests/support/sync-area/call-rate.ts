const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How often Chromium lets a method be called: each has its own count. A window begins with its first call. */
export class CallRate {
  readonly #windows = [
    { length: MINUTE, calls: 120, name: 'MAX_WRITE_OPERATIONS_PER_MINUTE', ends: -Infinity, left: 0 },
    { length: HOUR, calls: 1_800, name: 'MAX_WRITE_OPERATIONS_PER_HOUR', ends: -Infinity, left: 0 },
  ];

  /** Counts a call at `now` (ms); answers why it is refused, if it is. */
  refusal(now: number): string | undefined {
    for (const window of this.#windows) {
      if (now > window.ends) Object.assign(window, { ends: now + window.length, left: window.calls });
      if (window.left === 0) return `This request exceeds the ${window.name} quota.`;
      window.left -= 1;
    }
    return undefined;
  }
}
