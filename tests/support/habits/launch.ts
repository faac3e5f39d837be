import type { BrowserName, BrowserUnderTest, PageUnderTest } from '../browser/driver';
import { launchBrowser } from '../browser/launch-browser';
import { SATURDAY } from '../example/launch';
import { pageScript } from '../page-script';

/** Starts a browser on the example's Saturday with habits in its database: see in-page.ts. */
export async function launchHabits(name: BrowserName): Promise<BrowserUnderTest> {
  const browser = await launchBrowser(name, SATURDAY);
  try {
    const page = await browser.open('popup.html');
    await fillHabits(page);
    await page.close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function fillHabits(page: PageUnderTest): Promise<void> {
  await page.runScript(await pageScript('tests/support/habits/in-page.ts'));
  await page.evaluate(() => (globalThis as unknown as { fillHabits(): Promise<void> }).fillHabits());
}
