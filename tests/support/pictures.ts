import { mkdirSync } from 'node:fs';

import type { BrowserUnderTest, ColourScheme, PageUnderTest, Viewport } from './browser/driver';
import { launchBrowser } from './browser/launch-browser';
import { launchExample, SATURDAY } from './example/launch';

export type PictureState = 'empty' | 'typical' | 'full';

export interface View {
  readonly page: 'newtab.html' | 'popup.html';
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
  { page: 'popup.html', size: POPUP } as const,
].flatMap((view) => (['light', 'dark'] as const).map((colourScheme) => ({ ...view, colourScheme })));

/** A page in the middle of something, and how it gets there from an ordinary day. */
export interface Moment {
  readonly name: string;
  readonly page: View['page'];
  prepare(page: PageUnderTest): Promise<void>;
}

const button = (name: string) => ({ role: 'button', name }) as const;

/** Those that change something come last. */
export const MOMENTS: readonly Moment[] = [
  {
    name: 'writing',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click('.quick-closed');
      await page.type('#line', 'Call Mum about the tests Sunday 5pm');
      await page.waitForText('.chips', 'Sun 22 Nov, 5:00 pm');
    },
  },
  {
    name: 'menu',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('More: Send Priya the photos'));
      await page.waitFor('.settle-choices');
    },
  },
  {
    name: 'late',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Late: Send Priya the photos'));
      await page.waitFor('dialog input');
    },
  },
  {
    name: 'move',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Move: Send Priya the photos'));
      await page.waitFor('dialog textarea');
    },
  },
  {
    name: 'keys',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Keys'));
      await page.waitFor('dialog kbd');
    },
  },
  {
    name: 'missed',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Missed: Send Priya the photos'));
      await page.waitFor('.notice');
    },
  },
  {
    name: 'thanked',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.type('.thanks textarea', 'They waited up for me and did not make a thing of it');
      await page.click(button('Note it'));
      await page.waitFor('.thanks-said');
    },
  },
  {
    name: 'hidden',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Hide names'));
      await page.waitForText('main', 'someone');
    },
  },
  {
    name: 'changing',
    page: 'popup.html',
    prepare: async (page) => {
      await page.fill('#line', 'Call Mum at 8');
      await page.click('.chip-act');
      await page.waitFor('.due-editor');
    },
  },
  {
    name: 'nothing-written',
    page: 'popup.html',
    prepare: async (page) => {
      await page.click(button('Promise it'));
      await page.waitForText('.log-problem', 'Write a few words first');
    },
  },
  {
    name: 'kept',
    page: 'popup.html',
    prepare: async (page) => {
      await page.click(button('Kept it: Send Priya the photos'));
      await page.waitFor('.notice');
    },
  },
];

/** Opens a page in one view at one of its moments, writes its picture, and answers the page. */
export async function takeMoment(
  browser: BrowserUnderTest,
  { name, page, prepare }: Moment,
  { size, colourScheme }: Pick<View, 'size' | 'colourScheme'>,
): Promise<PageUnderTest> {
  const shown = await openReady(browser, { page, size, colourScheme });
  await prepare(shown);
  await shown.screenshot(fileOf(page, name, { size, colourScheme }));
  return shown;
}

/** Starts Chromium on the example's Saturday, with an example in its database or with nothing. */
export function openPictured(state: PictureState): Promise<BrowserUnderTest> {
  return state === 'empty' ? launchBrowser('chromium', SATURDAY) : launchExample('chromium', state);
}

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
  await shown.screenshot(file);
  return { shown, file };
}

async function openReady(
  browser: BrowserUnderTest,
  { page, size, colourScheme }: View,
): Promise<PageUnderTest> {
  const shown = await browser.open(page, { viewport: size, colourScheme });
  await shown.waitFor(page === 'popup.html' ? '.next-up' : '.thanks');
  return shown;
}

function fileOf(page: View['page'], what: string, { size, colourScheme }: Omit<View, 'page'>): string {
  mkdirSync(FOLDER, { recursive: true });
  return `${FOLDER}/${page.replace('.html', '')}-${what}-${size.width}-${colourScheme}.png`;
}
