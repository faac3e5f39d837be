import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { SATURDAY } from '../support/example/launch';

const WALK = 'Walk the dog';
const button = (name: string) => ({ role: 'button', name }) as const;

describe.each(['chromium', 'firefox'] as const)('what comes again and again, in %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser(name, SATURDAY);
    page = await browser.open('newtab.html', { viewport: { width: 1280, height: 800 } });
  });

  afterAll(async () => {
    try {
      expect(await browser.problems()).toEqual([]);
      expect(browser.requests()).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('is begun in one line by keyboard alone, and the next of it is in the day', async () => {
    const popup = await browser.open('popup.html');
    await popup.waitFor('#line');
    await popup.type('#line', `${WALK} every day at 6pm`);
    await popup.waitForText('.chips', 'a ritual: every day');
    await popup.press('Enter');
    await popup.waitForText('.notice-region', 'Saved');
    await popup.close();
    await page.waitFor(button(`Kept it: ${WALK}`));
    await page.waitForText('.day', '6:00 pm');
  });

  it('has an outcome of its own each time', async () => {
    await page.click(button(`Kept it: ${WALK}`));
    await page.waitForText('.notice-region', `Kept: ${WALK}`);
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
    await page.waitFor(button(`Kept it: ${WALK}`));
  });

  it('is left out once without a miss', async () => {
    await page.click(button(`More: ${WALK}`));
    await page.click({ css: '.settle-choice', text: 'Skip this one' });
    await page.waitForText('.day', 'skipped');
  });

  it('stands in Settings with its rule in words', async () => {
    const settings = await browser.open('options.html', { viewport: { width: 1280, height: 800 } });
    await settings.waitForText('.rituals', 'Every day, 6:00 pm');
    expect(await settings.axe()).toEqual({ violations: [], incomplete: [] });
    await settings.close();
  });
});
