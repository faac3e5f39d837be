import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { pageScript } from '../support/page-script';
import { GOLDEN_ITEMS } from '../contract/golden-items';
import type { ContractList } from '../contract/in-page';
import { STORAGE } from '../contract/storage';
import { SYNC_STORE } from '../contract/sync-store';
import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';

describe.each(['chromium', 'firefox'] as const)('storage on the IndexedDB of %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await browser.open('popup.html');
    await page.runScript(await pageScript('tests/contract/in-page.ts'));
  });

  afterAll(async () => {
    await browser.close();
  });

  const broken = (list: ContractList, index: number) =>
    page.evaluate(
      ({ of, which }) =>
        (
          globalThis as unknown as { keepPromise(of: string, which: number): Promise<string | null> }
        ).keepPromise(of, which),
      { of: list, which: index },
    );

  it.each(STORAGE.map(({ promise }, index) => [promise, index] as const))('%s', async (_promise, index) => {
    expect(await broken('storage', index)).toBeNull();
  });

  it.each(SYNC_STORE.map(({ promise }, index) => [promise, index] as const))(
    'for sync: %s',
    async (_promise, index) => {
      expect(await broken('syncStore', index)).toBeNull();
    },
  );

  it.each(GOLDEN_ITEMS.map(({ promise }, index) => [promise, index] as const))(
    '%s',
    async (_promise, index) => {
      expect(await broken('goldenItems', index)).toBeNull();
    },
  );
});
