import browser from 'webextension-polyfill';

/**
 * Calls back at every moment the browser gives us life: installed or updated, started, unlocked or back from idling.
 * Register synchronously when the background starts: a listener added later misses the event that woke it.
 */
export function onWake(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
  // Safari has no idle.
  browser.idle?.onStateChanged.addListener((state) => {
    if (state === 'active') listener();
  });
}
