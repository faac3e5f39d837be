import { mkdirSync } from 'node:fs';

import type { BrowserUnderTest, ColourScheme, PageUnderTest, Viewport } from './browser/driver';
import { launchBrowser } from './browser/launch-browser';
import { launchExample, SATURDAY } from './example/launch';
import type { Moment } from './picture-moments';
import { standAs } from './sync/stand-as';

export type PictureState = 'empty' | 'typical' | 'full';

export interface View {
  readonly page: 'newtab.html' | 'popup.html' | 'options.html' | 'journal.html';
  readonly size: Viewport;
  readonly colourScheme: ColourScheme;
}

const FOLDER = '.output/pictures';
export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 400, height: 800 };
export const POPUP = { width: 384, height: 600 };

/** Every page as people meet it: wide and narrow, light and dark. */
export const VIEWS: readonly View[] = [
  { page: 'newtab.html', size: WIDE } as const,
  { page: 'newtab.html', size: NARROW } as const,
  { page: 'journal.html', size: WIDE } as const,
  { page: 'journal.html', size: NARROW } as const,
  { page: 'options.html', size: WIDE } as const,
  { page: 'options.html', size: NARROW } as const,
  { page: 'popup.html', size: POPUP } as const,
].flatMap((view) => (['light', 'dark'] as const).map((colourScheme) => ({ ...view, colourScheme })));

/** Opens a page in one view at one of its moments, writes its picture, and answers the page. */
export async function takeMoment(
  browser: BrowserUnderTest,
  { name, page, prepare }: Moment,
  { size, colourScheme }: Pick<View, 'size' | 'colourScheme'>,
): Promise<PageUnderTest> {
  const shown = await openReady(browser, { page, size, colourScheme });
  await prepare(shown);
  // What is open before the page stands in the window, wherever the page is.
  const isAsked = await shown.evaluate(() => document.querySelector('dialog[open]') !== null);
  const fullPage = IS_LONG.has(page) && !isAsked;
  await shown.screenshot(fileOf(page, name, { size, colourScheme }), { fullPage });
  return shown;
}

/** Notifications may be shown. */
const ALLOWED = { permissions: ['notifications'] } as const;

/** Starts Chromium on the example's Saturday, with an example in its database or with nothing. */
export async function openPictured(state: PictureState): Promise<BrowserUnderTest> {
  if (state === 'empty') {
    const browser = await launchBrowser('chromium', { ...SATURDAY, ...ALLOWED });
    await standAs(browser, 'looking');
    return browser;
  }
  const browser = await launchExample('chromium', state, ALLOWED);
  await standAs(browser, state, { reworded: REWORDED });
  return browser;
}

/** In both examples. */
const REWORDED = [
  {
    words: 'Read Ana’s draft and say what I think',
    other: 'Read Ana’s draft twice and say what I think',
  },
  { words: 'Plan the birthday weekend', other: 'Plan Jo’s birthday' },
];

/** Opens a page in one view, writes its picture, and answers the page and where the picture is. */
export async function takePicture(
  browser: BrowserUnderTest,
  { page, size, colourScheme }: View,
  state: PictureState,
): Promise<{ readonly shown: PageUnderTest; readonly file: string }> {
  const shown = await openReady(browser, { page, size, colourScheme });
  if (page === 'popup.html' && state === 'typical') {
    await shown.fill('#line', 'Call Mum about the tests Sunday 5pm');
    await shown.waitForText('.chips', 'Sun 22 Nov, 5:00 pm');
  }
  const file = fileOf(page, state, { size, colourScheme });
  await shown.screenshot(file, { fullPage: IS_LONG.has(page) });
  return { shown, file };
}

/** What comes last on a page. */
const LAST = {
  'newtab.html': '.sync-line',
  'popup.html': '.next-up',
  'options.html': '.promises',
  'journal.html': '.people-add',
} as const;

/** Of these the whole page is shown, and not only what a window holds of it. */
const IS_LONG: ReadonlySet<View['page']> = new Set(['options.html', 'journal.html']);

async function openReady(
  browser: BrowserUnderTest,
  { page, size, colourScheme }: View,
): Promise<PageUnderTest> {
  const shown = await browser.open(page, { viewport: size, colourScheme });
  await shown.waitFor(LAST[page]);
  return shown;
}

function fileOf(page: View['page'], what: string, { size, colourScheme }: Omit<View, 'page'>): string {
  mkdirSync(FOLDER, { recursive: true });
  return `${FOLDER}/${page.replace('.html', '')}-${what}-${size.width}-${colourScheme}.png`;
}
