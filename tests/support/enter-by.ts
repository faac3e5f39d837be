import type { Browser, Events, Tabs } from 'webextension-polyfill';

import type { BrowserUnderTest } from './browser/driver';
import { GECKO_ID } from './browser/firefox/preferences';
import type { Privileged } from './browser/firefox/privileged';

/** What no driver can reach: the browser's own address bar, menus and keys. Each is what the browser itself would raise. */

/** Types words behind our keyword in the address bar, and Enter with the key held that asks for this place. */
export async function enterInAddressBar(
  browser: BrowserUnderTest,
  typed: string,
  place: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab',
): Promise<void> {
  if (browser.name === 'firefox') return emit(browser, 'webext-omnibox-input-entered', [typed, place]);
  await browser.inBackground(
    ({ omnibox }, about) => (omnibox.onInputEntered as unknown as Dispatching).dispatch(...about),
    [typed, place],
  );
}

/** Types words behind our keyword; undefined types the keyword and a space. */
export async function typeInAddressBar(browser: BrowserUnderTest, typed: string | undefined): Promise<void> {
  if (browser.name === 'firefox') {
    if (typed === undefined) return emit(browser, 'webext-omnibox-input-started', []);
    return emit(browser, 'webext-omnibox-input-changed', [typed, 1]);
  }
  await browser.inBackground(({ omnibox }, words) => {
    const event = words === null ? omnibox.onInputStarted : omnibox.onInputChanged;
    (event as unknown as Dispatching).dispatch(words ?? undefined, () => undefined);
  }, typed ?? null);
}

/** Chooses our item in the menu of words that are selected in the tab one looks at. */
export async function chooseOnSelection(browser: BrowserUnderTest, selectionText: string): Promise<void> {
  const info = { menuItemId: 'selection', selectionText, editable: false, modifiers: [] };
  if (browser.name === 'firefox') return emit(browser, 'webext-menu-menuitem-click', [info], 'with the tab');
  await browser.inBackground(async ({ contextMenus, tabs }, about) => {
    const [tab]: Tabs.Tab[] = await tabs.query({ active: true });
    (contextMenus.onClicked as unknown as Dispatching).dispatch(about, tab);
  }, info);
}

/** Presses the key that a person gave to a command. */
export async function pressKeyOf(browser: BrowserUnderTest, command: string): Promise<void> {
  if (browser.name === 'firefox') {
    return browser.inFirefox(
      ([id, name]) => {
        const { WebExtensionPolicy } = globalThis as unknown as Privileged;
        WebExtensionPolicy.getByID(id)!.extension.shortcuts.onCommand(name);
      },
      [GECKO_ID, command] as const,
    );
  }
  await browser.inBackground(
    ({ commands }: Browser, name) => (commands.onCommand as unknown as Dispatching).dispatch(name),
    command,
  );
}

/** Of Chromium's events, what its own bindings raise them by. */
interface Dispatching extends Events.Event<() => void> {
  dispatch(...about: readonly unknown[]): void;
}

/** Firefox tells its parts of an extension such things by events of its own; the tab one looks at may come last. */
async function emit(
  browser: BrowserUnderTest,
  event: string,
  about: readonly unknown[],
  tab?: 'with the tab',
): Promise<void> {
  await browser.inFirefox(
    async ({ id, name, told, withTab }) => {
      const { WebExtensionPolicy, gBrowser } = globalThis as unknown as Privileged;
      const { extension } = WebExtensionPolicy.getByID(id)!;
      await extension.wakeupBackground();
      extension.emit(name, ...told, ...(withTab ? [gBrowser.selectedTab] : []));
    },
    { id: GECKO_ID, name: event, told: about, withTab: tab !== undefined },
  );
}
