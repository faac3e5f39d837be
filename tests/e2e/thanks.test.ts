import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { launchExample } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { paste } from '../support/paste';
import { tabTo } from '../support/tab-to';

const PATIENCE = { timeout: 10_000 };
const CARD = '.thanks';
const QUESTION = '.thanks h2';
const WORDS = 'They waited up for me';
const button = (name: string) => ({ role: 'button', name, within: CARD }) as const;

describe.each(['chromium', 'firefox'] as const)('the appreciation card of %s', (name) => {
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
    await page.waitFor(QUESTION);
  });

  afterEach(async () => {
    await page.close();
  });

  /** Takes back what was done last. */
  async function undo(): Promise<void> {
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
  }

  it('asks one question about one person, the same in every tab, until another one is wanted', async () => {
    const asked = await page.text(QUESTION);
    await page.click(button('Another one'));
    await expect.poll(() => page.text(QUESTION), PATIENCE).not.toBe(asked);
    const another = await page.text(QUESTION);
    await expect
      .poll(async () => {
        const later = await browser.open('newtab.html');
        await later.waitFor(QUESTION);
        const seen = await later.text(QUESTION);
        await later.close();
        return seen;
      }, PATIENCE)
      .toBe(another);
  });

  it('keeps an answer by pointer, says whether it was said, and takes both back', async () => {
    const asked = await page.text(QUESTION);
    await page.type('.thanks textarea', WORDS);
    await page.click(button('Note it'));
    await page.waitForText('.notice-region', WORDS);
    await page.waitForText(CARD, 'You noticed about');
    await page.waitForText(CARD, WORDS);
    await page.click(button('A touch'));
    await page.waitForText(CARD, 'Said with a touch.');
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await undo();
    await page.waitForText(CARD, 'Did you say it to them?');
    await page.reload();
    await page.waitForText(CARD, WORDS);
    await page.click(button('In words'));
    await page.waitForText(CARD, 'Said in words.');
    // Said, it is still there to be changed.
    await page.click(button('Change'));
    await page.click(button('Something done'));
    await page.waitForText(CARD, 'Said by something you did.');
    await forget();
    await expect.poll(() => page.text(QUESTION), PATIENCE).toBe(asked);
  });

  it('keeps an answer by keyboard alone, and never loses the focus', async () => {
    const asked = await page.text(QUESTION);
    await tabTo(page, `textbox "${asked}"`);
    await page.typeHere(WORDS);
    await tabTo(page, 'button "Note it"');
    await page.press('Enter');
    await page.waitForText(CARD, 'You noticed about');
    await expect.poll(() => page.focused(), PATIENCE).toMatch(/^heading "You noticed about/);
    await tabTo(page, 'button "Something done"');
    await page.press('Enter');
    await page.waitForText(CARD, 'Said by something you did.');
    await expect.poll(() => page.focused(), PATIENCE).toMatch(/^heading "You noticed about/);
    await forget();
  });

  it('asks for a few words when there are none, and keeps what is too long', async () => {
    await page.click(button('Note it'));
    await page.waitForText('.thanks [role=alert]', 'Write a few words first');
    await paste(page, '.thanks textarea', 'x'.repeat(1001));
    await page.waitForText('.thanks [role=alert]', '1,001');
    expect(await page.value('.thanks textarea')).toHaveLength(1001);
  });

  it('brings back what was noticed a month ago, to be said now', async () => {
    await page.waitForText('.again', 'A month ago, about Mum:');
    const said = { role: 'button', name: 'I said it to them' } as const;
    const byPointer = () => page.click(said);
    const byKeys = async () => {
      await tabTo(page, 'button "I said it to them"');
      await page.press('Enter');
    };
    for (const press of [byPointer, byKeys]) {
      await press();
      await page.waitForText('.notice-region', 'Said to Mum');
      await page.waitGone(said);
      await undo();
      await page.waitFor(said);
    }
  });

  it('stands above the last ten of those who have something today: shapes with names, and no number', async () => {
    const list = { role: 'list', name: 'Last ten with Sam, oldest first' } as const;
    await page.waitFor(list);
    const spoken = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label^="Last ten with Sam"] .unseen')].map((it) => it.textContent),
    );
    expect(spoken).toEqual([
      ...Array<string>(3).fill('kept'),
      'kept late',
      ...Array<string>(3).fill('kept'),
      'kept, moved',
      ...Array<string>(2).fill('kept'),
    ]);
    const people = await page.texts('.ten-name');
    expect(people).toEqual(['Ana', 'Mum', 'Sam', 'Leo']);
    expect((await page.texts('.ten')).join()).not.toMatch(/\d|%/);
  });

  /** Takes today's words away again, as undo does long after its button is gone. */
  async function forget(): Promise<void> {
    await page.evaluate(async (words) => {
      const open = indexedDB.open('steadily');
      await new Promise((resolve) => (open.onsuccess = resolve));
      const store = open.result.transaction('appreciations', 'readwrite').objectStore('appreciations');
      const all = store.getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      const written = (all.result as { id: string; v: { text: string } }[]).find(
        (row) => row.v.text === words,
      );
      const deleting = store.delete(written!.id);
      await new Promise((resolve) => (deleting.onsuccess = resolve));
      open.result.close();
    }, WORDS);
    await page.reload();
    await page.waitFor(QUESTION);
  }
});

describe.each(['chromium', 'firefox'] as const)('with nobody there yet, the card of %s', (name) => {
  it('asks for one person, and then about them', async () => {
    await using browser = await launchBrowser(name, { locale: 'en-US' });
    const page = await browser.open('newtab.html');
    await page.waitForText(QUESTION, 'Who made a day lighter lately?');
    await page.click(button('Add'));
    await page.waitForText('.thanks [role=alert]', 'Write a name first.');
    await page.type('.thanks input', 'Sam');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Added: Sam');
    await page.waitForText(QUESTION, 'Sam');
    await page.click('.notice button');
    await page.waitForText(QUESTION, 'Who made a day lighter lately?');
    expect(await browser.problems()).toEqual([]);
  });
});
