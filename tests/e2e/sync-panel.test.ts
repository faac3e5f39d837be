import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchExample } from '../support/example/launch';
import { closeInnocent } from '../support/installed';
import { standAs, standIn } from '../support/sync/stand-as';
import { tabTo } from '../support/tab-to';

const SWITCH = { role: 'checkbox', name: 'Sync on this device' } as const;
const PATIENCE = { timeout: 10_000 };
const button = (name: string) => ({ role: 'button', name }) as const;

/** The pages of the extension that are open in tabs. */
function openPages(page: PageUnderTest): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { extension } = (globalThis as unknown as { chrome: { extension: ExtensionViews } }).chrome;
    return extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname);
  });
}

interface ExtensionViews {
  getViews(properties: { type: 'tab' }): readonly Window[];
}

describe.each(['chromium', 'firefox'] as const)('sync in Settings of %s', (name) => {
  let browser: BrowserUnderTest;
  let held: PageUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    browser = await launchExample(name);
    held = await standAs(browser, 'typical', {
      reworded: [{ words: 'Plan the birthday weekend', other: 'Plan Jo’s birthday' }],
      deleted: ['Water Grandma’s plants'],
    });
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  beforeEach(async () => {
    page = await browser.open('options.html', { viewport: { width: 1280, height: 800 } });
    await page.bringToFront();
    await page.waitFor('.promises');
  });

  afterEach(async () => {
    await page.close();
  });

  async function isSound(): Promise<void> {
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
  }

  it('the browser opens Settings in a tab', async () => {
    const shown = await browser.inBackground(({ runtime }) => runtime.getManifest().options_ui);
    expect(shown).toMatchObject({ page: expect.stringMatching(/options\.html$/), open_in_tab: true });
  });

  it('says the plain truth first', async () => {
    expect(await page.texts('.sync .card > p')).toEqual([
      'Handed to the browser 2 min ago.',
      'Last heard from Desk (Chrome) 2 h ago.',
    ]);
    expect(await page.text('.sync > h2')).toBe('Sync');
    await isSound();
  });

  it('this device is named by keyboard', async () => {
    await tabTo(page, 'textbox "Name of this device"');
    await page.typeHere('Kitchen');
    await page.press('Enter');
    await page.waitForText('.device-own', 'Saved. Your other devices will see it.');
    await isSound();
    await page.reload();
    await page.waitFor('.device-own input');
    expect(await page.value('.device-own input')).toBe('Kitchen');
  });

  it('a device is retired by keyboard, after a word about what that means', async () => {
    await tabTo(page, 'button "Retire Desk"');
    await page.press('Enter');
    await page.waitForText('dialog', 'nothing is lost');
    await isSound();
    await page.press('Escape');
    await page.waitGone('dialog');
    expect(await page.focused()).toBe('button "Retire Desk"');
    await page.press('Enter');
    await tabTo(page, 'button "Retire it"');
    await page.press('Enter');
    await page.waitGone(button('Retire Desk'));
    expect(await page.texts('.device-gone .device-name')).toEqual(['Desk', 'Old laptop']);
  });

  it('an earlier wording is used again, and put back', async () => {
    await tabTo(page, 'button "Use this wording: Plan the birthday weekend"');
    await page.press('Enter');
    await page.waitForText('.notice', 'Back to: Plan the birthday weekend');
    expect(await page.focused()).toBe('button "Undo"');
    await isSound();
    await page.press('Enter');
    await page.waitForText('.notice', 'Put back as it was.');
    await page.waitFor('.wording');
  });

  it('sync is turned off and on again, and what was put into the space can be taken out', async () => {
    await tabTo(page, 'checkbox "Sync on this device"');
    await page.press(' ');
    await page.waitForText('.sync-truth', 'Sync is off on this device.');
    await isSound();
    await tabTo(page, 'button "Take my items out"');
    await page.press('Enter');
    await page.waitForText('dialog', 'your other devices keep what they have');
    await isSound();
    await tabTo(page, 'button "Take them out"');
    await page.press('Enter');
    await page.waitForText('.sync-acts', 'are being taken out of the sync space');
    expect(await page.focused()).toBe('checkbox "Sync on this device"');
    const newTab = await browser.openNewTab();
    await newTab.waitForText('.sync-line', 'Saved on this device. Sync is off.');
    await newTab.close();
    await page.bringToFront();
    await page.click(SWITCH);
    await page.waitForText('.sync-truth', 'Handed to the browser');
  });

  it('with nothing known yet it says so', async () => {
    await standIn(held, 'looking');
    await page.waitForText('.sync-truth', 'Looking for your other devices');
    await isSound();
    await standIn(held, 'typical');
    await page.waitForText('.sync-truth', 'Handed to the browser 2 min ago.');
  });

  it('names are hidden here too', async () => {
    const newTab = await browser.openNewTab();
    await newTab.click(button('Hide names'));
    await newTab.waitFor(button('Show names'));
    await page.waitForText('.wording', 'Now: Plan someone’s birthday');
    expect(await page.text('main')).not.toMatch(/\bJo\b/);
    await newTab.click(button('Show names'));
    await page.waitForText('.wording', 'Now: Plan Jo’s birthday');
    await newTab.close();
  });

  it('the new tab leads here, by its header and by its last line', async () => {
    for (const link of ['link "Settings"', 'link "Saved on this device, handed to the browser 2 min ago"']) {
      const newTab = await browser.open('newtab.html');
      await newTab.bringToFront();
      await newTab.waitFor('.sync-line');
      await tabTo(newTab, link);
      await newTab.press('Enter');
      await newTab.waitFor('.settings');
      await newTab.close();
    }
  });

  it('the popup opens it in a tab', async () => {
    const before = await openPages(page);
    const popup = await browser.openPopup();
    // Chromium closes it as soon as the tab is there, in the middle of the click.
    await popup.click({ role: 'link', name: 'Settings' }).catch(() => undefined);
    await expect
      .poll(async () => (await openPages(page)).filter((path) => path === '/options.html').length, PATIENCE)
      .toBe(before.filter((path) => path === '/options.html').length + 1);
  });

  it('what was deleted elsewhere is asked about on the new tab, and answered by keyboard', async () => {
    const newTab = await browser.open('newtab.html', { viewport: { width: 1280, height: 800 } });
    await newTab.bringToFront();
    await newTab.waitForText('.revived', 'Deleted on Desk, changed on this one later. Delete anyway?');
    expect(await newTab.axe()).toEqual({ violations: [], incomplete: [] });
    await tabTo(newTab, 'button "Delete it: Water Grandma’s plants"');
    await newTab.press('Enter');
    await newTab.waitGone('.revived');
    await newTab.waitForText('.notice', 'Deleted: Water Grandma’s plants');
    expect(await newTab.focused()).toBe('button "Undo"');
    await newTab.press('Enter');
    await newTab.waitForText('.notice', 'Put back as it was.');
    await newTab.close();
  });
});
