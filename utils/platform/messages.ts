import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Something was written: badge, alarms and reminders may have to follow. */
const MESSAGE = v.picklist(['changed']);

export type Message = v.InferOutput<typeof MESSAGE>;

/**
 * Tells the background, waking it if it sleeps. Nobody waits for an answer: alarms are hints, and the background looks
 * at the database whenever it wakes. A port is used since a popup may close at once, and Firefox reports every
 * `sendMessage` whose page went away before its answer as an error (docs/decisions/0006-signals-by-port.md).
 */
export function tellBackground(message: Message): void {
  try {
    browser.runtime.connect({ name: message });
  } catch {
    // The extension was updated under this page: the new background looks by itself.
  }
}

/** Calls back for every message of our own pages. Register synchronously when the background starts. */
export function onMessage(handle: (message: Message) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const parsed = v.safeParse(MESSAGE, port.name);
    if (parsed.success) handle(parsed.output);
    port.disconnect();
  });
}
