import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchExample } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { tabTo } from '../support/tab-to';

const HIDE = { role: 'button', name: 'Hide names' } as const;
const SHOW = { role: 'button', name: 'Show names' } as const;
const PATIENCE = { timeout: 10_000 };
const PEOPLE = ['Priya', 'Ana', 'Mum', 'Sam', 'Leo', 'Tom', 'Grandma', 'Jo'];
/** Whom the new tab names at first: what comes last is folded away. */
const NAMED = PEOPLE.slice(0, -1);

/** Everyone whose name is anywhere in the page: in its words, its titles, or what is read out. An example is nobody's. */
function named(page: PageUnderTest): Promise<readonly string[]> {
  return page.evaluate((people) => {
    const outerHTML = document.documentElement.outerHTML.replace(/ placeholder="[^"]*"/g, '');
    return people.filter((person) => new RegExp(`\\b${person}\\b`).test(outerHTML));
  }, PEOPLE);
}

describe.each(['chromium', 'firefox'] as const)('hiding names in %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    browser = await launchExample(name);
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  beforeEach(async () => {
    page = await browser.open('newtab.html', { viewport: { width: 1280, height: 800 } });
    await page.bringToFront();
    await page.waitFor('.ask');
  });

  afterEach(async () => {
    await page.close();
  });

  /** Shows names again, and waits until the device has taken note: the page turns at once. */
  async function showAgain(): Promise<void> {
    await page.click(SHOW);
    await page.waitFor(HIDE);
    const remembered = () =>
      page.evaluate(async () => {
        const open = indexedDB.open('steadily');
        await new Promise((resolve) => (open.onsuccess = resolve));
        const get = open.result.transaction('device').objectStore('device').get('hideNames');
        await new Promise((resolve) => (get.onsuccess = resolve));
        open.result.close();
        return (get.result as { value: string }).value;
      });
    await expect.poll(remembered, PATIENCE).toBe('off');
  }

  it('one key hides everyone, in every page that is open and in every one opened later, until it is pressed again', async () => {
    expect(await named(page)).toEqual(NAMED);
    const popup = await browser.open('popup.html');
    await popup.waitForText('.next-up', 'Priya');
    await page.bringToFront();
    await page.press('h');
    await page.waitForText('.top-said', 'Names are hidden on this device.');
    expect(await named(page)).toEqual([]);
    await page.waitForText('.ask', 'Send someone the photos');
    await expect.poll(() => named(popup), PATIENCE).toEqual([]);
    await popup.close();
    const later = await browser.openNewTab();
    await later.waitForText('main', 'Call someone about the appointment');
    expect(await named(later)).toEqual([]);
    await later.close();
    await page.bringToFront();
    await page.press('h');
    await page.waitFor(HIDE);
    await expect.poll(() => named(page), PATIENCE).toEqual(NAMED);
  });

  it('one button does the same, and says whether they are hidden', async () => {
    await page.click(HIDE);
    await page.waitFor(SHOW);
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await page.reload();
    await page.waitFor('.ask');
    expect(await named(page)).toEqual([]);
    await showAgain();
    await expect.poll(() => named(page), PATIENCE).toEqual(NAMED);
  });

  it('whatever is done while they are hidden is said without them', async () => {
    await page.click(HIDE);
    await page.click({ role: 'button', name: 'Move: Send someone the photos' });
    await page.waitForText('dialog legend', 'Does someone know?');
    expect(await named(page)).toEqual([]);
    await page.press('Escape');
    await page.click({ role: 'button', name: 'Missed: Send someone the photos' });
    await page.waitForText('.notice-region', 'Missed: Send someone the photos');
    expect(await named(page)).toEqual([]);
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
    await showAgain();
  });

  it('what stands there already, and what is written meanwhile, loses its names and nothing else', async () => {
    await page.type('.thanks textarea', 'They waited up for me');
    await page.click({ role: 'button', name: 'More: Home by seven' });
    await page.click({ role: 'button', nameContains: 'Delete', within: 'dialog' });
    await page.waitForText('.notice-region', 'Deleted: Home by seven');
    await page.click({ role: 'button', name: 'Kept it: Text Ana the recipe' });
    await page.waitForText('.notice-region', 'Kept: Text Ana the recipe');
    await page.click(HIDE);
    await page.waitForText('.notice-region', 'Kept: Text someone the recipe');
    expect(await named(page)).toEqual([]);
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
    await showAgain();
    await page.waitFor('.thanks textarea');
    expect(await page.value('.thanks textarea')).toBe('They waited up for me');
  });

  it('while they are hidden a promise is logged and read without one that was not typed', async () => {
    await page.click(HIDE);
    await page.press('/');
    await page.waitUntil(() => document.activeElement?.id === 'line');
    await page.typeHere('Call Mum');
    await page.waitForText('.chips', 'to Mum');
    // What was typed is there, and nobody else.
    expect(await named(page)).toEqual(['Mum']);
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Saved: Call someone');
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
    await page.press('Escape');
    await showAgain();
  });

  it('neither the page nor the badge has a name or a word of a promise in its title', async () => {
    const titles = [await page.evaluate(() => document.title), (await browser.badge()).title];
    expect(titles[0]).toBe('New tab');
    expect(titles[1]).toMatch(/^Steadily: (?:log a promise|\d+ .*(?:due soon|still open))$/);
  });

  it('single keys can be turned off, and then do nothing', async () => {
    await tabTo(page, 'button "Keys"');
    await page.press('Enter');
    await page.waitFor({ role: 'checkbox', name: 'Single keys work on this page' });
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await tabTo(page, 'checkbox "Single keys work on this page"');
    await page.press(' ');
    await page.press('Escape');
    await page.waitGone('dialog');
    await page.waitGone('.quick kbd');
    await page.press('h');
    await page.press('/');
    await page.waitFor(HIDE);
    expect(await page.count('#line')).toBe(0);
    await page.click({ role: 'button', name: 'Keys' });
    await page.click({ role: 'checkbox', name: 'Single keys work on this page' });
    await page.press('Escape');
    await page.waitFor('.quick kbd');
  });
});
