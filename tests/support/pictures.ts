import { mkdirSync } from 'node:fs';

import type { BrowserUnderTest, ColourScheme, PageUnderTest, Viewport } from './browser/driver';
import { launchBrowser } from './browser/launch-browser';
import { fillExample } from './example/fill';

export type PictureState = 'empty' | 'typical' | 'full';

export interface View {
  readonly page: 'newtab.html' | 'popup.html';
  readonly size: Viewport;
  readonly colourScheme: ColourScheme;
}

const FOLDER = '.output/pictures';
/** A Saturday morning, so that the same pictures come out every day. */
const SATURDAY = '2026-11-21T10:30[Europe/Berlin]';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 400, height: 800 };
const POPUP = { width: 384, height: 600 };

/** Every page as people meet it: wide and narrow, light and dark. */
export const VIEWS: readonly View[] = [
  { page: 'newtab.html', size: WIDE } as const,
  { page: 'newtab.html', size: NARROW } as const,
  { page: 'popup.html', size: POPUP } as const,
].flatMap((view) => (['light', 'dark'] as const).map((colourScheme) => ({ ...view, colourScheme })));

/** Starts Chromium on that Saturday with an example in its database. */
export async function openPictured(state: PictureState): Promise<BrowserUnderTest> {
  const browser = await launchBrowser('chromium', { now: SATURDAY, locale: 'en-US' });
  if (state === 'empty') return browser;
  try {
    const page = await browser.open('popup.html');
    await fillExample(page, state);
    await page.close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Opens a page in one view, writes its picture, and answers the page and where the picture is. */
export async function takePicture(
  browser: BrowserUnderTest,
  { page, size, colourScheme }: View,
  state: PictureState,
): Promise<{ readonly shown: PageUnderTest; readonly file: string }> {
  mkdirSync(FOLDER, { recursive: true });
  const shown = await browser.open(page, { viewport: size, colourScheme });
  await shown.waitFor(page === 'popup.html' ? '.next-up' : 'h1');
  if (page === 'popup.html' && state === 'typical') {
    await shown.fill('#line', 'Call Mum about the tests Sunday 5pm');
    await shown.waitForText('.chips', 'Sun 22 Nov, 5:00 pm');
  }
  const file = `${FOLDER}/${page.replace('.html', '')}-${state}-${size.width}-${colourScheme}.png`;
  await shown.screenshot(file);
  return { shown, file };
}
