import type { Browser } from 'webextension-polyfill';

/**
 * The next write to storage.sync never settles: as for who dies during it, `before` the browser has taken it or `after`.
 * Runs in the background, and lasts until it starts anew.
 */
export function holdNextWrite({ storage }: Browser, when: 'before' | 'after'): void {
  const { sync } = storage;
  const set = sync.set.bind(sync);
  sync.set = async (items) => {
    if (when === 'after') await set(items);
    Object.assign(globalThis, { isHeld: true });
    return new Promise(() => undefined);
  };
}
