import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest } from '../support/browser/driver';
import { closeInnocent, launchInstalled } from '../support/installed';

const LINE = '#line';
const PATIENCE = { timeout: 10_000 };
const keepButton = (text: string) => ({ role: 'button', name: `Kept it: ${text}` }) as const;

describe.each(['chromium', 'firefox'] as const)('the popup of %s', (name) => {
  let browser: BrowserUnderTest;

  beforeEach(async () => {
    browser = await launchInstalled(name);
  });

  afterEach(async () => {
    await closeInnocent(browser);
  });

  it('two promises typed in one breath are two promises', async () => {
    const popup = await browser.open('popup.html');
    await popup.waitUntil(() => document.activeElement?.id === 'line');
    await popup.typeHere('First promise');
    await popup.press('Enter');
    await popup.typeHere('Second promise');
    await popup.press('Enter');
    await popup.waitFor(keepButton('First promise'));
    await popup.waitFor(keepButton('Second promise'));
    expect(await popup.value(LINE)).toBe('');
  });

  it('a line that is typed before its date words are loaded keeps its date', async () => {
    const popup = await browser.open('popup.html');
    await popup.waitUntil(() => document.activeElement?.id === 'line');
    await popup.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#line')!;
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!;
      set.call(field, 'Call Mum 5 March 2031 5pm');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form?.requestSubmit();
    });
    await popup.waitForText('.notice-region', 'Saved: Call Mum, Wed 5 Mar 2031, 5:00 pm');
  });

  it('the real popup opens ready to type, logs with Enter, and closes with Escape', async () => {
    const popup = await browser.openPopup();
    await popup.waitUntil(() => document.activeElement?.id === 'line');
    await popup.typeHere('Water the plants tomorrow');
    await popup.press('Enter');
    await popup.waitForText('.notice-region', 'Saved: Water the plants');
    await popup.press('Escape');
    await expect.poll(() => popup.evaluate(() => 'open').catch(() => 'closed'), PATIENCE).toBe('closed');
    const newTab = await browser.openNewTab();
    await newTab.waitForText('main', 'Water the plants');
  });

  it('what else may become of a promise is asked in the real popup, which grows for it; Escape closes the question alone', async () => {
    const popup = await browser.openPopup();
    await popup.waitUntil(() => document.activeElement?.id === 'line');
    await popup.typeHere('Water the plants tomorrow');
    await popup.press('Enter');
    await popup.waitFor(keepButton('Water the plants'));
    await popup.click({ role: 'button', name: 'More: Water the plants' });
    await popup.waitFor('dialog .settle-choices');
    await popup.waitUntil(() => innerHeight > 500);
    await popup.press('Escape');
    await popup.waitGone('dialog');
    await popup.waitUntil(() => innerHeight < 500);
    await popup.waitUntil(
      () => document.activeElement?.getAttribute('aria-label') === 'More: Water the plants',
    );
  });

  it('what is linked in a question opens beside the popup, and never inside it', async () => {
    const popup = await browser.open('popup.html');
    await popup.fill(LINE, 'Water the plants tomorrow');
    await popup.press('Enter');
    await popup.click({ role: 'button', name: 'More: Water the plants' });
    await popup.click({ css: '.settle-choice', text: 'Remind me later' });
    await popup.click({ role: 'link', name: 'Turn it on in Settings.' });
    const tabs = () =>
      browser.inBackground(async (api) =>
        (await api.tabs.query({})).map(({ url }) => url?.split('/').at(-1)),
      );
    await expect.poll(tabs, PATIENCE).toEqual(expect.arrayContaining(['popup.html', 'options.html']));
  });

  it('Alt+Shift+L opens the popup, as far as the browser gave that key', async () => {
    const commands = await browser.inBackground(async ({ commands: all }) =>
      (await all.getAll()).map(({ name: command, shortcut }) => [
        command,
        shortcut?.replace('MacCtrl', 'Ctrl'),
      ]),
    );
    expect(commands).toContainEqual(['_execute_action', 'Alt+Shift+L']);
  });

  it('escape closes the popup, and the button logs as Enter does', async () => {
    const popup = await browser.open('popup.html');
    await popup.fill(LINE, 'Water the plants');
    await popup.click({ role: 'button', name: 'Promise it' });
    await popup.waitForText('.notice-region', 'Saved: Water the plants');
    await popup.click('.notice button');
    await popup.waitForText('.notice-region', 'Put back as it was.');
    await popup.waitForText('.next-up', 'Nothing is waiting');
    await popup.evaluate(() => {
      (globalThis as unknown as { isClosed: boolean }).isClosed = false;
      window.close = () => ((globalThis as unknown as { isClosed: boolean }).isClosed = true);
    });
    await popup.press('Escape');
    await popup.waitUntil(() => (globalThis as unknown as { isClosed: boolean }).isClosed);
  });
});
