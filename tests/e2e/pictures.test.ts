import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageLook, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { fillExample } from '../support/example/fill';

const FOLDER = '.output/pictures';
const SATURDAY = '2026-11-21T10:30[Europe/Berlin]';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 400, height: 800 };
const POPUP = { width: 384, height: 600 };
const LOOKS = [
  { page: 'newtab.html', size: WIDE },
  { page: 'newtab.html', size: NARROW },
  { page: 'popup.html', size: POPUP },
] as const;

/** Pictures for people to look at, and what a machine can say about each of them: no violation, no sideways scrolling. */
describe.each(['empty', 'typical', 'full'] as const)('the pages, %s', (state) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    browser = await launchBrowser('chromium', { now: SATURDAY, locale: 'en-US' });
    if (state !== 'empty') {
      const page = await browser.open('popup.html');
      await fillExample(page, state);
      await page.close();
    }
  });

  afterAll(async () => {
    await browser.close();
  });

  const views = LOOKS.flatMap(({ page, size }) =>
    (['light', 'dark'] as const).map((colourScheme) => ({ page, size, colourScheme })),
  );

  it.each(views)('$page at $size.width pixels, $colourScheme', async ({ page, size, colourScheme }) => {
    const look: PageLook = { viewport: size, colourScheme };
    const shown = await browser.open(page, look);
    try {
      await shown.waitFor(page === 'popup.html' ? '.next-up' : 'h1');
      if (page === 'popup.html' && state === 'typical') await readLine(shown);
      const name = `${page.replace('.html', '')}-${state}-${size.width}-${colourScheme}`;
      await shown.screenshot(`${FOLDER}/${name}.png`);
      const { violations, incomplete } = await shown.axe();
      expect(violations).toEqual([]);
      expect(incomplete).toEqual([]);
      expect(
        await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    } finally {
      await shown.close();
    }
  });

  it('shows it all without a complaint and without a request', async () => {
    expect(await browser.problems()).toEqual([]);
    expect(browser.requests()).toEqual([]);
  });
});

async function readLine(page: PageUnderTest): Promise<void> {
  await page.fill('#line', 'Call Mum about the tests Sunday 5pm');
  await page.waitForText('.understood', 'Sun 22 Nov, 5:00 pm');
}
