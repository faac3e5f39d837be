import type { Browser } from 'webextension-polyfill';

/**
 * Sets the clock ahead of where it was when the script began, by so many minutes in all. Runs in the background: gives
 * the milliseconds it now is.
 */
export function setClock(_browser: Browser, minutes: number): number {
  const clock = Temporal.Now as { instant: (() => Temporal.Instant) & { real?: () => Temporal.Instant } };
  const real = clock.instant.real ?? clock.instant.bind(clock);
  clock.instant = Object.assign(() => real().add({ minutes }), { real });
  return clock.instant().epochMilliseconds;
}
