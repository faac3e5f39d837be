import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchExample } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { tabTo } from '../support/tab-to';

const PATIENCE = { timeout: 10_000 };
const PHOTOS = 'Send Priya the photos';
const RECIPE = 'Text Ana the recipe';
const HOME = 'Home by seven';
const PLANTS = 'Water Grandma’s plants';
const WALK = 'Sunday walk, phones off';
const button = (name: string) => ({ role: 'button', name }) as const;
const choice = (text: string) => ({ css: '.settle-choice', text }) as const;

describe.each(['chromium', 'firefox'] as const)('every move of a promise in %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;
  let isOpen = false;

  const close = async () => {
    if (isOpen) await page.close();
    isOpen = false;
  };
  const open = async (place: string, promise = HOME) => {
    await close();
    page = await browser.open(place, { viewport: { width: 1280, height: 800 } });
    isOpen = true;
    await page.bringToFront();
    await page.waitFor(button(`More: ${promise}`));
  };
  const says = (words: string) => page.waitForText('.notice-region', words);
  const focusIsOn = (what: string) => expect.poll(() => page.focused(), PATIENCE).toBe(what);
  const shutsNobodyOut = async () => expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
  const undo = async () => {
    await page.click('.notice button');
    await says('Put back as it was.');
  };

  /** Opens what else may become of a promise, and goes through choices by their first words. */
  async function choose(promise: string, ...choices: readonly string[]): Promise<void> {
    await page.click(button(`More: ${promise}`));
    for (const text of choices) await page.click(choice(text));
  }

  /** The same by keys alone. */
  async function chooseByKeys(promise: string, ...choices: readonly string[]): Promise<void> {
    await tabTo(page, `button "More: ${promise}"`);
    await page.press('Enter');
    for (const text of choices) {
      await page.waitFor(choice(text));
      for (let stops = 0; !(await page.focused()).startsWith(`button "${text}`); stops++) {
        expect(stops).toBeLessThan(20);
        await page.press('Tab');
      }
      await page.press('Enter');
    }
  }

  beforeAll(async () => {
    browser = await launchExample(name);
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  beforeEach(async () => {
    await open('newtab.html');
  });

  afterEach(async () => {
    await close();
  });

  it('S3: a promise is made smaller by a first step, and the big one stays', async () => {
    await choose(HOME, 'Make it smaller');
    await page.waitFor('dialog textarea');
    expect(await page.value('dialog input[type=date]')).toBe('2026-11-21');
    await shutsNobodyOut();
    await page.fill('dialog textarea', 'Leave my desk at six');
    await page.click(button('Promise this step'));
    await says('First step: Leave my desk at six');
    await page.waitFor(button('Kept it: Leave my desk at six'));
    await page.waitFor(button(`Kept it: ${HOME}`));
    await undo();
    await page.waitGone(button('Kept it: Leave my desk at six'));
  });

  it('S3: by keys, from the journal too', async () => {
    await open('journal.html#/promises');
    await chooseByKeys(PLANTS, 'Make it smaller');
    await focusIsOn('textbox "First step"');
    await page.typeHere('Ask for the key');
    await tabTo(page, 'button "Promise this step"');
    await page.press('Enter');
    await says('First step: Ask for the key');
    await focusIsOn('button "Undo"');
    await page.press('Enter');
    await says('Put back as it was.');
  });

  it('S4: a move before it is due says whether they know, from the journal', async () => {
    await open('journal.html#/promises');
    await choose(PLANTS, 'Move');
    await page.waitForText('dialog legend', 'Does Grandma know?');
    await page.click({ role: 'radio', name: 'Yes, I told them' });
    await page.fill('dialog input[type=date]', '2026-11-30');
    await page.click(button('Move it'));
    await says(`Moved: ${PLANTS}, by Mon 30 Nov`);
    await undo();
  });

  it('S4: a move from the popup says whether they know as well', async () => {
    await open('popup.html', RECIPE);
    await choose(RECIPE, 'Move');
    await page.waitForText('dialog legend', 'know?');
    await shutsNobodyOut();
    await page.click({ role: 'radio', name: 'Yes, I told them' });
    await page.fill('dialog input[type=date]', '2026-11-22');
    await page.click(button('Move it'));
    await says(`Moved: ${RECIPE}`);
    await undo();
  });

  it('S3: in the popup, by keys; Escape leaves the question, and then the popup', async () => {
    await open('popup.html', RECIPE);
    await page.evaluate(() => {
      window.close = () => document.body.setAttribute('data-closed', '');
    });
    await chooseByKeys(RECIPE, 'Make it smaller');
    await focusIsOn('textbox "First step"');
    await page.press('Escape');
    await page.waitGone('dialog');
    expect(await page.count('body[data-closed]')).toBe(0);
    await chooseByKeys(RECIPE, 'Make it smaller');
    await focusIsOn('textbox "First step"');
    await page.typeHere('Leave my desk at six');
    await tabTo(page, 'button "Promise this step"');
    await page.press('Enter');
    await says('First step: Leave my desk at six');
    await focusIsOn('button "Undo"');
    await page.press('Enter');
    await says('Put back as it was.');
    await page.press('Escape');
    await page.waitFor('body[data-closed]');
  });

  it('S19: what was promised too soon waits until it was checked with them, and a yes promises it', async () => {
    await choose(HOME, 'Check with them first');
    await page.waitFor('dialog textarea');
    expect(await page.value('dialog textarea')).toContain(`“${HOME}”`);
    await shutsNobodyOut();
    await page.click({ role: 'button', name: 'Check with them first', within: 'dialog' });
    await says(`Waits until you have asked: ${HOME}`);
    await page.close();
    page = await browser.open('journal.html#/promises', { viewport: { width: 1280, height: 800 } });
    await page.bringToFront();
    await page.waitForText('.decisions', HOME);
    await shutsNobodyOut();
    await tabTo(page, `button "They said yes, promise it: ${HOME}"`);
    await page.press('Enter');
    await focusIsOn('textbox "Day"');
    expect(await page.value('dialog input[type=time]')).toBe('19:00');
    await tabTo(page, 'button "Promise it"');
    await page.press('Enter');
    await says(`Promised: ${HOME}`);
    await page.waitGone('.decisions');
    await page.waitFor(button(`Kept it: ${HOME}`));
  });

  it('S19: a no does not, and can be taken back', async () => {
    await chooseByKeys(WALK, 'Check with them first');
    await tabTo(page, 'button "Check with them first"');
    await page.press('Enter');
    await says(`Waits until you have asked: ${WALK}`);
    await open('journal.html#/promises');
    await page.click(button(`They said no: ${WALK}`));
    await says(`Not promised: ${WALK}`);
    await page.waitGone('.decisions');
    await undo();
    await page.waitFor('.decisions');
  });

  it('S23: a miss is corrected by its own word, and what was said before stays to be read', async () => {
    await page.click(button(`Missed: ${PHOTOS}`));
    await says(`Missed: ${PHOTOS}`);
    await open('journal.html#/promises?find=photos', PHOTOS);
    await choose(PHOTOS);
    await page.waitForText('.settle-happened', 'Marked missed on 21 Nov');
    await shutsNobodyOut();
    await page.click(choice('Correct it'));
    await page.click(choice('Kept late'));
    expect(await page.value('dialog input')).toBe('2026-11-21T10:30');
    await page.click({ role: 'button', name: 'Kept late', within: 'dialog' });
    await says(`Kept late: ${PHOTOS}`);
    await page.waitForText('.long-list', 'kept late');
    await choose(PHOTOS);
    await page.waitForText('.settle-happened', 'Corrected to kept late on 21 Nov');
    await page.waitForText('.settle-happened', 'Marked missed on 21 Nov');
    await page.waitFor({ role: 'link', name: 'Repair it' });
    await page.click(choice('Correct it'));
    await page.click(choice('Open again'));
    await says(`Open again: ${PHOTOS}`);
    await page.waitFor(button(`Kept it: ${PHOTOS}`));
  });

  it('S23: what was settled on the new tab is put right from there, by keys', async () => {
    await page.click(button(`Missed: ${PHOTOS}`));
    await page.waitFor(button(`Undo: ${PHOTOS}`));
    await chooseByKeys(PHOTOS, 'Correct it', 'Open again');
    await says(`Open again: ${PHOTOS}`);
    await page.waitFor(button(`Kept it: ${PHOTOS}`));
  });

  it('words are changed and brought back; hidden ones are gone, and the promise stays', async () => {
    await choose(PLANTS, 'Change the words');
    await page.fill('dialog textarea', 'Water the plants upstairs');
    await page.click(button('Save the words'));
    await says('Now: Water the plants upstairs');
    await undo();
    await page.waitFor(button(`More: ${PLANTS}`));
    await choose(PLANTS, 'Change the words');
    await page.click(button('Hide the words'));
    await page.waitForText('dialog', 'Nobody can bring them back');
    await focusIsOn('button "Hide them for good"');
    await shutsNobodyOut();
    await page.click(button('Hide them for good'));
    await says('The words are gone. Everything else stays.');
    await page.waitGone(button(`More: ${PLANTS}`));
    expect(await page.count('.notice button')).toBe(0);
    await page.waitFor(button('Kept it: words hidden'));
  });
});
