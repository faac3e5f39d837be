import * as v from 'valibot';
import browser from 'webextension-polyfill';

import { type Asked, LEFT, popupAddress } from './popup-address';

const ASKED = v.object({ wish: v.picklist(['line', 'log']), line: v.string() });

/**
 * Leaves words for a page of the popup that opens in a tab, and answers its address. In an address they would stand in
 * the browser's history, which may travel, and be logged again by whoever goes back to them there. What was left is gone
 * with the browser's session at the latest. Browsers without such a store get the words in the address.
 */
export async function leaveWords(asked: Asked): Promise<string> {
  const store = session();
  if (!store) return popupAddress(asked);
  const key = crypto.randomUUID();
  await store.set({ [key]: asked });
  return `${popupAddress()}${LEFT}${key}`;
}

/**
 * The words that were left under a key; undefined where none are. Words to be logged are so for the first page that
 * takes them: another one, as after a reload, finds them to be looked at.
 */
export async function takeWords(key: string): Promise<Asked | undefined> {
  const found = v.safeParse(ASKED, (await session()?.get(key))?.[key]);
  if (!found.success) return undefined;
  await session()?.set({ [key]: { ...found.output, wish: 'line' } });
  return found.output;
}

/** They were saved. */
export async function forgetWords(key: string): Promise<void> {
  await session()?.remove(key);
}

/** Safari has it from 16.4. */
function session(): typeof browser.storage.session | undefined {
  return browser.storage.session;
}
