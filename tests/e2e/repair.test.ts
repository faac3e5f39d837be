import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchExample } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { beginOther, goTo } from '../support/repair-moments';
import { tabTo } from '../support/tab-to';

const PATIENCE = { timeout: 10_000 };
const VIEW = { viewport: { width: 1280, height: 800 } };
const button = (name: string) => ({ role: 'button', name }) as const;
const link = (name: string) => ({ role: 'link', name }) as const;
const MISSED = 'Send Priya the photos';
const APOLOGY = 'I said I’d send the photos and I forgot. You were waiting. I’m sorry if you felt let down.';

describe.each(['chromium', 'firefox'] as const)('mending in %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    browser = await launchExample(name);
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  beforeEach(async () => {
    page = await browser.open('newtab.html', VIEW);
    await page.bringToFront();
    await page.waitFor('.thanks h2');
  });

  afterEach(async () => {
    await page.close();
  });

  async function openJournal(hash: string): Promise<void> {
    await page.close();
    page = await browser.open('journal.html', VIEW);
    await page.bringToFront();
    await page.waitFor('.place h1');
    await goTo(page, hash);
  }

  async function undo(): Promise<void> {
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
  }

  const isAt = async (heading: string, step?: number) => {
    await page.waitForText('h1', heading);
    if (step) await page.waitFor({ role: 'list', name: `Step ${step} of 6` });
  };

  it('S7: asks once whether to repair a miss, which can be left as it is, by pointer and by keys', async () => {
    await page.click(button(`Missed: ${MISSED}`));
    await page.waitForText('.mend', 'Want to repair yesterday’s?');
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    const leave = `Leave it: ${MISSED}`;
    const byPointer = () => page.click(button(leave));
    const byKeys = async () => {
      await tabTo(page, `button "${leave}"`);
      await page.press('Enter');
      await expect.poll(() => page.focused(), PATIENCE).toBe('button "Undo"');
    };
    for (const press of [byPointer, byKeys]) {
      await press();
      await page.waitGone('.mend');
      await undo();
      await page.waitFor('.mend');
    }
  });

  it('S6: mends a miss step by step by pointer, to a smaller promise, and asks how it is on its day', async () => {
    await page.click(link(`Start: ${MISSED}`));
    await isAt('Name what happened', 1);
    await page.type('.repair-paper', 'I said I would, and forgot.');
    await page.waitForText('.saved-line', 'Saved');
    await page.click(button('Go on'));
    await isAt('Listen', 2);
    await page.click(button('Skip this step'));
    await isAt('Say it in your own words', 3);
    await page.type('.hinted-field', APOLOGY);
    await page.click(button('Go on'));
    await isAt('Make it good', 4);
    // On another device it goes on where it was left.
    await page.reload();
    await isAt('Make it good', 4);
    await page.click(button('Skip this step'));
    await isAt('Act differently', 5);
    await page.type('.repair-input', 'Set an alarm for the photos Sunday 5pm');
    await page.waitForText('.repair-note', '“Set an alarm for the photos” to Priya, Sun 22 Nov, 5:00 pm');
    await page.click(button('Promise it'));
    await isAt('Give it time', 6);
    await page.waitForText('.notice-region', 'Promised: Set an alarm for the photos');
    await page.click(button('Ask me then'));
    await isAt('Now it has time');
    await page.waitForText('.repair-standing', 'You are asked how it is on Sat 28 Nov.');
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await page.click(link(`‹ ${MISSED}`));
    await goTo(page, '#/repairs');
    await page.waitFor(link(`Go on: ${MISSED}`));
    expect(browser.requests()).toEqual([]);
  });

  it('S6: mends something else by keyboard alone, and never loses the focus', async () => {
    await openJournal('#/repairs/new');
    await page.waitFor('.repair-form');
    await tabTo(page, 'combobox "With whom?"');
    await page.typeHere('Tom');
    await tabTo(page, 'textbox "What happened?"');
    await page.typeHere('I told his news');
    await tabTo(page, 'button "Begin"');
    await page.press('Enter');
    await isAt('Listen', 2);
    const next = [
      'Say it in your own words',
      'Make it good',
      'Act differently',
      'Give it time',
      'Now it has time',
    ];
    for (const heading of next) {
      await tabTo(page, 'button "Skip this step"');
      await page.press('Enter');
      await isAt(heading);
      await expect.poll(() => page.focused(), PATIENCE).toBe(`heading "${heading}"`);
    }
    await tabTo(page, 'button "Better"');
    await page.press('Enter');
    await page.waitForText('.repair-standing', 'Mended on Sat 21 Nov.');
    await expect.poll(() => page.focused(), PATIENCE).toBe('button "Undo"');
  });

  it('S21: underlines the words themselves, says why, and is left alone when told so', async () => {
    await openJournal('#/repairs');
    await page.click(link(`Go on: ${MISSED}`));
    await page.click({ css: '.step-bar a', text: 'Say it in your own words' });
    await page.waitForText('.hint', '“If you felt” can sound as though it might not have happened.');
    expect(await page.texts('.hinted mark')).toEqual(['if you felt let down']);
    // The copy lies under the field, word for word.
    const offsets = await page.evaluate(() => {
      const [copy, field] = ['.hinted-copy', '.hinted-field'].map((css) => document.querySelector(css)!);
      const [one, other] = [copy!.getBoundingClientRect(), field!.getBoundingClientRect()];
      return [
        one.x - other.x,
        one.y - other.y,
        one.width - other.width,
        field!.scrollHeight - field!.clientHeight,
      ];
    });
    expect(offsets).toEqual([0, 0, 0, 0]);
    expect(await page.texts('.part-chip-there')).toHaveLength(3);
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    await tabTo(page, 'button "Leave it: if you felt let down"');
    await page.press('Enter');
    await page.waitGone('.hint');
    await expect.poll(() => page.focused(), PATIENCE).toBe('textbox "Say it in your own words"');
  });

  it('S24: says in Settings, and wherever something is mended, where to look for help', async () => {
    await openJournal('#/repairs');
    await page.click('.safety-footer summary');
    await page.waitFor(link('findahelpline.com'));
    await page.close();
    page = await browser.open('options.html', VIEW);
    await page.waitForText('main', 'When it is more than this');
    expect(await page.attribute(link('findahelpline.com'), 'href')).toBe('https://findahelpline.com');
    expect(browser.requests()).toEqual([]);
  });

  it('S26: rebuilds with very small rituals, as a pattern of what was kept', async () => {
    await openJournal('#/repairs');
    await beginOther(page, 'Robin', 'I hid the letters');
    await page.click({ css: '.step-bar a', text: 'Give it time' });
    await page.click(button('Ask me then'));
    await isAt('Now it has time');
    await page.click(button('Begin a rebuilding plan'));
    await page.click(button('Add a very small ritual'));
    await page.type({ role: 'textbox', name: 'What' }, 'Good night, in person');
    await page.click(button('Save'));
    const pattern = { role: 'list', name: 'Good night, in person, the last weeks, oldest first' } as const;
    await page.waitFor(pattern);
    expect(await page.texts('.plan-marks li')).toEqual(['Sat 21 Nov, nothing noted']);
    const today = await browser.open('newtab.html', VIEW);
    await today.bringToFront();
    await today.click(button('Kept it: Good night, in person'));
    await today.waitForText('.notice-region', 'Good night, in person');
    await today.close();
    await page.bringToFront();
    await page.waitForText('.plan-marks', 'Sat 21 Nov, kept');
    await page.type({ role: 'textbox', name: 'What they said' }, 'A text when it gets late');
    await page.waitForText('.plan .saved-line', 'Saved');
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    expect((await page.texts('.plan-rows')).join()).not.toMatch(/%|\d+ (of|kept)/);
  });

  it('S6: what was saved outlives the browser', async () => {
    await openJournal('#/repairs');
    await page.click(link(`Go on: ${MISSED}`));
    await page.click({ css: '.step-bar a', text: 'Listen' });
    await isAt('Listen', 2);
    await page.type('.repair-paper', 'That she had told her mother already.');
    await page.waitForText('.saved-line', 'Saved');
    await browser.kill();
    await browser.restart();
    page = await browser.open('journal.html', VIEW);
    await page.waitFor('.place h1');
    await goTo(page, '#/repairs');
    await page.click(link(`Go on: ${MISSED}`));
    await page.click({ css: '.step-bar a', text: 'Listen' });
    await isAt('Listen', 2);
    expect(await page.value('.repair-paper')).toBe('That she had told her mother already.');
  });
});
