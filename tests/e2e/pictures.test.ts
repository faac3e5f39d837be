import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserUnderTest } from '../support/browser/driver';
import { openPictured, takePicture, VIEWS } from '../support/pictures';

/** Pictures for people to look at, and what a machine can say about each of them: no violation, no sideways scrolling. */
describe.each(['empty', 'typical', 'full'] as const)('the pages, %s', (state) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await openPictured(state);
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(VIEWS)('$page at $size.width pixels, $colourScheme', async (view) => {
    const { shown } = await takePicture(browser, view, state);
    const { violations, incomplete } = await shown.axe();
    expect(violations).toEqual([]);
    expect(incomplete).toEqual([]);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await shown.close();
  });

  it('shows it all without a complaint and without a request', async () => {
    expect(await browser.problems()).toEqual([]);
    expect(browser.requests()).toEqual([]);
  });
});
