import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchHabits } from '../support/habits/launch';
import { closeInnocent } from '../support/installed';
import { tabTo } from '../support/tab-to';

const PATIENCE = { timeout: 10_000 };
const LINE = 'textbox "What did you say you would do?"';
const SAID = '.before';
const button = (name: string) => ({ role: 'button', name }) as const;

describe.each(['chromium', 'firefox'] as const)('before a promise, in the popup of %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeEach(async () => {
    browser = await launchHabits(name);
    page = await browser.open('popup.html', { viewport: { width: 384, height: 600 } });
    await page.bringToFront();
    await page.waitFor('#line');
  });

  afterEach(async () => {
    await closeInnocent(browser);
  });

  it('S18: a full day is said in one line, with a kind no to copy, and nothing is in the way', async () => {
    await page.type('#line', 'Paint the fence for Sam on Friday');
    await page.waitForText(SAID, 'That Friday already holds five promises.');
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await tabTo(page, 'button "Copy a kind no"');
    await page.press('Enter');
    await page.waitForText(SAID, 'That matters to me, and that day is full. Would another day work for you?');
    await page.press('Shift+Tab');
    await page.click(button('Promise it'));
    await page.waitForText('.notice-region', 'Saved: Paint the fence');
    await page.waitGone('.before[data-said]');
  });

  it('S18: one’s own record at that hour, and a boundary, are said about whom it is to', async () => {
    await page.type('#line', 'Call Sam Monday 7pm');
    await page.waitForText(
      SAID,
      'Evenings with Sam have been hard to hold lately: three of the last five slipped.',
    );
    await page.fill('#line', 'Call Mum Tuesday 9:30pm');
    await page.waitForText(SAID, 'Mum: No calls after nine.');
    await page.waitGone(button('Copy a kind no'));
    await page.fill('#line', 'Call Mum Monday 5pm');
    await page.waitForText(SAID, 'With Mum, you wrote: Mondays are mine');
    await page.click(button('Copy a kind no'));
    await page.waitForText(SAID, 'I’d love to, and I can’t promise it this week.');
    await page.fill('#line', 'Call Mum Tuesday 5pm');
    await page.waitGone('.before[data-said]');
  });

  it('S3: a big promise may start with a first step, by keyboard: the focus goes to the line', async () => {
    await page.type('#line', 'Sort out the whole house');
    await page.waitForText(SAID, 'That is a big one. Start with a first step?');
    await tabTo(page, 'button "Write a first step"');
    await page.press('Enter');
    await expect.poll(() => page.value('#line'), PATIENCE).toBe('Make a start: Sort out the whole house');
    await page.waitUntil(() => document.activeElement?.id === 'line' && getSelection()?.toString() !== '');
    expect(await page.focused()).toBe(LINE);
    await page.waitGone('.before[data-said]');
    await page.typeHere('empty one shelf');
    expect(await page.value('#line')).toBe('Make a start: empty one shelf');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Saved: Make a start: empty one shelf');
  });

  it('S3: a vague promise is asked for one thing, by pointer', async () => {
    await page.type('#line', 'Be there for Sam more often');
    await page.waitForText(SAID, 'Hard to tell when that is done. Start with one thing?');
    await page.click(button('Write a first step'));
    await expect.poll(() => page.value('#line'), PATIENCE).toBe('Do one thing: Be there for Sam more often');
  });

  it('S15: what sounds like someone else’s secret is asked about, and can be logged all the same', async () => {
    await page.type('#line', 'Don’t tell anyone about Jo’s news');
    await page.waitForText(SAID, 'Is this yours to tell?');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Saved: Don’t tell anyone about');
  });

  it('S19: what is to be checked first is parked instead of promised, with words to send', async () => {
    await page.type('#line', 'Host the dinner with Sam on Saturday');
    await page.waitForText('.chips', 'to Sam');
    await tabTo(page, 'button "Check with them first"');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'To check first: Host the dinner');
    await page.waitForText(SAID, 'Can I get back to you? I want to check before I promise.');
    expect(await page.focused()).toBe(LINE);
    expect(await page.value('#line')).toBe('');
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await page.click(button('Copy these words'));
    await page.waitForText(SAID, 'Copied: “Can I get back to you?');
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
  });

  it('S19: to myself there is nobody to check with', async () => {
    await page.type('#line', 'Water the plants tomorrow');
    await page.waitForText('.chips', 'by Sun 22 Nov');
    await page.waitGone(button('Check with them first'));
    await page.waitFor({ text: '⏎ to save, esc to close' });
  });
});
