import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchExample } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { tabTo } from '../support/tab-to';

const PATIENCE = { timeout: 10_000 };
const button = (name: string) => ({ role: 'button', name }) as const;
const FIELD = '.find input';

describe.each(['chromium', 'firefox'] as const)('the promises of the journal in %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;
  let isOpen = false;

  const close = async () => {
    if (isOpen) await page.close();
    isOpen = false;
  };
  const open = async (place: string, width = 1280) => {
    await close();
    page = await browser.open(`journal.html${place}`, { viewport: { width, height: 800 } });
    isOpen = true;
    await page.bringToFront();
    await page.waitFor('main h1');
  };
  const words = () => page.texts('.long-list .commitment-what');
  const address = () => page.evaluate(() => location.hash);
  const lists = (expected: readonly string[]) => expect.poll(words, PATIENCE).toEqual(expected);
  const focusIsOn = (what: string) => expect.poll(() => page.focused(), PATIENCE).toBe(what);

  beforeAll(async () => {
    browser = await launchExample(name);
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  beforeEach(async () => {
    await open('#/promises');
    await page.waitFor('.long-list .commitment');
  });

  afterEach(async () => {
    await close();
  });

  it('stand open first by due, then by months, and shut nobody out', async () => {
    const listed = await words();
    expect(listed.slice(0, 4)).toEqual([
      'Send Priya the photos',
      'Text Ana the recipe',
      'Call Mum about the appointment',
      'Home by seven',
    ]);
    expect((await page.texts('.long-list h2')).slice(0, 2)).toEqual(['Open', 'November 2026']);
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
  });

  it('are found as they are typed, at an address that a step back leaves', async () => {
    await page.click(FIELD);
    await page.typeHere('drill');
    await lists(['Bring back Tom’s drill']);
    expect(await address()).toBe('#/promises?find=drill');
    await page.waitForText('.promises-found', '1 found');
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await page.evaluate(() => history.back());
    await expect.poll(address, PATIENCE).toBe('#/promises');
    await expect.poll(async () => (await words()).length, PATIENCE).toBeGreaterThan(5);
    expect(await page.value(FIELD)).toBe('');
    await page.evaluate(() => history.forward());
    await lists(['Bring back Tom’s drill']);
    expect(await page.value(FIELD)).toBe('drill');
  });

  it('S23: a miss stays in the record, and is found by that word, a name and a month', async () => {
    await open('#/promises?find=mum%20missed');
    await lists(['Fix the bike light']);
    await page.waitForText('.long-list', 'missed');
    await open('#/promises?find=missed%20october');
    await lists(['Fix the bike light']);
    await open('#/promises?find=missed%20yesterday');
    await page.waitForText('.promises-found', 'Nothing here for “missed yesterday”');
  });

  it('are found by keys alone: one to look for them, one to see all again', async () => {
    await page.press('/');
    await focusIsOn('searchbox "Find a promise, a person, a day"');
    await page.typeHere('plants');
    await lists(['Water Grandma’s plants']);
    await tabTo(page, 'button "More: Water Grandma’s plants"');
    await page.press('/');
    await page.press('Escape');
    await expect.poll(address, PATIENCE).toBe('#/promises');
    await focusIsOn('searchbox "Find a promise, a person, a day"');
  });

  it('go on from any section: what is typed there leads to what is found, and the field keeps the focus', async () => {
    await open('#/people');
    await page.press('/');
    await page.typeHere('sam');
    await page.waitForText('main h1', 'Promises');
    await page.waitForText('.also', 'Sam');
    await focusIsOn('searchbox "Find a promise, a person, a day"');
    expect(await page.value(FIELD)).toBe('sam');
  });

  it('are narrowed by chips with a key, and what finds nothing says so kindly', async () => {
    await tabTo(page, 'button "Missed"');
    await page.press('Enter');
    await expect.poll(address, PATIENCE).toBe('#/promises?how=missed');
    // What was there stays until what is wanted has been found.
    const allMissed = async () => {
      const said = await page.texts('.long-list .commitment-when');
      return said.length > 0 && said.every((one) => one.includes('missed'));
    };
    await expect.poll(allMissed, PATIENCE).toBe(true);
    await open('#/promises?find=xylophone');
    await page.waitForText('.promises-found', 'Nothing here for “xylophone”');
  });

  it('are scrolled through by keys to the end, and each line’s buttons are reached by Tab', async () => {
    await page.press('End');
    await expect
      .poll(
        () => page.evaluate(() => Math.ceil(scrollY + innerHeight) >= document.body.scrollHeight - 4),
        PATIENCE,
      )
      .toBe(true);
    await page.press('Home');
    await tabTo(page, 'button "Kept it: Send Priya the photos"');
    await page.press('Tab');
    await focusIsOn('button "More: Send Priya the photos"');
    await page.press('Tab');
    await focusIsOn('button "Kept it: Text Ana the recipe"');
  });

  it('fit a narrow window', async () => {
    await open('#/promises', 400);
    await page.waitFor('.long-list .commitment');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
  });

  it('what is kept here stays in its place with its way back', async () => {
    await page.click(button('Kept it: Home by seven'));
    await page.waitForText('.notice-region', 'Kept: Home by seven');
    await page.click(button('Undo: Home by seven'));
    await page.waitFor(button('Kept it: Home by seven'));
  });
});
