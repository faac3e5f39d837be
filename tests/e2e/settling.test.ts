import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchExample } from '../support/example/launch';

const PHOTOS = 'Send Priya the photos';
const HOME = 'Home by seven';
const button = (name: string) => ({ role: 'button', name }) as const;

describe.each(['chromium', 'firefox'] as const)(
  'what can become of a promise on the new tab of %s',
  (name) => {
    let browser: BrowserUnderTest;
    let page: PageUnderTest;

    beforeAll(async () => {
      browser = await launchExample(name);
      page = await browser.open('newtab.html', { viewport: { width: 1280, height: 800 } });
      await page.waitFor('.ask');
    });

    afterAll(async () => {
      try {
        expect(await browser.problems()).toEqual([]);
        expect(browser.requests()).toEqual([]);
      } finally {
        await browser.close();
      }
    });

    /** Takes back what was done last, and waits until everything is as it was. */
    async function undo(): Promise<void> {
      await page.click('.notice button');
      await page.waitForText('.notice-region', 'Put back as it was.');
      await page.waitFor(button(`Kept it: ${PHOTOS}`));
      await page.waitFor(button(`Kept it: ${HOME}`));
    }

    async function shutsNobodyOut(): Promise<void> {
      expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    }

    it('missed takes one click, and undo takes it back', async () => {
      await page.click(button(`Missed: ${PHOTOS}`));
      await page.waitForText('.notice-region', `Missed: ${PHOTOS}`);
      await page.waitForText('.ask', 'Priya, missed');
      await undo();
    });

    it('late asks about when, with now to begin with', async () => {
      await page.click(button(`Late: ${PHOTOS}`));
      await page.waitFor('dialog input');
      expect(await page.value('dialog input')).toBe('2026-11-21T10:30');
      await shutsNobodyOut();
      await page.click({ role: 'button', name: 'Kept late', within: 'dialog' });
      await page.waitForText('.notice-region', `Kept late: ${PHOTOS}`);
      await page.waitForText('.ask', 'Priya, kept late');
      await undo();
    });

    it('a move asks whether they know, and has a sentence to say it with', async () => {
      await page.click(button(`Move: ${PHOTOS}`));
      await page.waitForText('dialog legend', 'Does Priya know?');
      expect(await page.value('dialog input[type=date]')).toBe('2026-11-22');
      expect(await page.value('dialog textarea')).toContain(`“${PHOTOS}”`);
      await shutsNobodyOut();
      await page.fill('dialog input[type=date]', '2026-11-25');
      await page.click(button('Move it'));
      await page.waitForText('.notice-region', `Moved: ${PHOTOS}, by Wed 25 Nov`);
      await page.waitGone('.ask');
      await undo();
    });

    it('called off, taken back and deleted are in the menu, each with its undo', async () => {
      for (const [choice, said] of [
        ['Call off', `Called off: ${HOME}`],
        ['Take back', `Taken back: ${HOME}`],
        ['Delete', `Deleted: ${HOME}`],
      ] as const) {
        await page.click(button(`More: ${HOME}`));
        await page.waitFor('.settle-choices');
        await shutsNobodyOut();
        await page.click({ role: 'button', nameContains: choice, within: 'dialog' });
        if (choice === 'Call off')
          await page.click({ role: 'button', name: 'Call off', within: '.settle-form' });
        await page.waitForText('.notice-region', said);
        await undo();
      }
    });

    it('whoever uses the pointer keeps their place: no focus is moved for them', async () => {
      await page.click(button(`More: ${HOME}`));
      await page.click({ role: 'button', nameContains: 'Delete', within: 'dialog' });
      await page.waitForText('.notice-region', `Deleted: ${HOME}`);
      await page.waitGone(button(`Kept it: ${HOME}`));
      expect(await page.focused()).toBe('none');
      await undo();
    });

    it('escape closes the question and gives the focus back to what asked it', async () => {
      await page.click(button(`More: ${HOME}`));
      await page.waitFor('dialog');
      await page.press('Escape');
      await page.waitGone('dialog');
      expect(await page.focused()).toBe(`button "More: ${HOME}"`);
    });
  },
);
