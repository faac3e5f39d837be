import type { Browser } from 'webextension-polyfill';

/** Sets the clock so many minutes ahead of where it was when the script began. Runs in the background. */
export function setClock(_browser: Browser, minutes: number): void {
  const clock = Temporal.Now as { instant: (() => Temporal.Instant) & { real?: () => Temporal.Instant } };
  const real = clock.instant.real ?? clock.instant.bind(clock);
  clock.instant = Object.assign(() => real().add({ minutes }), { real });
}
