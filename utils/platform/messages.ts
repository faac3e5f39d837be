import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';

/**
 * `opened`: a page is there, and someone looks. `changed`: something was written, and badge, alarms and the other devices
 * may have to follow.
 */
const MESSAGE = v.picklist(['opened', 'changed']);

export type Message = v.InferOutput<typeof MESSAGE>;

let port: Runtime.Port | undefined;

/**
 * Tells the background, waking it if it sleeps. Nobody waits for an answer: alarms are hints, and the background looks
 * at the database whenever it wakes. The port stays open, so that a popup that closes right after its last word is
 * heard by its going (docs/decisions/0006-signals-by-port.md).
 */
export function tellBackground(message: Message): void {
  try {
    connected().postMessage(message);
  } catch {
    // The extension was updated under this page: the new background looks by itself.
  }
}

function connected(): Runtime.Port {
  if (port) return port;
  const opened = browser.runtime.connect();
  opened.onDisconnect.addListener(() => {
    // The background went to sleep, or was just going to when it was called: Chromium then complains unless its word is
    // read. The next word wakes it, and whenever it wakes it looks at the database.
    void browser.runtime.lastError;
    port = undefined;
  });
  port = opened;
  return opened;
}

/**
 * Calls back for every message of our own pages, and once more when a page has gone: its last word may have gone with
 * it. Register synchronously when the background starts.
 */
export function onMessage(handle: (message: Message) => void): void {
  browser.runtime.onConnect.addListener((page) => {
    page.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(MESSAGE, received);
      if (parsed.success) handle(parsed.output);
    });
    page.onDisconnect.addListener(() => handle('changed'));
  });
}
