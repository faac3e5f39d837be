import type { BrowserName, BrowserUnderTest, LaunchOptions } from '../browser/driver';
import { launchBrowser } from '../browser/launch-browser';
import { fillExample } from './fill';
import type { ExampleName } from './in-page';

/** A Saturday morning, so that the same day comes out every day. */
export const SATURDAY = { now: '2026-11-21T10:30[Europe/Berlin]', locale: 'en-US' } as const;

/** Starts a browser on that Saturday with an example in its database. */
export async function launchExample(
  name: BrowserName,
  example: ExampleName = 'typical',
  options: Pick<LaunchOptions, 'permissions'> = {},
): Promise<BrowserUnderTest> {
  const browser = await launchBrowser(name, { ...SATURDAY, ...options });
  try {
    const page = await browser.open('popup.html');
    await fillExample(page, example);
    await page.close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
