import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

import { databaseDevice, memoryDevice } from '../sync-device';
import type { MakeDevice } from '../sync-scene';
import { SYNC_STORE } from '../sync-store';

const STORES: Readonly<Record<string, () => MakeDevice>> = {
  'in memory': () => async (now) => memoryDevice(now),
  'on fake-indexeddb': () => {
    const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
    return (now, number) => databaseDevice({ factory }, `contract-${number}`, now);
  },
};

describe.each(Object.entries(STORES))('the sync store %s', (_name, makeStore) => {
  it.each(SYNC_STORE)('$promise', async ({ keep }) => {
    await expect(keep(makeStore())).resolves.toBeUndefined();
  });
});
