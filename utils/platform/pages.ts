import browser from 'webextension-polyfill';

/** Where a page opens: in the tab one looks at, in a new one, or in a new one behind it. */
export type Place = 'here' | 'new-tab' | 'behind';

/** Opens a page of the extension. */
export async function openPage(page: string, place: Place = 'new-tab'): Promise<void> {
  const url = browser.runtime.getURL(page);
  if (place === 'here') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: place === 'new-tab' });
}

/** Goes to a tab that shows the page, the browser's own new tab among them; without one, or where that is not known, opens one. */
export async function showPage(page: string): Promise<void> {
  try {
    if (await goTo(browser.runtime.getURL(page))) return;
  } catch {
    // The tab was closed just now.
  }
  await openPage(page);
}

async function goTo(url: string): Promise<boolean> {
  // Of our own pages the browser tells without any permission. What `tabs.query` says of the override is `chrome://newtab`.
  const asked: unknown = browser.runtime.getContexts;
  if (typeof asked !== 'function') return false;
  const [contexts, { id: near }] = await Promise.all([
    browser.runtime.getContexts({ contextTypes: ['TAB'] }),
    browser.windows.getLastFocused(),
  ]);
  const shown = contexts.filter(({ documentUrl }) => documentUrl?.split('#')[0] === url);
  const best = shown.find(({ windowId }) => windowId === near) ?? shown[0];
  if (!best) return false;
  await browser.tabs.update(best.tabId, { active: true });
  await browser.windows.update(best.windowId, { focused: true });
  return true;
}
