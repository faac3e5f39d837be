import browser from 'webextension-polyfill';

import { popupAddress } from './popup-address';

/**
 * Opens the popup below the toolbar button with an address of its own, this once. Call it right in the handler of a
 * click: Firefox wants that. Answers whether it opened; a browser may refuse, as without a window that has the focus.
 * @param tab the one that is looked at: should the background end too soon, no other tab's popup keeps the address
 */
export async function openToolbarPopup(address: string, tab: number | undefined): Promise<boolean> {
  const where = tab === undefined ? {} : { tabId: tab };
  try {
    // Not one after the other: a gesture lasts no `await`, and browsers take both in order.
    const hasAddress = browser.action.setPopup({ ...where, popup: address });
    await Promise.all([hasAddress, browser.action.openPopup()]);
    return true;
  } catch {
    return false;
  } finally {
    await browser.action.setPopup({ ...where, popup: popupAddress() }).catch(() => undefined);
  }
}
