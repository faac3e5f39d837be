import browser from 'webextension-polyfill';

import { syncHome } from '../../../utils/platform/sync-home';
import { STORAGE_SYNC } from '../../../utils/sync/limits';
import { SYNC_HOME } from '../sync-home';
import type { HomePlace } from './place';
import { TOO_OFTEN } from './too-often';

/** Keeps one promise on the storage.sync of this page, which it empties; answers what was wrong, or null. */
async function keepHomePromise(
  dialect: HomePlace['dialect'],
  index: number | 'too often',
): Promise<string | null> {
  const promised = index === 'too often' ? TOO_OFTEN : SYNC_HOME[index];
  const home = syncHome(STORAGE_SYNC);
  if (!promised) return `there is no promise ${index}`;
  if (!home) return 'there is no storage.sync';
  try {
    if (index !== 'too often') await browser.storage.sync.clear();
    await promised.keep({ dialect, home, plant: (items) => browser.storage.sync.set(items), eventsHeard });
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}

let marks = 0;

/** Events come in the order of their causes: when the one of a mark has come, all before it have. */
function eventsHeard(): Promise<void> {
  const mark = (marks += 1);
  return new Promise((resolve, reject) => {
    const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
      if (changes['mark']?.newValue !== mark) return;
      browser.storage.onChanged.removeListener(hear);
      resolve();
    };
    browser.storage.onChanged.addListener(hear);
    browser.storage.local.set({ mark }).catch(reject);
  });
}

const home = syncHome(STORAGE_SYNC);
let events = 0;
home?.onChange(() => (events += 1));

/** The home for a test outside: what goes in and out is JSON. */
const homeInPage = {
  list: async () => [...((await home?.list()) ?? [])],
  put: (items: readonly (readonly [string, string])[]) => home?.put(new Map(items)),
  remove: (keys: readonly string[]) => home?.remove(keys),
  /** How many events came since it was last asked. */
  async newEvents() {
    await eventsHeard();
    const heard = events;
    events = 0;
    return heard;
  },
};

export type HomeInPage = typeof homeInPage;

Object.assign(globalThis, { keepHomePromise, homeInPage });
