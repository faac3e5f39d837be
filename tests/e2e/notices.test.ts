import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';

import { NOTICES } from '../contract/notices';
import type { BrowserName, BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { closeInnocent, launchInstalled } from '../support/installed';
import { pageScript } from '../support/page-script';

type About = keyof typeof NOTICES;

interface InPage {
  keepNoticePromise(dialect: BrowserName, about: About, index: number): Promise<string | null>;
  askAtClick(): void;
  readonly asking: { readonly changes: number; readonly answer?: boolean };
}

describe.each([
  ['chromium', 'allowed'],
  ['chromium', 'barred'],
  ['firefox', 'allowed'],
  ['firefox', 'barred'],
] as const)('in %s, %s, notices', (name, about) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    const script = await pageScript('tests/contract/notices/in-page.ts');
    browser = await launchInstalled(name, about === 'allowed' ? { permissions: ['notifications'] } : {});
    page = await browser.open('options.html');
    await page.runScript(script);
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  it.each(NOTICES[about].map(({ promise }, index) => [promise, index] as const))(
    '%s',
    async (_promise, index) => {
      const wrong = await page.evaluate(
        ([dialect, of, which]) => (globalThis as unknown as InPage).keepNoticePromise(dialect, of, which),
        [name, about, index] as const,
      );
      expect(wrong).toBeNull();
    },
  );
});

describe.each(['chromium', 'firefox'] as const)('while %s runs', (name) => {
  it('the background shows a notice with our packaged icon, and a page sees and clears it', async () => {
    const browser = await launchInstalled(name, { permissions: ['notifications'] });
    try {
      await browser.inBackground(async ({ notifications, runtime }) => {
        const iconUrl = runtime.getURL('icon/128.png');
        await notifications.create('soon', { type: 'basic', iconUrl, title: 'Steadily', message: 'Soon' });
      });
      const seen = await (
        await browser.open('options.html')
      ).evaluate(async () => {
        const { notifications } = (globalThis as unknown as { browser: Browser }).browser;
        const ids = Object.keys(await notifications.getAll());
        await notifications.clear('soon');
        return [ids, Object.keys(await notifications.getAll())];
      });
      expect(seen).toEqual([['soon'], []]);
    } finally {
      await closeInnocent(browser);
    }
  });

  it('a permission that is taken back bars them, once the page has heard', async () => {
    const browser = await launchInstalled(name, { permissions: ['notifications'] });
    try {
      const page = await browser.open('options.html');
      await page.runScript(await pageScript('tests/contract/notices/in-page.ts'));
      const kept = (about: About) =>
        page.evaluate(
          async ([dialect, of, count]) => {
            const { keepNoticePromise } = globalThis as unknown as InPage;
            const wrong: (string | null)[] = [];
            for (let index = 0; index < count; index += 1)
              wrong.push(await keepNoticePromise(dialect, of, index));
            return wrong.filter(Boolean);
          },
          [name, about, NOTICES[about].length] as const,
        );
      expect(await kept('allowed')).toEqual([]);
      await page.evaluate(() => (globalThis as unknown as InPage).askAtClick());
      await browser.inBackground(({ permissions }) => permissions.remove({ permissions: ['notifications'] }));
      await page.waitUntil(() => (globalThis as unknown as InPage).asking.changes === 1);
      expect(await kept('barred')).toEqual([]);
    } finally {
      await closeInnocent(browser);
    }
  });
});

// Chromium asks in a window of its own, which nobody can answer without a screen.
describe('in firefox', () => {
  it('who is asked at a click, and allows it, is notified from then on', async () => {
    const browser = await launchInstalled('firefox');
    try {
      const page = await browser.open('options.html');
      await page.runScript(await pageScript('tests/contract/notices/in-page.ts'));
      await page.evaluate(() => (globalThis as unknown as InPage).askAtClick());
      await page.click('#ask');
      await page.waitUntil(() => (globalThis as unknown as InPage).asking.answer !== undefined);
      expect(await page.evaluate(() => (globalThis as unknown as InPage).asking)).toEqual({
        answer: true,
        changes: 1,
      });
      const wrong = await page.evaluate(() =>
        (globalThis as unknown as InPage).keepNoticePromise('firefox', 'allowed', 1),
      );
      expect(wrong).toBeNull();
    } finally {
      await closeInnocent(browser);
    }
  });
});
