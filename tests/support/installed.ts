import { expect } from 'vitest';

import type { BrowserName, BrowserUnderTest, LaunchOptions } from './browser/driver';
import { launchBrowser } from './browser/launch-browser';

/** Starts a browser with the extension in it as people have it: over a restart too, where the browser allows that. */
export function launchInstalled(name: BrowserName, further: LaunchOptions = {}): Promise<BrowserUnderTest> {
  return launchBrowser(name, {
    locale: 'en-US',
    timeZone: 'Europe/Berlin',
    ...(name === 'firefox' && { installAs: 'xpi' }),
    ...further,
  });
}

/** Closes a browser, which must have had nothing to complain about and have sent nothing anywhere. */
export async function closeInnocent(browser: BrowserUnderTest): Promise<void> {
  try {
    expect(await browser.problems()).toEqual([]);
    expect(browser.requests()).toEqual([]);
  } finally {
    await browser.close();
  }
}
