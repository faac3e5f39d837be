/** Five base 62 characters; `00000` is never drawn. One browser profile has one. */
export type DeviceId = string;

/** When a cell was written, by the writing device's clock: minutes since 2020 (UTC), a counter within it, the device. */
export type Stamp = readonly [minute: number, counter: number, device: DeviceId];

/** The last minute a stamp may hold: the end of 2099. */
export const LAST_MINUTE = 42_076_799;
/** New stamps take the clock up to the end of 2098, which leaves a year of minutes to count on from. */
const LAST_WALL_MINUTE = 41_551_199;
export const LAST_COUNTER = 1023;

/** Negative when `a` was written before `b`: by minute, then counter, then device. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}

export function sameStamp(a: Stamp, b: Stamp): boolean {
  return compareStamps(a, b) === 0;
}

export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return compareStamps(a, b) >= 0 ? a : b;
}

/** The wall clock within what stamps and ids may hold, whatever a wrong clock says. */
export function clampMinute(wallMinute: number): number {
  return Math.min(Math.max(wallMinute, 0), LAST_WALL_MINUTE);
}

/**
 * The stamp for writing over `present` on `device` when its clock shows `wallMinute`: always greater than `present`,
 * even when the clock was set back, so that one's own edit wins on one's own device (docs/sync.md §3.5).
 * @throws RangeError when `present` is the very last stamp there is.
 */
export function nextStamp(present: Stamp | undefined, wallMinute: number, device: DeviceId): Stamp {
  const wall = clampMinute(wallMinute);
  if (!present || wall > present[0]) return [wall, 0, device];
  if (present[1] < LAST_COUNTER) return [present[0], present[1] + 1, device];
  if (present[0] < LAST_MINUTE) return [present[0] + 1, 0, device];
  throw new RangeError('This field holds the last possible stamp.');
}
