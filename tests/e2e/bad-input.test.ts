import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { paste } from '../support/paste';

const LINE = '#line';

describe.each(['chromium', 'firefox'] as const)('what people type into the popup of %s', (name) => {
  let browser: BrowserUnderTest;
  let popup: PageUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser(name, { locale: 'en-US' });
    popup = await browser.open('popup.html');
    await popup.waitFor(LINE);
  });

  afterEach(async () => {
    expect(await browser.problems()).toEqual([]);
    expect(browser.requests()).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   \t '],
    ['nothing to see', '\u200B\u2060\u3164'],
  ])('%s asks for a few words, and saves nothing', async (_what, typed) => {
    await paste(popup, LINE, typed);
    await popup.press('Enter');
    await popup.waitForText('[role=alert]', 'Write a few words first');
    await popup.waitForText('.next-up', 'Nothing is waiting');
    await popup.typeHere('x');
    await popup.waitUntil(() => document.querySelector('[role=alert]')?.textContent === '');
  });

  it('5,000 characters are too many, said while they stand there, and all of them stay', async () => {
    const long = 'Wash the windows. '.repeat(278).slice(0, 5000);
    await paste(popup, LINE, long);
    await popup.waitForText('[role=alert]', '1,000 characters; this has 5,000');
    await popup.press('Enter');
    expect(await popup.value(LINE)).toBe(long);
    await popup.waitForText('.next-up', 'Nothing is waiting');
    await paste(popup, LINE, '');
  });

  it.each([
    ['right-to-left text', 'להתקשר אל אבא', 'להתקשר אל אבא'],
    ['emoji', '🫶🏽 hug the kids 👨‍👩‍👧', '🫶🏽 hug the kids 👨‍👩‍👧'],
    ['a lone surrogate', 'half \uD83D of an emoji', 'half \uFFFD of an emoji'],
    ['markup', '<img src=x onerror="globalThis.hacked=1">', '<img src=x onerror="globalThis.hacked=1">'],
    ['a template', '{name} ${1+1} %s', '{name} ${1+1} %s'],
  ])('%s is plain text, never lost and never run', async (_what, typed, shown) => {
    await paste(popup, LINE, typed);
    await popup.press('Enter');
    await popup.waitForText('.notice-region', 'Saved: ');
    await popup.waitForText('.notice-region', shown);
    await popup.waitForText('.next-up', shown);
    const newTab = await browser.openNewTab();
    await newTab.waitForText('main', shown);
    expect(await newTab.evaluate(() => [document.images.length, 'hacked' in globalThis])).toEqual([0, false]);
    await newTab.click('button.tick');
    await newTab.waitForText('.notice-region', 'Kept: ');
    await newTab.close();
  });
});
