import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest } from '../support/browser/driver';
import { closeInnocent, launchInstalled } from '../support/installed';
import { tabTo } from '../support/tab-to';

const LINE = '#line';
const PATIENCE = { timeout: 10_000 };
const keepButton = (text: string) => ({ role: 'button', name: `Kept it: ${text}` }) as const;

/** Logs a line in the popup, opened as a tab. */
async function log(browser: BrowserUnderTest, line: string): Promise<void> {
  const popup = await browser.open('popup.html');
  await popup.waitFor(LINE);
  await popup.waitUntil(() => document.activeElement?.id === 'line');
  await popup.typeHere(line);
  await popup.press('Enter');
  await popup.waitForText('.notice-region', 'Saved');
  await popup.close();
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: BrowserUnderTest;

  beforeEach(async () => {
    browser = await launchInstalled(name);
  });

  afterEach(async () => {
    await closeInnocent(browser);
  });

  it('a promise typed into the popup is understood, saved, shown on the new tab, kept and undone', async () => {
    const popup = await browser.open('popup.html');
    await popup.waitFor(LINE);
    await popup.waitUntil(() => document.activeElement?.id === 'line');
    await popup.typeHere('Call Mum 5 March 2031 5pm');
    await popup.waitForText({ role: 'list', name: 'Understood' }, 'to Mum, new');
    await popup.waitForText({ role: 'list', name: 'Understood' }, 'Wed 5 Mar 2031, 5:00 pm');
    await popup.press('Enter');
    await popup.waitForText('.notice-region', 'Saved: Call Mum, Wed 5 Mar 2031, 5:00 pm');
    expect(await popup.value(LINE)).toBe('');
    expect(await popup.focused()).toBe('textbox "What did you say you would do?"');
    await popup.waitFor(keepButton('Call Mum'));

    const newTab = await browser.openNewTab();
    await newTab.waitForText('main', 'Call Mum');
    await newTab.waitForText('main', 'Wed 5 Mar 2031, 5:00 pm');
    await newTab.click(keepButton('Call Mum'));
    await newTab.waitForText('.notice-region', 'Kept: Call Mum');
    await newTab.waitForText('main', 'Mum, kept at');
    await popup.waitForText('.next-up', 'Nothing is waiting');

    await newTab.click('.notice button');
    await newTab.waitForText('.notice-region', 'Put back as it was.');
    await newTab.waitFor(keepButton('Call Mum'));
    await popup.waitFor(keepButton('Call Mum'));
  });

  it('the badge counts what is due soon, is empty once it is kept, and comes back with undo', async () => {
    await log(browser, 'Ring Sam in 30 minutes');
    await expect
      .poll(() => browser.badge(), PATIENCE)
      .toEqual({ text: '1', title: 'Steadily: 1 promise due soon' });
    const newTab = await browser.openNewTab();
    await newTab.click(keepButton('Ring Sam'));
    await expect
      .poll(() => browser.badge(), PATIENCE)
      .toEqual({ text: '', title: 'Steadily: log a promise' });
    await newTab.waitForText('.notice-region', 'Kept: Ring Sam');
    await newTab.click('.notice button');
    await expect
      .poll(() => browser.badge(), PATIENCE)
      .toEqual({ text: '1', title: 'Steadily: 1 promise due soon' });
  });

  it('one alarm waits for the next moment and one beats every fifteen minutes, however often it looks', async () => {
    await log(browser, 'Ring Sam in 30 minutes');
    const alarms = () =>
      browser.inBackground(async ({ alarms: all }) =>
        (await all.getAll())
          .map(({ name: which, scheduledTime, periodInMinutes }) => ({
            which,
            scheduledTime,
            periodInMinutes,
          }))
          .sort((a, b) => (a.which < b.which ? -1 : 1)),
      );
    await expect
      .poll(async () => (await alarms()).map(({ which }) => which), PATIENCE)
      .toEqual(['heartbeat', 'next']);
    const before = await alarms();
    expect(before[0]?.periodInMinutes).toBe(15);
    expect(Math.abs((before[1]?.scheduledTime ?? 0) - Date.now() - 30 * 60_000)).toBeLessThan(2 * 60_000);
    const popup = await browser.open('popup.html');
    for (let wake = 0; wake < 3; wake++) {
      await browser.stopBackground();
      await browser.inBackground(() => true);
      // It has looked when the lock is free again.
      await popup.evaluate(() => navigator.locks.request('reconcile', () => undefined));
    }
    expect(await alarms()).toEqual(before);
  });

  it('a sleeping background is woken by what was written, and shows the right badge', async () => {
    await log(browser, 'Ring Sam in 30 minutes');
    await expect.poll(async () => (await browser.badge()).text, PATIENCE).toBe('1');
    const popup = await browser.open('popup.html');
    await popup.waitFor(keepButton('Ring Sam'));
    await browser.stopBackground();
    await popup.click(keepButton('Ring Sam'));
    await expect.poll(async () => (await browser.badge()).text, PATIENCE).toBe('');
  });

  it('everything is still there after the browser was killed and started again', async () => {
    await log(browser, 'Call Mum 5 March 2031 5pm');
    await log(browser, 'Ring Sam in 30 minutes');
    const before = await browser.openNewTab();
    await before.click(keepButton('Ring Sam'));
    await before.waitForText('main', 'Sam, kept at');
    const said = await before.texts('.commitment-what');
    await browser.kill();
    await browser.restart();
    const after = await browser.openNewTab();
    await after.waitForText('main', 'Call Mum');
    expect(await after.texts('.commitment-what')).toEqual(said);
    await after.click({ role: 'button', name: 'Undo: Ring Sam' });
    await after.waitFor(keepButton('Ring Sam'));
    await expect
      .poll(() => browser.badge(), PATIENCE)
      .toEqual({ text: '1', title: 'Steadily: 1 promise due soon' });
  });

  it('two tabs and the popup see each other, and none writes over the other', async () => {
    await log(browser, 'Bring the cake');
    const [one, two, popup] = [
      await browser.openNewTab(),
      await browser.openNewTab(),
      await browser.open('popup.html'),
    ];
    for (const page of [one, two, popup]) await page.waitFor(keepButton('Bring the cake'));
    await Promise.all([
      one.evaluate(() => document.querySelector<HTMLElement>('.tick')?.click()),
      two.evaluate(() => document.querySelector<HTMLElement>('.tick')?.click()),
    ]);
    const said = async () =>
      [...(await one.texts('.notice-region')), ...(await two.texts('.notice-region'))].join();
    await expect.poll(said, PATIENCE).toContain('Kept: Bring the cake');
    for (const page of [one, two]) await page.waitForText('main', 'kept at');
    await popup.waitForText('.next-up', 'Nothing is waiting');
    const rows = await popup.evaluate(async () => {
      const open = indexedDB.open('steadily');
      const db = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
      const all = db.transaction('commitments').objectStore('commitments').getAll();
      const found = await new Promise<{ log?: unknown[] }[]>(
        (resolve) => (all.onsuccess = () => resolve(all.result)),
      );
      db.close();
      return found.map(({ log: entries }) => entries?.length);
    });
    expect(rows).toEqual([1]);
  });

  it('what was kept stays in its place with the focus and a way back, so a second click keeps nothing else', async () => {
    await log(browser, 'First promise');
    await log(browser, 'Second promise');
    const popup = await browser.open('popup.html');
    // Opened by its address: Firefox gives keys to the address bar of a new tab, whatever was clicked.
    const newTab = await browser.open('newtab.html');
    for (const page of [popup, newTab]) {
      await page.bringToFront();
      await tabTo(page, 'button "Kept it: First promise"');
      await page.press('Enter');
      await page.waitFor({ role: 'button', name: 'Undo: First promise' });
      await expect.poll(() => page.focused(), PATIENCE).toBe('button "Undo: First promise"');
      await page.press('Enter');
      await page.waitFor(keepButton('First promise'));
      await expect.poll(() => page.focused(), PATIENCE).toBe('button "Kept it: First promise"');
      await page.click(keepButton('First promise'));
      await page.click({ role: 'button', name: 'Undo: First promise' });
      await page.waitFor(keepButton('First promise'));
      await page.waitFor(keepButton('Second promise'));
    }
  });
});
