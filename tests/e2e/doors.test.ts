import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { chooseOnSelection, enterInAddressBar, pressKeyOf, typeInAddressBar } from '../support/enter-by';
import { closeInnocent, launchInstalled } from '../support/installed';

const LINE = '#line';
const PATIENCE = { timeout: 10_000 };
const keepButton = (text: string) => ({ role: 'button', name: `Kept it: ${text}` }) as const;

/** Where our pages are shown, without the part of the address that every one has: `TAB popup.html#line=…`. */
const shown = (browser: BrowserUnderTest) =>
  browser.inBackground(async ({ runtime }) =>
    (await runtime.getContexts({}))
      .filter(({ contextType }) => contextType === 'TAB' || contextType === 'POPUP')
      .map(
        ({ contextType, documentUrl = '' }) =>
          `${contextType} ${documentUrl.replace(runtime.getURL(''), '')}`,
      )
      .toSorted(),
  );

const hash = (page: PageUnderTest) => page.evaluate(() => location.hash);

/** How many open promises have these words. */
async function logged(browser: BrowserUnderTest, text: string): Promise<number> {
  const page = await browser.open('newtab.html');
  await page.waitFor(keepButton(text));
  const count = await page.count(keepButton(text));
  await page.close();
  return count;
}

describe.each(['chromium', 'firefox'] as const)('the doors of %s', (name) => {
  let browser: BrowserUnderTest;

  beforeEach(async () => {
    browser = await launchInstalled(name);
  });

  afterEach(async () => {
    await closeInnocent(browser);
  });

  it('an address that asks to log logs once, with Undo; a reload does not log again', async () => {
    const page = await browser.open('popup.html#log=call%20Mum%20Sunday%205pm');
    await page.waitForText('.notice-region', 'Saved: call Mum');
    await page.waitFor(keepButton('call Mum'));
    expect([await page.value(LINE), await hash(page)]).toEqual(['', '']);
    expect(await page.count({ role: 'button', name: 'Undo' })).toBe(1);
    await page.reload();
    await page.waitFor(keepButton('call Mum'));
    expect([await page.value(LINE), await page.texts('.notice-region')]).toEqual(['', ['']]);
    expect(await page.count(keepButton('call Mum'))).toBe(1);
  });

  it('an address that asks for something else in the same tab is heard as well', async () => {
    const page = await browser.open('popup.html#log=Water%20the%20plants');
    await page.waitForText('.notice-region', 'Saved: Water the plants');
    await page.evaluate(() => {
      location.hash = '#log=Feed%20the%20cat';
    });
    await page.waitForText('.notice-region', 'Saved: Feed the cat');
    await page.waitFor(keepButton('Water the plants'));
    await page.waitFor(keepButton('Feed the cat'));
  });

  it('what Enter would not log stays in the line with the reason, also over a reload', async () => {
    const page = await browser.open(`popup.html#log=${'x'.repeat(1_001)}`);
    await page.waitForText('#line-problem', 'this has 1,001');
    await page.waitUntil(() => location.hash.startsWith('#line='));
    expect(await page.value(LINE)).toBe('x'.repeat(1_001));
    await page.reload();
    await page.waitForText('#line-problem', 'this has 1,001');
    expect([await page.value(LINE), await hash(page)]).toEqual([
      'x'.repeat(1_001),
      `#line=${'x'.repeat(1_001)}`,
    ]);
  });

  it('a day that has passed is said before anything is logged', async () => {
    const page = await browser.open('popup.html#log=call%20Mum%20on%205%20March%202021');
    await page.waitUntil(() => location.hash.startsWith('#line='));
    await page.waitForText('.log', 'has passed already, so this will have no day.');
    expect(await page.value(LINE)).toBe('call Mum on 5 March 2021');
    expect(await page.texts('.notice-region')).toEqual(['']);
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Saved: call Mum');
    expect(await hash(page)).toBe('');
  });

  it('an address with words fills the line, at whose end one goes on, and logs nothing by itself', async () => {
    const page = await browser.open('popup.html#line=call%20Mum');
    await page.waitUntil(() => document.activeElement?.id === 'line');
    await page.waitForText('.next-up', 'Nothing is waiting');
    await page.typeHere(' tomorrow');
    expect(await page.value(LINE)).toBe('call Mum tomorrow');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Saved: call Mum, by');
    await page.reload();
    await page.waitFor(keepButton('call Mum'));
    expect(await page.value(LINE)).toBe('');
  });

  it('st in the address bar logs, in the tab that was asked for, from a background that slept', async () => {
    expect((await browser.badge()).text).toBe('');
    await browser.stopBackground();
    await enterInAddressBar(browser, 'call Mum Sunday 5pm', 'newForegroundTab');
    await expect.poll(() => shown(browser), PATIENCE).toEqual(['TAB popup.html']);
    expect(await logged(browser, 'call Mum')).toBe(1);
    await enterInAddressBar(browser, 'Ben & Jerry <3 #1 100%', 'newBackgroundTab');
    await expect.poll(() => shown(browser), PATIENCE).toEqual(['TAB popup.html', 'TAB popup.html']);
    expect(await logged(browser, 'Ben & Jerry <3 #1 100%')).toBe(1);
  });

  it('what st logs stands in no address, and whoever goes back to it logs nothing again', async () => {
    await browser.inBackground(({ tabs }) => {
      const visited: string[] = [];
      Object.assign(globalThis, { visited });
      tabs.onUpdated.addListener((_tab, { url }) => {
        if (url !== undefined) visited.push(url);
      });
    });
    await enterInAddressBar(browser, 'call Mum', 'newForegroundTab');
    expect(await logged(browser, 'call Mum')).toBe(1);
    const visited = await browser.inBackground(() =>
      (globalThis as unknown as { visited: string[] }).visited.filter((url) => url.includes('popup.html')),
    );
    expect(visited.map((url) => url.replace(/=.*/, '=…'))).toEqual([
      browser.url('popup.html#left=…'),
      browser.url('popup.html'),
    ]);
    const again = await browser.open(visited[0]!.slice(browser.url('').length));
    await again.waitFor(keepButton('call Mum'));
    expect([await again.value(LINE), await again.count(keepButton('call Mum'))]).toEqual(['', 1]);
  });

  it('st in a tab that shows the popup already logs there', async () => {
    const page = await browser.open('popup.html#log=Water%20the%20plants');
    await page.waitForText('.notice-region', 'Saved: Water the plants');
    await page.bringToFront();
    await enterInAddressBar(browser, 'Feed the cat', 'currentTab');
    await page.waitForText('.notice-region', 'Saved: Feed the cat');
    expect(await shown(browser)).toEqual(['TAB popup.html']);
  });

  it('st alone opens the popup and logs nothing', async () => {
    await enterInAddressBar(browser, '  ', 'newForegroundTab');
    await expect.poll(() => shown(browser), PATIENCE).toEqual(['TAB popup.html']);
    const page = await browser.open('newtab.html');
    await page.waitForText('main', 'Nothing promised for today');
  });

  it('selected words have an item in their menu, which opens the popup with them in its line, once', async () => {
    const isThere = () =>
      browser.inBackground(({ contextMenus }) =>
        contextMenus.update('selection', { visible: true }).then(
          () => true,
          () => false,
        ),
      );
    await expect.poll(isThere, PATIENCE).toBe(true);
    await browser.stopBackground();
    await chooseOnSelection(browser, ' I will call\n Mum ');
    await expect
      .poll(() => shown(browser), PATIENCE)
      .toEqual(['POPUP popup.html#line=I%20will%20call%20Mum']);
    await expect
      .poll(
        () =>
          browser.inBackground(async ({ action, tabs }) => {
            const [tab] = await tabs.query({ active: true });
            return [await action.getPopup({}), await action.getPopup({ tabId: tab?.id ?? 0 })];
          }),
        PATIENCE,
      )
      .toEqual([browser.url('popup.html'), browser.url('popup.html')]);
  });

  it('selected words come into a tab where the popup cannot open', async () => {
    await browser.inBackground(({ action }) => {
      Object.assign(action, { openPopup: () => Promise.reject(new Error('no window')) });
    });
    await chooseOnSelection(browser, 'I will call Mum');
    await expect
      .poll(() => shown(browser), PATIENCE)
      .toEqual([expect.stringMatching(/^TAB popup.html#left=/)]);
    const [address = ''] = await shown(browser);
    const page = await browser.open(address.replace('TAB ', ''));
    expect(await page.value(LINE)).toBe('I will call Mum');
    await page.press('Enter');
    await page.waitForText('.notice-region', 'Saved: I will call Mum');
    const left = () => browser.inBackground(({ storage }) => storage.session.get(null));
    await expect.poll(left, PATIENCE).toEqual({});
  });

  it('the address bar says what Enter will do, as this browser wants it written', async () => {
    await browser.inBackground(({ omnibox }) => {
      const said: string[] = [];
      const setDefaultSuggestion = (suggestion: { description: string }) => said.push(suggestion.description);
      Object.assign(globalThis, { said });
      Object.assign(omnibox, { setDefaultSuggestion });
    });
    const said = () => browser.inBackground(() => (globalThis as unknown as { said: string[] }).said);
    await typeInAddressBar(browser, undefined);
    await expect.poll(said, PATIENCE).toEqual(['Write what you promised. Enter logs it.']);
    await typeInAddressBar(browser, ' call Ben & Mum ');
    await expect
      .poll(said, PATIENCE)
      .toEqual([
        'Write what you promised. Enter logs it.',
        name === 'chromium' ? 'Log “call Ben &amp; Mum”' : 'Log “call Ben & Mum”',
      ]);
  });

  it('a key for today goes to a tab that shows it, or opens one', async () => {
    await pressKeyOf(browser, 'today');
    await expect.poll(() => shown(browser), PATIENCE).toEqual(['TAB newtab.html']);
    await browser.open('popup.html');
    await pressKeyOf(browser, 'today');
    const active = () =>
      browser.inBackground(async ({ runtime, tabs }) => {
        const [tab] = await tabs.query({ active: true });
        const contexts = await runtime.getContexts({ contextTypes: ['TAB'] });
        return contexts.find(({ tabId }) => tabId === tab?.id)?.documentUrl;
      });
    await expect.poll(active, PATIENCE).toBe(browser.url('newtab.html'));
    expect(await shown(browser)).toEqual(['TAB newtab.html', 'TAB popup.html']);
  });

  it('the browser knows our keys by what they do', async () => {
    const commands = await browser.inBackground(async ({ commands: all }) =>
      (await all.getAll()).map(({ name: command, description = '', shortcut = '' }) => ({
        command,
        ...(command === 'today' && { description, shortcut }),
      })),
    );
    expect(commands.toSorted((one, other) => (one.command! < other.command! ? -1 : 1))).toEqual([
      { command: '_execute_action' },
      { command: 'today', description: "Open today's promises", shortcut: '' },
    ]);
  });
});
