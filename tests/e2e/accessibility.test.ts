import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserUnderTest } from '../support/browser/driver';
import { launchExample } from '../support/example/launch';

/** Chromium's pages are looked at one by one where their pictures are made. */
describe.each(['light', 'dark'] as const)('in Firefox, %s', (colourScheme) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchExample('firefox');
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ['popup.html', '.tick'],
    ['newtab.html', '.sync-line'],
    ['options.html', '.promises'],
    ['journal.html', '.people-add'],
  ])('nothing on %s shuts anyone out', async (name, last) => {
    const page = await browser.open(name, { colourScheme });
    await page.waitFor(last);
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    expect(await browser.problems()).toEqual([]);
    await page.close();
  });

  it('nothing on the page of a person shuts anyone out', async () => {
    const page = await browser.open('journal.html', { colourScheme });
    await page.click({ role: 'link', name: 'Sam' });
    await page.waitFor('.record-how');
    await page.click('.record-how summary');
    await page.waitFor('.record-how dl');
    expect(await page.axe()).toEqual({ violations: [], incomplete: [] });
    expect(await browser.problems()).toEqual([]);
    await page.close();
  });
});
