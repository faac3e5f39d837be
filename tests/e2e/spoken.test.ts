import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { SATURDAY } from '../support/example/launch';
import { closeInnocent } from '../support/installed';

const LINE = 'water the plants next Friday when I get home';
const FIELD = 'textbox "What did you say you would do?"';

describe.each(['chromium', 'firefox'] as const)(
  'a line as people say it, by keyboard alone, in %s',
  (name) => {
    let browser: BrowserUnderTest;

    beforeAll(async () => {
      browser = await launchBrowser(name, SATURDAY);
    });

    afterAll(async () => {
      await closeInnocent(browser);
    });

    /** Opens a page with the cursor in the line. */
    async function open(path: 'popup.html' | 'newtab.html'): Promise<PageUnderTest> {
      const page = await browser.open(path, { viewport: { width: 1280, height: 800 } });
      await page.bringToFront();
      if (path === 'newtab.html') {
        await page.waitFor('.quick-closed');
        await page.press('/');
      }
      await page.waitUntil(() => document.activeElement?.id === 'line');
      return page;
    }

    const chips = (page: PageUnderTest) => page.texts('.chip-choice > span, .chip-act');

    it.each(['popup.html', 'newtab.html'] as const)(
      'on %s: the other reading is one key away, the if-then is shown, and all of it is saved',
      async (path) => {
        const page = await open(path);
        await page.typeHere(LINE);
        await expect
          .poll(() => chips(page))
          .toEqual([
            'by Fri 27 Nov',
            'or by Fri 4 Dec',
            'On this cue: when I get home',
            'on the badge late that evening',
          ]);
        expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
        await page.press('ArrowDown');
        await expect.poll(async () => (await chips(page))[0]).toBe('by Fri 4 Dec');
        expect(await page.focused()).toBe(FIELD);
        await page.press('Enter');
        await page.waitForText('.notice-region', 'Saved: water the plants, when I get home, by Fri 4 Dec');
        await page.close();
      },
    );

    it('backspace on a chip turns it back into words', async () => {
      const page = await open('popup.html');
      await page.typeHere(LINE);
      await expect.poll(async () => (await chips(page)).length).toBe(4);
      for (const focused of [
        'button "by Fri 27 Nov"',
        'button "Not an if-then: leave these words as they are"',
      ]) {
        for (let tabs = 0; (await page.focused()) !== focused && tabs < 12; tabs++) await page.press('Tab');
        expect(await page.focused()).toBe(focused);
        await page.press('Backspace');
        await expect.poll(() => page.focused()).toBe(FIELD);
      }
      await expect.poll(() => chips(page)).toEqual(['no day yet']);
      expect(await page.value('#line')).toBe(LINE);
      await page.press('Enter');
      await page.waitForText('.notice-region', `Saved: ${LINE}`);
      await page.close();
    });
  },
);
