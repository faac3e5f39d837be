import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { pageScript } from '../support/page-script';
import { STORAGE } from '../contract/storage';
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

  it.each(STORAGE.map(({ promise }, index) => [promise, index] as const))('%s', async (_promise, index) => {
    const wrong = await page.evaluate(
      (which) =>
        (globalThis as unknown as { keepPromise(index: number): Promise<string | null> }).keepPromise(which),
      index,
    );
    expect(wrong).toBeNull();
  });
});
