import browser from 'webextension-polyfill';

const ID = 'selection';

interface SelectionMenu {
  /** The words of the item. Chrome reads `&` as the mark of a key. */
  readonly title: () => Promise<string>;
  /** What was selected, and the tab it was selected in, where it was one. */
  readonly onChosen: (selected: string, tab: number | undefined) => void;
}

/** Offers an item in the menu of selected words. Register synchronously; browsers without menus are left alone. */
export function offerOnSelection({ title, onChosen }: SelectionMenu): void {
  // Firefox for Android has none.
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === ID) onChosen(selectionText, tab?.id);
  });
  browser.runtime.onInstalled.addListener(() => {
    make(title).catch((error: unknown) => console.error('Steadily could not make its menu:', error));
  });
}

/** Browsers keep the item over a restart; an update of the extension may have other words for it. */
async function make(titled: () => Promise<string>): Promise<void> {
  if (!browser.contextMenus) return;
  const title = await titled();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
}
