import { mkdirSync } from 'node:fs';

import type { BrowserUnderTest, ColourScheme, PageUnderTest, Viewport } from './browser/driver';
import { launchBrowser } from './browser/launch-browser';
import { launchExample, SATURDAY } from './example/launch';
import { standAs, standIn } from './sync/stand-as';

export type PictureState = 'empty' | 'typical' | 'full';

export interface View {
  readonly page: 'newtab.html' | 'popup.html' | 'options.html';
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
  { page: 'options.html', size: WIDE } as const,
  { page: 'options.html', size: NARROW } as const,
  { page: 'popup.html', size: POPUP } as const,
].flatMap((view) => (['light', 'dark'] as const).map((colourScheme) => ({ ...view, colourScheme })));

/** A page in the middle of something, and how it gets there from an ordinary day. */
export interface Moment {
  readonly name: string;
  readonly page: View['page'];
  prepare(page: PageUnderTest): Promise<void>;
}

const button = (name: string) => ({ role: 'button', name }) as const;

/** What Settings say of sync, by how it stands. */
const TRUTHS = {
  alone: 'No other device seen yet.',
  staying: '1,432 entries from before May 2026 stay on this device and no longer travel.',
  unavailable: 'This browser does not sync extensions.',
} as const;

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
    name: 'earlier-wording',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('More: Read Ana’s draft twice and say what I think'));
      await page.click('.settle-wordings summary');
      await page.waitForText('.settle-wordings', 'Read Ana’s draft and say what I think');
    },
  },
  {
    name: 'deleted-elsewhere',
    page: 'newtab.html',
    prepare: async (page) => {
      await standIn(page, 'typical', { deleted: ['Water Grandma’s plants'] });
      await page.waitForText('.revived', 'Deleted on Desk, changed on this one later. Delete anyway?');
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
    name: 'spoken',
    page: 'popup.html',
    prepare: async (page) => {
      await page.type('#line', 'Water Grandma’s plants next Friday at 5 when I get home');
      await page.waitForText('.chips', 'when I get home');
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
  {
    name: 'retiring',
    page: 'options.html',
    prepare: async (page) => {
      await page.click(button('Retire Desk'));
      await page.waitFor('dialog .button-main');
    },
  },
  ...(['alone', 'staying', 'unavailable'] as const).map((status): Moment => ({
    name: status,
    page: 'options.html',
    prepare: async (page) => {
      await standIn(page, status);
      await page.waitForText('.sync', TRUTHS[status]);
      for (const summary of await page.texts('summary')) await page.click({ css: 'summary', text: summary });
    },
  })),
  {
    name: 'off',
    page: 'options.html',
    prepare: async (page) => {
      await page.click('.switch input');
      await page.waitForText('.sync-truth', 'Sync is off on this device.');
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
];

/** Opens a page in one view at one of its moments, writes its picture, and answers the page. */
export async function takeMoment(
  browser: BrowserUnderTest,
  { name, page, prepare }: Moment,
  { size, colourScheme }: Pick<View, 'size' | 'colourScheme'>,
): Promise<PageUnderTest> {
  const shown = await openReady(browser, { page, size, colourScheme });
  await prepare(shown);
  await shown.screenshot(fileOf(page, name, { size, colourScheme }), { fullPage: page === 'options.html' });
  return shown;
}

/** Starts Chromium on the example's Saturday, with an example in its database or with nothing. */
export async function openPictured(state: PictureState): Promise<BrowserUnderTest> {
  if (state === 'empty') {
    const browser = await launchBrowser('chromium', SATURDAY);
    await standAs(browser, 'looking');
    return browser;
  }
  const browser = await launchExample('chromium', state);
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
  await shown.screenshot(file, { fullPage: page === 'options.html' });
  return { shown, file };
}

/** What comes last on a page. */
const LAST = { 'newtab.html': '.sync-line', 'popup.html': '.next-up', 'options.html': '.promises' } as const;

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
