import * as v from 'valibot';
import browser from 'webextension-polyfill';

const MESSAGE = v.variant('kind', [
  /** Something was written: badge, alarms and reminders may have to follow. */
  v.object({ kind: v.literal('changed') }),
]);

export type Message = v.InferOutput<typeof MESSAGE>;

/**
 * Tells the background, waking it if it sleeps. A failure is no one's business: alarms are hints, and the background
 * looks at the database whenever it wakes.
 */
export async function tellBackground(message: Message): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody was listening: the extension is being updated or shut down.
  }
}

/**
 * Handles messages of our own pages. Every message gets an answer, unknown ones too, else the sender would wait until
 * the background dies. Register synchronously when the background starts.
 */
export function onMessage(handle: (message: Message) => Promise<void>): void {
  browser.runtime.onMessage.addListener((received: unknown, _sender, answer) => {
    const parsed = v.safeParse(MESSAGE, received);
    if (!parsed.success) {
      answer({ ok: false });
      return true;
    }
    handle(parsed.output).then(
      () => answer({ ok: true }),
      () => answer({ ok: false }),
    );
    return true;
  });
}
