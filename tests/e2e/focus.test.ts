import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchHabits } from '../support/habits/launch';
import { launchExample } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { tabTo } from '../support/tab-to';

const PATIENCE = { timeout: 10_000 };
const FOCUS = '.focus';
const ACT = '.small-act';
const button = (name: string, within?: string) =>
  ({ role: 'button', name, ...(within !== undefined && { within }) }) as const;
const STAND = 'Being there, and saying so when I cannot.';

describe.each(['chromium', 'firefox'] as const)('the focus of the week in %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeEach(async () => {
    browser = await launchExample(name);
    page = await browser.open('newtab.html', { viewport: { width: 1280, height: 1000 } });
    await page.bringToFront();
    await page.waitFor(ACT);
  });

  afterEach(async () => {
    await closeInnocent(browser);
  });

  /** Takes back what was done last. */
  async function undo(): Promise<void> {
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
  }

  it('S5: one thing is chosen for the week by pointer, its days are marked, and it is taken back', async () => {
    await page.waitForText(FOCUS, 'A focus for this week');
    await page.click(button('Choose one'));
    await page.click({ css: '.focus-choice', text: 'Little things without a time.' });
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await page.click(button('Make it this week’s', 'dialog'));
    await page.waitForText('.notice-region', 'This week’s focus: Little things without a time.');
    await page.waitForText(FOCUS, 'This week’s focus');
    expect(await page.count('.week li')).toBe(7);
    expect(
      (await page.texts('.week .unseen')).slice(0, 1).concat((await page.texts('.week .unseen')).slice(5)),
    ).toEqual(['Monday: nothing to mark', 'Saturday: to come', 'Sunday: to come']);
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await undo();
    await page.waitForText(FOCUS, 'A focus for this week');
  });

  it('S5: it is chosen by keyboard alone, in one’s own words, and the focus is never lost', async () => {
    await tabTo(page, 'button "Choose one"');
    await page.press('Enter');
    await page.waitFor('dialog');
    await tabTo(page, 'radio "Saying so early, before I am late."');
    await page.press('ArrowUp');
    await tabTo(page, 'textbox "This week I want to hold on to"');
    await page.press('Enter');
    await page.waitForText('dialog [role=alert]', 'Write a few words first.');
    await page.typeHere('One evening without screens');
    await page.press('Enter');
    await page.waitForText('.focus .focus-what', 'One evening without screens');
    await expect.poll(() => page.focused(), PATIENCE).not.toBe('none');
    await tabTo(page, 'button "Choose another"');
  });

  it('S22: what I want to be counted on for stands beside the focus, in the journal too', async () => {
    await page.click(button('Choose one'));
    await page.click(button('Make it this week’s', 'dialog'));
    await page.waitFor('.week');
    await page.click(button('What do you want to be counted on for?'));
    await page.type('dialog textarea', STAND);
    await page.click(button('Save', 'dialog'));
    await page.waitForText('.stand', STAND);
    const journal = await browser.open('journal.html', { viewport: { width: 1280, height: 800 } });
    await journal.waitForText('.stand', STAND);
    await journal.waitForText('.focus', 'Saying so early, before I am late.');
    await journal.close();
    await page.click(button('Change what I want to be counted on for'));
    await page.fill('dialog textarea', 'x'.repeat(201));
    await page.waitForText('dialog [role=alert]', 'There is room for 200 characters; this has 201.');
    expect(await page.value('dialog textarea')).toHaveLength(201);
    await page.fill('dialog textarea', '');
    await page.click(button('Save', 'dialog'));
    await page.waitForText('.notice-region', 'Taken away.');
    await undo();
    await page.waitForText('.stand', STAND);
  });

  it('S27: a small act becomes a promise for today in one click, by pointer and by keyboard', async () => {
    const act = await page.text('.small-act .focus-what');
    await page.click(button(`Promise it: ${act}`));
    await page.waitForText('.notice-region', `Saved: ${act}`);
    await page.waitForText(ACT, 'It is on today’s list.');
    await page.waitFor(button(`Kept it: ${act}`));
    await undo();
    await page.waitGone(button(`Kept it: ${act}`));
    await tabTo(page, `button "Promise it: ${act}"`);
    await page.press('Enter');
    await page.waitForText(ACT, 'It is on today’s list.');
    await expect.poll(() => page.focused(), PATIENCE).toBe('button "Another one of the small acts"');
    await page.press('Enter');
    await expect.poll(() => page.text('.small-act .focus-what'), PATIENCE).not.toBe(act);
  });

  it('S27: the act is the same in every tab all day, and fits the focus', async () => {
    await page.click(button('Choose one'));
    await page.click({ css: '.focus-choice', text: 'Listening before I answer.' });
    await page.click(button('Make it this week’s', 'dialog'));
    await page.waitFor('.week');
    const act = await page.text('.small-act .focus-what');
    const other = await browser.open('newtab.html');
    await other.waitForText('.small-act .focus-what', act);
    await other.close();
  });
});

describe.each(['chromium', 'firefox'] as const)('what one’s own record suggests in %s', (name) => {
  it('S5: is said with its reason, taken in one click, and marks the days of the week', async () => {
    const browser = await launchHabits(name);
    const page = await browser.open('newtab.html', { viewport: { width: 1280, height: 1000 } });
    await page.bringToFront();
    await page.waitForText(FOCUS, 'Evening promises slipped three times in the last weeks.');
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await tabTo(page, 'button "Make it this week’s"');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'This week’s focus: What I promise for evenings.');
    await expect.poll(() => page.focused(), PATIENCE).toBe('heading "This week’s focus"');
    expect(await page.texts('.week .unseen')).toEqual([
      'Monday: as said',
      'Tuesday: nothing to mark',
      'Wednesday: not all as said',
      'Thursday: nothing to mark',
      'Friday: nothing to mark',
      'Saturday: to come',
      'Sunday: to come',
    ]);
    await closeInnocent(browser);
  });
});
