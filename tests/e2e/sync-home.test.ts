import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { SYNC_HOME } from '../contract/sync-home';
import { TOO_OFTEN } from '../contract/sync-home/too-often';
import type { BrowserName, BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { pageScript } from '../support/page-script';

interface InPage {
  keepHomePromise(dialect: BrowserName, index: number | 'too often'): Promise<string | null>;
}

describe.each(['chromium', 'firefox'] as const)('a home on the storage.sync of %s', (name) => {
  let script: string;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    script = await pageScript('tests/contract/sync-home/in-page.ts');
    browser = await launchBrowser(name);
    page = await scripted(browser, script);
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(SYNC_HOME.map(({ promise }, index) => [promise, index] as const))('%s', async (_promise, index) => {
    expect(await kept(page, name, index)).toBeNull();
  });

  it(TOO_OFTEN.promise, async () => {
    await using fresh = await launchBrowser(name);
    expect(await kept(await scripted(fresh, script), name, 'too often')).toBeNull();
  });
});

async function scripted(browser: BrowserUnderTest, script: string): Promise<PageUnderTest> {
  const page = await browser.open('popup.html');
  await page.runScript(script);
  return page;
}

function kept(page: PageUnderTest, name: BrowserName, index: number | 'too often'): Promise<string | null> {
  return page.evaluate(
    ([dialect, which]) => (globalThis as unknown as InPage).keepHomePromise(dialect, which),
    [name, index] as const,
  );
}
