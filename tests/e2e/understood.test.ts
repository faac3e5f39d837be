import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchExample } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { tabTo } from '../support/tab-to';

const LINE = 'Call Mum about the tests Sunday 5pm';
const FIELD = 'textbox "What did you say you would do?"';
const WHOM = { role: 'combobox', name: 'To whom' } as const;
const REMINDER = { role: 'combobox', name: 'When the badge shows it' } as const;

/** A promise as it lies in the database. */
interface Stored {
  readonly id: string;
  readonly v: { readonly lead?: number; readonly person?: string };
}

describe.each(['chromium', 'firefox'] as const)('what was understood of a line, in %s,', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;
  let before: readonly Stored[];

  beforeAll(async () => {
    browser = await launchExample(name);
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  beforeEach(async () => {
    page = await browser.open('popup.html', { viewport: { width: 384, height: 600 } });
    await page.bringToFront();
    await page.waitUntil(() => document.activeElement?.id === 'line');
    before = await stored();
    await page.typeHere(LINE);
    await expect.poll(chips).toEqual(['to Mum', 'Sun 22 Nov, 5:00 pm', 'on the badge 1 h before']);
  });

  afterEach(async () => {
    await page.close();
  });

  const chips = () => page.texts('.chip-choice > span, .chip-act');
  const marks = () =>
    page.evaluate(() => [...document.querySelectorAll('.line mark')].map((mark) => mark.textContent));

  /** Everything that is stored, by id. */
  const stored = () =>
    page.evaluate(async () => {
      const open = indexedDB.open('steadily');
      await new Promise((resolve) => (open.onsuccess = resolve));
      const all = open.result.transaction('commitments').objectStore('commitments').getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      open.result.close();
      return all.result as Stored[];
    });

  /** Waits for the word that it was saved, and answers the fields of the one promise that is new. */
  async function saved(words: string): Promise<Stored['v']> {
    await page.waitForText('.notice-region', words);
    const known = new Set(before.map(({ id }) => id));
    const fresh = (await stored()).filter(({ id }) => !known.has(id));
    expect(fresh).toHaveLength(1);
    return fresh[0]!.v;
  }

  it('is marked where it stands, also where the line wraps', async () => {
    expect(await marks()).toEqual(['Mum', 'Sunday 5pm']);
    await page.fill('#line', `${LINE} ${'and everything else that comes up '.repeat(4)}`);
    const difference = await page.evaluate(() => {
      const [copy, field] = ['.line-copy', '.line-field'].map((it) => document.querySelector(it)!);
      const [one, other] = [copy!.getBoundingClientRect(), field!.getBoundingClientRect()];
      const lines = Math.round(other.height / Number.parseFloat(getComputedStyle(field!).lineHeight));
      return { x: one.x - other.x, y: one.y - other.y, height: one.height - other.height, wraps: lines > 3 };
    });
    expect(difference).toEqual({ x: 0, y: 0, height: 0, wraps: true });
    // Nothing of the field is scrolled away from its copy.
    expect(await page.evaluate(() => document.querySelector('.line-field')!.scrollTop)).toBe(0);
  });

  it('becomes words again with Backspace on its chip, and they are saved as words', async () => {
    await tabTo(page, 'combobox "To whom"');
    await page.press('Backspace');
    await expect.poll(chips).toEqual(['to myself', 'Sun 22 Nov, 5:00 pm', 'on the badge 1 h before']);
    expect(await page.focused()).toBe(FIELD);
    await tabTo(page, 'button "Sun 22 Nov, 5:00 pm"');
    await page.press('Backspace');
    await expect.poll(chips).toEqual(['to myself', 'no day yet']);
    expect(await page.focused()).toBe(FIELD);
    expect(await marks()).toEqual([]);
    await page.press('Enter');
    expect(await saved(`Saved: ${LINE}`)).not.toHaveProperty('person');
  });

  it('becomes words again with a click on its cross', async () => {
    await page.click({ role: 'button', name: 'Not a date: leave these words as they are' });
    await page.click({ role: 'button', name: 'Not a person: leave this word as it is' });
    await expect.poll(chips).toEqual(['to myself', 'no day yet']);
    expect(await page.value('#line')).toBe(LINE);
  });

  it('can be changed by keyboard alone: whom it is to, until when, and when to be reminded', async () => {
    await tabTo(page, 'combobox "To whom"');
    await page.press('ArrowDown');
    await expect.poll(chips).toContain('to Priya');
    await tabTo(page, 'button "Sun 22 Nov, 5:00 pm"');
    await page.press('Enter');
    expect(await page.value('.due-fields input[type=date]')).toBe('2026-11-22');
    expect(await page.value('.due-fields input[type=time]')).toBe('17:00');
    await tabTo(page, 'combobox "When the badge shows it"');
    await page.press('ArrowUp');
    await expect.poll(chips).toEqual(['to Priya', 'Sun 22 Nov, 5:00 pm', 'on the badge 30 min before']);
    const priya = await page.value(WHOM);
    await tabTo(page, 'button "Promise it"');
    await page.press('Enter');
    const row = await saved('Saved: Call Mum about the tests, to Priya, Sun 22 Nov, 5:00 pm');
    expect(row.lead).toBe(30);
    expect(row.person).toBe(priya);
  });

  it('can be changed with the pointer, and what was chosen stays while the line is typed on', async () => {
    await page.fill(
      WHOM,
      await page.evaluate(() => document.querySelector<HTMLOptionElement>('.chip option:last-child')!.value),
    );
    await page.click('.chip-act');
    await page.fill('.due-fields input[type=date]', '2026-11-26');
    await page.fill('.due-fields input[type=time]', '');
    await page.fill(REMINDER, '960');
    await page.type('#line', ', and the results');
    await expect.poll(chips).toEqual(['to Tom', 'by Thu 26 Nov', 'on the badge that morning']);
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await page.click({ role: 'button', name: 'Promise it' });
    const row = await saved('by Thu 26 Nov');
    expect(row.lead).toBe(960);
  });

  it('is read anew where only the words that were left differ', async () => {
    await tabTo(page, 'combobox "To whom"');
    await page.press('Backspace');
    await page.fill('#line', 'Send Sam the tests, not Mum');
    await expect.poll(chips).toContain('to Sam');
  });

  it('backspace on what nobody said changes nothing', async () => {
    await page.fill('#line', 'Fix the door');
    await expect.poll(chips).toEqual(['to myself', 'no day yet']);
    await tabTo(page, 'combobox "To whom"');
    await page.press('Backspace');
    expect(await page.focused()).toBe('combobox "To whom"');
    await page.fill('#line', 'Fix the door for Sam');
    await expect.poll(chips).toContain('to Sam');
  });

  it('the fields follow the line, and escape closes them before anything else', async () => {
    await page.click('.chip-act');
    await page.waitFor('.due-editor');
    await page.fill('#line', 'Call Mum Monday 6pm');
    await expect.poll(() => page.value('.due-fields input[type=date]')).toBe('2026-11-23');
    await page.fill('.due-fields input[type=time]', '19:30');
    await expect.poll(chips).toContain('Mon 23 Nov, 7:30 pm');
    await page.press('Escape');
    await page.waitGone('.due-editor');
    expect(await page.focused()).toBe(FIELD);
    expect(await page.value('#line')).toBe('Call Mum Monday 6pm');
  });

  it('is forgotten with an emptied line: the next promise starts anew', async () => {
    await page.fill(REMINDER, '10');
    await page.fill('#line', '');
    await page.waitGone('.chips');
    await page.typeHere('Fix the door');
    await expect.poll(chips).toEqual(['to myself', 'no day yet']);
    await page.press('Enter');
    expect(await saved('Saved: Fix the door')).toEqual({ text: 'Fix the door' });
  });
});
