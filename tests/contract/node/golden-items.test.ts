import { describe, expect, it } from 'vitest';

import { GOLDEN_ITEMS } from '../golden-items';

describe('items of every version so far, in Node', () => {
  for (const { promise, keep } of GOLDEN_ITEMS) {
    it(promise, async () => {
      await expect(keep()).resolves.toBeUndefined();
    });
  }
});
