import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { MOMENTS } from '../support/picture-moments';
import { NARROW, openPictured, POPUP, takeMoment, takePicture, VIEWS, WIDE } from '../support/pictures';

/** What a machine can say about a picture. */
async function isSound(shown: PageUnderTest): Promise<void> {
  expect(await shown.axe()).toEqual({ violations: [], incomplete: [] });
  const overhang = await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
}

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
    await isSound(shown);
    await shown.close();
  });

  it('shows it all without a complaint and without a request', async () => {
    expect(await browser.problems()).toEqual([]);
    expect(browser.requests()).toEqual([]);
  });
});

const SCENES = [WIDE, NARROW, POPUP].flatMap((size) =>
  (['light', 'dark'] as const).map((colourScheme) => ({ size, colourScheme })),
);

describe.each(SCENES)('in the middle of something, $size.width pixels, $colourScheme', (scene) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await openPictured('typical');
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(MOMENTS.filter(({ page }) => (page === 'popup.html') === (scene.size === POPUP)))(
    '$page, $name',
    async (moment) => {
      const shown = await takeMoment(browser, moment, scene);
      await isSound(shown);
      expect(await browser.problems()).toEqual([]);
      await shown.close();
    },
  );
});
