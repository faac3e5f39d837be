import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { SATURDAY } from '../support/example/launch';
import { fillExample } from '../support/example/fill';
import { closeInnocent } from '../support/installed';
import { tabTo } from '../support/tab-to';

const PATIENCE = { timeout: 10_000 };
/** What is said about something done stays for ten seconds. */
const UNTIL_THE_WORD_LEAVES = { timeout: 30_000 };

/** Due yesterday, and so still open. */
const PHOTOS = 'Send Priya the photos';
/** Due today at seven in the evening. */
const HOME = 'Home by seven';

/** Empties the database of a page, so that what one test leaves behind is not there for the next. Carried into the page. */
async function forgetEverything(): Promise<void> {
  const open = indexedDB.open('steadily');
  const db = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
  const kinds = ['commitments', 'people', 'history'];
  const clearing = db.transaction(kinds, 'readwrite');
  for (const kind of kinds) clearing.objectStore(kind).clear();
  await new Promise((resolve) => (clearing.oncomplete = resolve));
  db.close();
}

describe.each(['chromium', 'firefox'] as const)('by keyboard alone, on the new tab of %s,', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;
  let before: readonly string[];

  const promises = () => page.texts('.day section');
  const focusIsOn = (what: string) => expect.poll(() => page.focused(), PATIENCE).toBe(what);
  const says = (words: string) => page.waitForText('.notice-region', words);

  async function beginAnew(): Promise<void> {
    const filling = await browser.open('popup.html');
    await filling.waitFor('.next-up');
    await filling.evaluate(forgetEverything);
    await fillExample(filling, 'typical');
    await filling.close();
  }

  beforeAll(async () => {
    browser = await launchBrowser(name, SATURDAY);
    await beginAnew();
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  beforeEach(async () => {
    // Opened by its address: Firefox gives keys to the address bar of a new tab.
    page = await browser.open('newtab.html', { viewport: { width: 1280, height: 800 } });
    await page.bringToFront();
    await page.waitFor('.ask');
    before = await promises();
  });

  afterEach(async ({ task }) => {
    await page.close();
    // Each test takes back what it did; one that failed may have left it.
    if (task.result?.state === 'fail') await beginAnew();
  });

  /** Goes to a button and presses it. */
  async function pressButton(button: string, key = 'Enter'): Promise<void> {
    await tabTo(page, `button "${button}"`);
    await page.press(key);
  }

  /** Opens everything that can become of a promise, and chooses what begins with `choice`. */
  async function choose(promise: string, choice: string): Promise<void> {
    await pressButton(`More: ${promise}`);
    await page.waitFor('.settle-choices');
    const choices = await page.texts('.settle-choice');
    const place = choices.findIndex((text) => text.startsWith(choice));
    for (let stop = 0; stop < place; stop++) await page.press('Tab');
    expect(await page.focused()).toMatch(new RegExp(`^button "${choice}`));
    await page.press('Enter');
  }

  /** The focus has gone from what was pressed to what brings the promise back, in the same place. */
  async function comesBackInPlace(promise: string, key = 'Enter'): Promise<void> {
    await focusIsOn(`button "Undo: ${promise}"`);
    await page.press(key);
    await expect.poll(promises, PATIENCE).toEqual(before);
    await focusIsOn(`button "Kept it: ${promise}"`);
  }

  /** What was pressed has left its place: the focus has gone to the word about it, and to its one button. */
  async function comesBackFromTheWordAboutIt(): Promise<void> {
    await focusIsOn('button "Undo"');
    await expect.poll(promises, PATIENCE).not.toEqual(before);
    await page.press('Enter');
    await says('Put back as it was.');
    await expect.poll(promises, PATIENCE).toEqual(before);
    expect(await page.focused()).not.toBe('none');
  }

  it.each([PHOTOS, HOME])('space keeps “%s”, and space again brings it back', async (promise) => {
    await pressButton(`Kept it: ${promise}`, ' ');
    await says(`Kept: ${promise}`);
    await comesBackInPlace(promise, ' ');
  });

  it('missed is one press, and one more brings it back', async () => {
    await pressButton(`Missed: ${PHOTOS}`);
    await says(`Missed: ${PHOTOS}`);
    await comesBackInPlace(PHOTOS);
  });

  it('late begins in the field that asks when, and one press brings it back', async () => {
    await pressButton(`Late: ${PHOTOS}`);
    await focusIsOn('textbox "About when did you do it?"');
    // Month, day, year, hour.
    for (let part = 1; part < 4; part++) await page.press('Tab');
    await page.press('ArrowDown');
    expect(await page.value('dialog input')).toBe('2026-11-21T09:30');
    await pressButton('Kept late');
    await says(`Kept late: ${PHOTOS}`);
    await comesBackInPlace(PHOTOS);
  });

  it('a move is told or not told with the arrow keys, and one press brings it back', async () => {
    await choose(HOME, 'Move');
    await focusIsOn('textbox "Day"');
    await page.press('ArrowUp');
    expect(await page.value('dialog input[type=date]')).toBe('2026-12-21');
    await tabTo(page, 'radio "Not yet"');
    await page.waitFor('dialog textarea');
    await page.press('ArrowDown');
    await focusIsOn('radio "Yes, I told them"');
    await page.waitGone('dialog textarea');
    await page.press('ArrowUp');
    await focusIsOn('radio "Not yet"');
    await page.press('ArrowDown');
    await pressButton('Move it');
    await says(`Moved: ${HOME}, Mon 21 Dec, 7:00 pm`);
    await comesBackFromTheWordAboutIt();
  });

  it('a late move was agreed on or not with the arrow keys, and one press brings it back', async () => {
    await pressButton(`Move: ${PHOTOS}`);
    await focusIsOn('textbox "Day"');
    await tabTo(page, 'radio "Not before it was due"');
    await page.press('ArrowDown');
    await focusIsOn('radio "Yes, we agreed before it was due"');
    await page.press('ArrowUp');
    await focusIsOn('radio "Not before it was due"');
    await tabTo(page, 'textbox "Something you could say"');
    await pressButton('Move it');
    await says(`Moved: ${PHOTOS}, by Sun 22 Nov`);
    await comesBackFromTheWordAboutIt();
  });

  it.each([
    [PHOTOS, 'Yes, before it was due'],
    [HOME, 'Call off'],
  ])('calling off “%s” begins on “%s”, and one press brings it back', async (promise, yes) => {
    await choose(promise, 'Call off');
    await focusIsOn(`button "${yes}"`);
    await page.press('Enter');
    await says(`Called off: ${promise}`);
    await comesBackInPlace(promise);
  });

  it.each([
    ['Take back', PHOTOS, 'Taken back'],
    ['Take back', HOME, 'Taken back'],
    ['Missed', HOME, 'Missed'],
  ])('“%s” is in the menu of “%s”, and one press brings it back', async (choice, promise, said) => {
    await choose(promise, choice);
    await says(`${said}: ${promise}`);
    await comesBackInPlace(promise);
  });

  it.each([PHOTOS, HOME])('“%s” is deleted from its menu, and one press brings it back', async (promise) => {
    await choose(promise, 'Delete');
    await says(`Deleted: ${promise}`);
    await comesBackFromTheWordAboutIt();
  });

  it.each([
    ['Kept late', 'textbox "About when did you do it?"'],
    ['Move', 'textbox "Day"'],
  ])('“%s” in the menu begins in its field too', async (choice, field) => {
    await choose(PHOTOS, choice);
    await focusIsOn(field);
  });

  it.each(['Late', 'Move', 'More'])('escape leaves “%s” and gives the focus back to it', async (asked) => {
    await pressButton(`${asked}: ${PHOTOS}`);
    await page.waitFor('dialog');
    await page.press('Escape');
    // Not only shut but gone: what its going does to the focus has been done.
    await page.waitUntil(() => document.querySelector('dialog') === null);
    expect(await page.focused()).toBe(`button "${asked}: ${PHOTOS}"`);
  });

  it('the focus goes with a promise to its place among the settled, and back with it', async () => {
    await pressButton(`Missed: ${PHOTOS}`);
    await says(`Missed: ${PHOTOS}`);
    await focusIsOn(`button "Undo: ${PHOTOS}"`);
    await expect.poll(() => page.count('.ask'), UNTIL_THE_WORD_LEAVES).toBe(0);
    await comesBackInPlace(PHOTOS);
  });
});
