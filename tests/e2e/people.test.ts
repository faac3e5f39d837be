import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchExample } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { tabTo } from '../support/tab-to';

const PATIENCE = { timeout: 10_000 };
const button = (name: string) => ({ role: 'button', name }) as const;
const link = (name: string) => ({ role: 'link', name }) as const;

describe.each(['chromium', 'firefox'] as const)('the people of the journal in %s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    browser = await launchExample(name);
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  beforeEach(async () => {
    page = await browser.open('journal.html', { viewport: { width: 1280, height: 900 } });
    await page.bringToFront();
    await page.waitFor('.people-add');
  });

  afterEach(async () => {
    await page.close();
  });

  async function openPerson(whom: string): Promise<void> {
    await page.click(link(whom));
    await page.waitForText('h1', whom);
    await page.waitFor('.record-how');
  }

  async function undo(): Promise<void> {
    await page.click('.notice button');
    await page.waitForText('.notice-region', 'Put back as it was.');
  }

  it('S2: by pointer, a person’s page says how it goes in one word, and how that was worked out', async () => {
    expect(await page.text('.people-list')).not.toMatch(/\d|steady|uneven/i);
    await openPerson('Sam');
    await page.waitForText('.record-word', 'Steady');
    await page.waitForText('.record', 'Only what you noted. Whether they feel safe is theirs to say.');
    expect(await page.text('.person')).not.toMatch(/0\.\d\d\d|%/);
    await page.click('.record-how summary');
    await page.waitForText('.record-how dl', 'Counted');
    expect(await page.text('.record-how dl')).toMatch(/The number\s*0\.\d\d\d$/);
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
  });

  it('S2: by keyboard, a promise is kept on their page, and the shapes say so', async () => {
    await tabTo(page, 'link "Ana"');
    await page.press('Enter');
    await page.waitForText('h1', 'Ana');
    const before = await page.count('.record .shape-kept');
    await tabTo(page, 'button "Kept it: Text Ana the recipe"');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Kept: Text Ana the recipe');
    await expect.poll(() => page.count('.record .shape-kept'), PATIENCE).toBe(before + 1);
    await tabTo(page, 'button "Undo: Text Ana the recipe"');
    await page.press('Enter');
    await expect.poll(() => page.count('.record .shape-kept'), PATIENCE).toBe(before);
  });

  it('S2: two names of one person become one by pointer, and are taken apart again', async () => {
    await openPerson('Grandma');
    await page.click(button('Merge with someone'));
    await page.type('dialog select', 'Mum');
    await page.waitForText('dialog', 'Everything with Mum moves under Grandma.');
    await page.click({ text: 'Mum', css: 'dialog label' });
    await page.waitForText(
      'dialog',
      'Everything with Grandma moves under Mum. You can take them apart again.',
    );
    await page.click(button('Merge them'));
    await page.waitForText('h1', 'Mum');
    await page.waitForText('.person', 'Water Grandma’s plants');
    await page.click(button('Take apart: Grandma'));
    await page.waitForText('.notice-region', 'Grandma stands alone again.');
    await page.waitGone({ text: 'Water Grandma’s plants' });
  });

  it('S16: by keyboard, an important date is noted and stands on the new tab when it is near', async () => {
    await openPerson('Tom');
    await tabTo(page, 'button "Add a date"');
    await page.press('Enter');
    await page.waitFor('dialog .ritual-form');
    await page.typeHere('Exam');
    await tabTo(page, 'spinbutton "Day"');
    await page.typeHere('21');
    await tabTo(page, 'button "Save"');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Noted: Exam');
    await page.waitForText('.person-sub', 'Exam today');
    const tab = await browser.open('newtab.html', { viewport: { width: 1280, height: 900 } });
    await tab.waitForText('.coming', 'Tom: Exam today');
    await tab.waitForText('.coming', 'Mum: Birthday on Monday');
    expect(await tab.text('body')).not.toContain('Review at work');
    await tab.click(link('Promise something: Tom'));
    await tab.waitFor('#line');
    await tab.type('#line', 'Bring him tea tomorrow');
    await tab.waitForText('.chips', 'to Tom');
    await tab.press('Enter');
    await tab.waitForText('.notice-region', 'Saved: Bring him tea');
    await tab.waitForText('.person', 'Bring him tea');
    await tab.close();
  });

  it('S16: by pointer, what is on their mind is noted on this device, kept, deleted, and back', async () => {
    await openPerson('Leo');
    await page.type({ role: 'textbox', name: 'What is on their mind?' }, 'The swimming test');
    await page.click(button('Note it'));
    await page.waitForText('.mind', 'Stays on this device, fades on 21 December.');
    await page.click(button('Keep it: The swimming test'));
    await page.waitForText('.mind', 'Stays on this device.');
    await page.click(button('Delete: The swimming test'));
    await page.waitForText('.notice-region', 'Deleted: The swimming test');
    await undo();
    await page.waitForText('.mind', 'The swimming test');
    await page.reload();
    await page.waitForText('.mind', 'Stays on this device.');
  });

  it('S18: boundaries are written by keyboard where they stand, and taken back', async () => {
    await openPerson('Priya');
    await tabTo(page, 'button "Add: Boundaries, Theirs"');
    await page.press('Enter');
    await page.typeHere('No calls after nine');
    await tabTo(page, 'button "Save"');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Saved: Boundaries');
    await page.waitForText('.boundary:first-of-type', 'No calls after nine');
    await expect.poll(() => page.focused(), PATIENCE).toBe('button "Edit: Boundaries, Theirs"');
    await undo();
    await page.waitForText('.boundary:first-of-type', 'What they asked you to respect.');
  });

  it('S18: Escape leaves a boundary that was looked at; one that was written in is left by its button', async () => {
    await openPerson('Sam');
    await page.click(button('Edit: Boundaries, Mine'));
    await page.press('Escape');
    await page.click(button('Edit: Boundaries, Mine'));
    await page.typeHere(' And a walk.');
    await page.press('Escape');
    expect(await page.value('.boundary .edit textarea')).toMatch(/ And a walk\.$/);
    await page.click(button('Leave it as it is'));
    await page.waitFor(button('Edit: Boundaries, Mine'));
    expect(await page.texts('.boundary .edit p')).toEqual([
      'No work talk after nine.',
      'An hour alone on Saturdays.',
    ]);
  });

  it('S20: by pointer, something entrusted is looked at kindly and settled without a score', async () => {
    await openPerson('Sam');
    await page.click(button('I entrusted…'));
    await page.typeHere('The plants');
    await page.click({ role: 'button', name: 'Note it', within: 'dialog' });
    await page.waitForText('.notice-region', 'Noted: The plants');
    await page.click(button('More: The plants'));
    await page.click({ css: '.settle-choice', text: 'Most generous reading' });
    await page.waitForText('dialog', 'What is the kindest explanation');
    await page.press('Escape');
    await page.click(button('More: The plants'));
    await page.click({ css: '.settle-choice', text: 'Went well' });
    await page.waitForText('.notice-region', 'Went well: The plants');
    await page.waitFor({ text: 'entrusted, went well', css: '.trust-settled p' });
    await page.waitForText('.record-word', 'Steady');
  });

  it('a dialog that was just left opens again before the browser has told of its end', async () => {
    await openPerson('Sam');
    await page.click(button('I entrusted…'));
    await page.waitFor('dialog');
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('dialog > .button-quiet')?.click();
      await Promise.resolve();
      (document.activeElement as HTMLElement).click();
    });
    // Twice, so that what follows the end of the first has come as well.
    await page.waitFor('dialog');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await page.waitFor('dialog');
  });

  it('S20: by keyboard, one asks about what they promised, and steps back', async () => {
    await openPerson('Sam');
    await tabTo(page, 'button "More: Ask the landlord about the lamp"');
    await page.press('Enter');
    await page.waitFor('dialog');
    await tabToChoice(page, 'Ask');
    await page.press('Enter');
    await page.waitForText('dialog', 'Something you could say');
    expect(await page.value('dialog textarea')).toBe(
      'How is it going with this: “Ask the landlord about the lamp”?',
    );
    await page.press('Escape');
    await page.waitGone('dialog');
    await tabTo(page, 'button "More: Ask the landlord about the lamp"');
    await page.press('Enter');
    await page.waitFor('dialog');
    await tabToChoice(page, 'Take a step back');
    await page.press('Enter');
    await page.waitForText('dialog', 'A step back is not a door closed.');
    await tabTo(page, 'button "Let it go"');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Let go: Ask the landlord about the lamp');
  });
});

/** Presses Tab until a choice of the open dialog has the focus: its name is its words, and what they mean. */
async function tabToChoice(page: PageUnderTest, words: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 20) {
    const focused = await page.focused();
    if (focused.startsWith(`button "${words}`)) return;
    passed.push(focused);
    await page.press('Tab');
  }
  throw new Error(`Tab does not lead to ${words}, but to ${passed.join(', ')}`);
}
