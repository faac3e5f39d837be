import { GOLDEN_ITEMS } from './golden-items';
import { STORAGE } from './storage';
import { databaseDevice } from './sync-device';
import { SYNC_STORE } from './sync-store';

/** The lists of promises that are kept in pages, too. */
const LISTS = {
  goldenItems: GOLDEN_ITEMS,
  storage: STORAGE.map(({ promise, keep }) => ({
    promise,
    keep: (name: string) => keep({ factory: globalThis }, name),
  })),
  syncStore: SYNC_STORE.map(({ promise, keep }) => ({
    promise,
    keep: (name: string) =>
      keep((now, number) => databaseDevice({ factory: globalThis }, `${name}-${number}`, now)),
  })),
} as const;

export type ContractList = keyof typeof LISTS;

/** Keeps one promise of a list in this page; answers what was wrong, or null. */
async function keepPromise(list: ContractList, index: number): Promise<string | null> {
  const promised = LISTS[list][index];
  if (!promised) return `there is no promise ${index}`;
  try {
    await promised.keep(`contract-${list}-${index}`);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}

Object.assign(globalThis, { keepPromise });
