import type { PageUnderTest } from './browser/driver';

/** More than there are stops on any page, so that what cannot be reached ends the test. */
const MOST_STOPS = 80;

/**
 * Presses Tab until the focus is on `wanted`, as `focused()` names it. Only forward: a key that leaves the page at its
 * end goes to the window of Firefox.
 */
export async function tabTo(page: PageUnderTest, wanted: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    const focused = await page.focused();
    if (focused === wanted) return;
    passed.push(focused);
    await page.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}, but to ${passed.join(', ')}`);
}
