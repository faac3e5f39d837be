import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { SATURDAY } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { tabTo } from '../support/tab-to';

const OPENER = '.quick-closed';
const FIELD = 'textbox "What did you say you would do?"';
const keepButton = (text: string) => ({ role: 'button', name: `Kept it: ${text}` }) as const;

/** Whether the form has been asked for: its style sheet comes with it. */
function isFormLoaded(page: PageUnderTest): Promise<boolean> {
  return page.evaluate(() => document.querySelector('link[href*="/LogForm-"]') !== null);
}

describe.each(['chromium', 'firefox'] as const)('logging on the new tab of %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeEach(async () => {
    browser = await launchBrowser(name, SATURDAY);
    page = await browser.open('newtab.html', { viewport: { width: 1280, height: 800 } });
    await page.bringToFront();
    await page.waitFor(OPENER);
  });

  afterEach(async () => {
    await closeInnocent(browser);
  });

  it('slash opens it, what is typed at once is all there, and Enter saves', async () => {
    expect(await page.focused()).toBe('none');
    expect(await isFormLoaded(page)).toBe(false);
    await page.press('/');
    await page.typeHere('Call Mum Sunday 5pm');
    await page.waitForText('.chips', 'Sun 22 Nov, 5:00 pm');
    expect(await page.value('#line')).toBe('Call Mum Sunday 5pm');
    expect(await isFormLoaded(page)).toBe(true);
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Saved: Call Mum, Sun 22 Nov, 5:00 pm');
    await page.waitFor(keepButton('Call Mum'));
    expect(await page.focused()).toBe(FIELD);
  });

  it('a promise with no person and no day works, by pointer too', async () => {
    await page.click(OPENER);
    await page.type('#line', 'Fix the door');
    await page.click({ role: 'button', name: 'Promise it' });
    await page.waitForText('.notice-region', 'Saved: Fix the door');
    await page.waitFor(keepButton('Fix the door'));
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
    await page.waitGone(keepButton('Fix the door'));
  });

  it('escape closes it, keeps what was written, and gives the focus back', async () => {
    await tabTo(page, 'button "I’ll… call Mum Sunday 5pm"');
    await page.press('Enter');
    await page.waitUntil(() => document.activeElement?.id === 'line');
    await page.typeHere('Write to Jo');
    await page.press('Escape');
    await page.waitForText(OPENER, 'Write to Jo');
    expect(await page.focused()).toBe('button "I’ll… Write to Jo"');
    await page.press('/');
    await page.waitUntil(() => document.activeElement?.id === 'line');
    expect(await page.value('#line')).toBe('Write to Jo');
  });

  it('closed and opened again it keeps what was chosen too, and slash leads back to it', async () => {
    await page.press('/');
    await page.waitUntil(() => document.activeElement?.id === 'line');
    await page.typeHere('Write to Jo tomorrow');
    await page.waitForText('.chips', 'by Sun 22 Nov');
    await page.click({ role: 'button', name: 'Not a date: leave these words as they are' });
    await page.press('Escape');
    await page.waitFor(OPENER);
    await page.click(OPENER);
    await page.waitForText('.chips', 'no day yet');
    await tabTo(page, 'button "Promise it"');
    await page.press('/');
    expect(await page.focused()).toBe(FIELD);
    expect(await page.value('#line')).toBe('Write to Jo tomorrow');
  });

  it('what is typed onto the closed one is written into it', async () => {
    await tabTo(page, 'button "I’ll… call Mum Sunday 5pm"');
    await page.typeHere('hold the door');
    await expect.poll(() => page.value('#line'), { timeout: 10_000 }).toBe('hold the door');
  });

  it('escape elsewhere on the page closes nothing', async () => {
    await page.press('/');
    await page.waitUntil(() => document.activeElement?.id === 'line');
    await page.click('.thanks input');
    await page.press('Escape');
    expect(await page.count('#line')).toBe(1);
  });

  it('an empty day teaches by example: one click writes it, and nothing is saved by that', async () => {
    await page.click({ role: 'button', name: 'Send Priya the photos by Friday' });
    await page.waitForText('.chips', 'by Fri 27 Nov');
    expect(await page.value('#line')).toBe('Send Priya the photos by Friday');
    expect(await page.count('.tick')).toBe(0);
  });

  it('a slash typed where words are written stays a slash', async () => {
    await page.press('/');
    await page.typeHere('Ask about 24/7 care');
    await expect.poll(() => page.value('#line')).toBe('Ask about 24/7 care');
  });
});
