import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

import { STORAGE } from '../storage';

describe('storage on fake-indexeddb', () => {
  for (const { promise, keep } of STORAGE) {
    it(promise, async () => {
      const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
      await expect(keep({ factory }, 'contract')).resolves.toBeUndefined();
    });
  }
});
