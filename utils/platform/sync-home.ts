import browser, { type Storage } from 'webextension-polyfill';

import type { HomeLimits } from '../sync/limits';
import type { SyncHome } from '../sync/ports';

/** A browser that has not answered by then is taken at its silence. */
const ANSWER_MS = 30_000;

/** The part of the browser's storage that a home needs. */
type SyncStorage = Pick<Storage.Static, 'onChanged'> & { readonly sync?: Storage.StorageArea };

/**
 * The browser's storage.sync as a home; undefined where there is none. Whatever the browser does wrong (a throw, a
 * rejection, silence for half a minute) is a rejection; what it says after that goes unheard.
 * @param limits what the browser's area can hold
 */
export function syncHome(
  limits: HomeLimits,
  { sync: area, onChanged }: SyncStorage = browser.storage,
): SyncHome | undefined {
  if (!area) return undefined;
  return {
    limits,
    list: async () => textsOf(await answered('get', () => area.get(null))),
    put: (items) => answered('set', () => area.set(Object.fromEntries(items))),
    remove: (keys) => answered('remove', () => area.remove([...keys])),
    onChange(listener) {
      const hear = (_changes: unknown, changed: string): void => {
        if (changed === 'sync') listener();
      };
      onChanged.addListener(hear);
      return () => onChanged.removeListener(hear);
    },
  };
}

function textsOf(items: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(items).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

async function answered<T>(method: string, call: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`storage.sync.${method} gave no answer for ${ANSWER_MS / 1_000} s.`)),
      ANSWER_MS,
    );
  });
  try {
    return await Promise.race([call(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
