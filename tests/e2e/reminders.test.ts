import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';

import type { BrowserName, BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { poll } from '../support/browser/poll';
import { closeInnocent, launchInstalled } from '../support/installed';
import { pageScript } from '../support/page-script';
import type { PromiseSoon, Reminding } from '../support/reminding/in-page';

const PATIENCE = { timeout: 10_000 };
/** After a crash a browser has a lot to do before it comes to us. */
const AFTER_A_CRASH = { timeout: 60_000, interval: 250 };
/** What begins on a whole minute is at most two of them away. */
const UNTIL_THEN = { timeout: 130_000, interval: 250 };
const TEST_MS = 240_000;
const MINUTE = 60_000;

const QUIET = { text: '', title: 'Steadily: log a promise' };
const ONE = { text: '1', title: 'Steadily: 1 promise due soon' };
const TWO = { text: '2', title: 'Steadily: 2 promises due soon' };

/** A whole minute, far enough away that one sees what is so before it. */
const soon = () => Math.ceil((Date.now() + MINUTE / 2) / MINUTE) * MINUTE;
const passes = (moment: number) => expect.poll(() => Date.now() >= moment, UNTIL_THEN).toBe(true);

/** A page that can do what a person and the background do. */
async function openWithin(browser: BrowserUnderTest): Promise<PageUnderTest> {
  const page = await browser.open('options.html');
  await page.runScript(await pageScript('tests/support/reminding/in-page.ts'));
  await page.evaluate(() => (globalThis as unknown as Reminding).watchNotices());
  return page;
}

const promise = (page: PageUnderTest, about: PromiseSoon) =>
  page.evaluate((given) => (globalThis as unknown as Reminding).promiseSoon(given), about);

/** The ids of all that stood on the screen since the page was opened. */
const seen = (page: PageUnderTest) => page.evaluate(() => (globalThis as unknown as Reminding).seenNotices());

/** The ids of what stands there now. Browsers take it away by themselves, after eight seconds or twenty. */
const notices = (page: PageUnderTest) =>
  page.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Browser };
    return Object.keys(await browser.notifications.getAll());
  });

/** What was shown and is remembered: the notice, by what it was about; null while that is not sure. */
const remembered = (page: PageUnderTest) =>
  page.evaluate(async () => (await (globalThis as unknown as Reminding).remembered()) ?? null);

const alarm = (page: PageUnderTest) =>
  page.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Browser };
    return (await browser.alarms.get('next'))?.scheduledTime;
  });

/** Waits, outside of any test, until this reads as wanted. */
const until = (what: string, read: () => Promise<unknown>, wanted: unknown) =>
  poll(what, async () => {
    const [seen, hoped] = [await read(), wanted].map((value) => JSON.stringify(value));
    return seen === hoped ? { ok: true, value: seen } : { ok: false, because: `${seen}, not ${hoped}` };
  });

interface Waiting {
  readonly browser: BrowserUnderTest;
  /** Sees every notice that comes while the browser lives. */
  readonly page: PageUnderTest;
  /** What was shown already, by its id. */
  readonly before: readonly string[];
  /** What will be shown, by its id, and when. */
  readonly next: { readonly notice: string; readonly from: number };
}

/** A browser that reminds of what is due soon already, if there is such a thing, and has an alarm for another promise. */
async function waiting(name: BrowserName, shownFirst: readonly string[]): Promise<Waiting> {
  const browser = await launchInstalled(name, { permissions: ['notifications'] });
  const page = await openWithin(browser);
  await page.evaluate(() => (globalThis as unknown as Reminding).remindHere());
  const before: string[] = [];
  for (const text of shownFirst) {
    before.push(await promise(page, { text, from: soon() - 2 * MINUTE, leadMinutes: 60 }));
    await until('the first notices', () => seen(page), before);
    await until('the ledger', () => remembered(page), rowsOf(before));
  }
  const from = soon();
  const notice = await promise(page, { text: 'Feed the cat', from, leadMinutes: 60 });
  await until('the alarm', () => alarm(page), from);
  expect(await seen(page)).toEqual(before);
  return { browser, page, before, next: { notice, from } };
}

/** The ledger when each of these was about one thing. */
const rowsOf = (shown: readonly string[]) => Object.fromEntries(shown.map((notice) => [notice, notice]));

describe.each(['chromium', 'firefox'] as const)('reminders in %s', (name) => {
  let dead: Waiting;
  let asleep: Waiting;

  // What they wait for comes at about the same time, so that it is waited for only once.
  beforeAll(async () => {
    dead = await waiting(name, ['Ring Sam']);
    await dead.browser.kill();
    asleep = await waiting(name, []);
    expect(await asleep.browser.badge()).toEqual(QUIET);
    await asleep.browser.stopBackground();
  });

  afterAll(async () => {
    const launched = [dead, asleep].filter((one) => one !== undefined);
    await Promise.all(launched.map(({ browser }) => closeInnocent(browser)));
  });

  it(
    'come by an alarm that wakes the background, on the badge and as a notice',
    async () => {
      const { browser, page, next } = asleep;
      await passes(next.from);
      // Before anything is asked, since every question wakes it too.
      await expect.poll(() => browser.isBackgroundAwake(), PATIENCE).toBe(true);
      await expect.poll(() => browser.badge(), PATIENCE).toEqual(ONE);
      await expect.poll(() => remembered(page), PATIENCE).toEqual(rowsOf([next.notice]));
      await expect.poll(() => seen(page), PATIENCE).toEqual([next.notice]);
    },
    TEST_MS,
  );

  it('go from the screen and from the badge when the promise is kept in a page', async () => {
    const { browser, page, next } = asleep;
    const newTab = await browser.open('newtab.html');
    await newTab.waitFor({ role: 'button', name: 'Kept it: Feed the cat' });
    await page.evaluate((id) => (globalThis as unknown as Reminding).holdNotice(id), next.notice);
    expect(await notices(newTab)).toEqual([next.notice]);
    await newTab.click({ role: 'button', name: 'Kept it: Feed the cat' });
    await expect.poll(() => browser.badge(), PATIENCE).toEqual(QUIET);
    await expect.poll(() => notices(newTab), PATIENCE).toEqual([]);
  });

  it(
    'after a crash say what became due meanwhile, and nothing twice',
    async () => {
      const { browser, before, next } = dead;
      await passes(next.from);
      await browser.restart();
      await expect.poll(() => browser.badge(), AFTER_A_CRASH).toEqual(TWO);
      const page = await openWithin(browser);
      // A notice that said both would be known by the first of them.
      await expect.poll(() => remembered(page), PATIENCE).toEqual(rowsOf([...before, next.notice]));
      expect((await notices(page)).filter((id) => id !== next.notice)).toEqual([]);
    },
    TEST_MS,
  );
});
