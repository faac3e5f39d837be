import browser from 'webextension-polyfill';

const NEXT = 'next';
const HEARTBEAT = 'heartbeat';
const HEARTBEAT_MINUTES = 15;

/**
 * Makes sure the background wakes at `next` and every fifteen minutes. What is set already stays as it is: an alarm
 * made anew at every wake would start its period again and never fire.
 */
export async function ensureAlarms(next: Temporal.Instant | undefined): Promise<void> {
  await Promise.all([ensureNext(next?.epochMilliseconds), ensureHeartbeat()]);
}

async function ensureNext(when: number | undefined): Promise<void> {
  const present = await browser.alarms.get(NEXT);
  if (when === undefined) {
    if (present) await browser.alarms.clear(NEXT);
  } else if (present?.scheduledTime !== when) await browser.alarms.create(NEXT, { when });
}

/** Makes sure of the fifteen-minute heartbeat alone, while nothing is known of the next moment. */
export async function ensureHeartbeat(): Promise<void> {
  const present = await browser.alarms.get(HEARTBEAT);
  if (present?.periodInMinutes !== HEARTBEAT_MINUTES) {
    await browser.alarms.create(HEARTBEAT, { periodInMinutes: HEARTBEAT_MINUTES });
  }
}

/** Calls back whenever any of our alarms fires. Register synchronously when the background starts. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(listener);
}
