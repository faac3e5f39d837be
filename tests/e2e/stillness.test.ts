import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { closeInnocent } from '../support/installed';
import { openPictured } from '../support/pictures';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 400, height: 800 },
  // So high that the end of a page is seen too.
  { width: 400, height: 2400 },
] as const;

/** Firefox does not report layout shifts; what holds in one browser's layout comes from the same style sheet. */
describe.each(['empty', 'typical', 'full'] as const)('while a page fills, %s,', (state) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await openPictured(state);
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  it.each([
    ['newtab.html', SIZES[0], ['.thanks', '.sync-line']],
    ['newtab.html', SIZES[1], ['.thanks', '.sync-line']],
    ['newtab.html', SIZES[2], ['.thanks', '.sync-line']],
    ['options.html', SIZES[0], ['.promises']],
    ['options.html', SIZES[1], ['.promises']],
    ['popup.html', { width: 384, height: 600 }, ['.next-up']],
  ] as const)('nothing on %s moves at %o', async (name, viewport, last) => {
    const page = await browser.open(name, { viewport });
    for (const part of last) await page.waitFor(part);
    const shifts = await page.evaluate(
      () =>
        new Promise<readonly number[]>((resolve) => {
          const values: number[] = [];
          const note = (entries: readonly PerformanceEntry[]) => {
            for (const entry of entries) values.push((entry as PerformanceEntry & { value: number }).value);
          };
          const observer = new PerformanceObserver((list) => note(list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          // What is to come has come when the page has nothing left to do.
          requestIdleCallback(() =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                note(observer.takeRecords());
                resolve(values);
              }),
            ),
          );
        }),
    );
    expect(shifts).toEqual([]);
    await page.close();
  });
});

/** Firefox cannot be told to leave scripts out; the page and its style sheet are the same. */
describe('before any script has run', () => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser('chromium');
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ['newtab.html', 'light', 'rgb(243, 245, 246)'],
    ['newtab.html', 'dark', 'rgb(18, 23, 28)'],
    ['options.html', 'light', 'rgb(243, 245, 246)'],
    ['options.html', 'dark', 'rgb(18, 23, 28)'],
    ['popup.html', 'light', 'rgb(243, 245, 246)'],
    ['popup.html', 'dark', 'rgb(18, 23, 28)'],
  ] as const)('%s has its colours in the %s', async (page, colourScheme, paper) => {
    const bare = await browser.open(page, { colourScheme, scripts: false });
    await bare.waitUntil(() => document.styleSheets.length > 0);
    const seen = await bare.evaluate(() => ({
      background: getComputedStyle(document.documentElement).backgroundColor,
      words: document.body.innerText,
    }));
    expect(seen).toEqual({ background: paper, words: '' });
    await bare.close();
  });
});
