import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserName, BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { poll } from '../support/browser/poll';
import { closeInnocent, launchInstalled } from '../support/installed';

const PATIENCE = { timeout: 10_000 };
/** After a night or a crash a browser has a lot to do before it comes to an alarm. */
const AFTER_A_NIGHT = { timeout: 60_000, interval: 250 };
/** A due is at most two minutes away. */
const UNTIL_DUE = { timeout: 130_000, interval: 250 };
const UNTIL_MIDNIGHT = { timeout: 40_000 };
/** For a test that waits for a due and then for a browser. */
const TEST_MS = 240_000;

const MINUTE = 60_000;
const DUE_SOON = 'Steadily: 1 promise due soon';
const STILL_OPEN = { text: '1', title: 'Steadily: 1 still open' };

async function log(browser: BrowserUnderTest, line: string): Promise<void> {
  const popup = await browser.open('popup.html');
  await popup.waitUntil(() => document.activeElement?.id === 'line');
  await popup.typeHere(line);
  await popup.press('Enter');
  await popup.waitForText('.notice-region', 'Saved');
  await popup.close();
}

interface Waiting {
  readonly browser: BrowserUnderTest;
  /** When what was promised in it is due, in milliseconds of the real clock. */
  readonly due: number;
}

/** A browser in which a promise is due within two minutes, and which says so. Nothing has a page open in it. */
async function waitingForADue(name: BrowserName): Promise<Waiting> {
  const browser = await launchInstalled(name);
  // A due stands on a whole minute: it must be far enough away for the badge to be seen before it.
  const minutes = Date.now() % MINUTE < MINUTE / 2 ? 1 : 2;
  const dueIfReadNow = () => Date.now() - (Date.now() % MINUTE) + minutes * MINUTE;
  const earliest = dueIfReadNow();
  await log(browser, minutes === 1 ? 'Ring Sam in 1 minute' : 'Ring Sam in 2 minutes');
  // The minute may have turned while the line was typed.
  const dues = [earliest, dueIfReadNow()];
  const due = await poll('a badge that says due soon, and an alarm for the due', async () => {
    const { title } = await browser.badge();
    const alarm = await browser.inBackground(async ({ alarms }) => (await alarms.get('next'))?.scheduledTime);
    return title === DUE_SOON && alarm !== undefined && dues.includes(alarm)
      ? { ok: true, value: alarm }
      : {
          ok: false,
          because: `it says ${title}, and the alarm is for ${alarm}, not for ${dues.join(' or ')}`,
        };
  });
  return { browser, due };
}

describe.each(['chromium', 'firefox'] as const)('a due that passes in %s while nobody looks', (name) => {
  let dead: Waiting;
  let asleep: Waiting;
  let suspended: Waiting;

  // Their dues pass together, so that they are waited for only once.
  beforeAll(async () => {
    dead = await waitingForADue(name);
    await dead.browser.kill();
    suspended = await waitingForADue(name);
    await suspended.browser.stopBackground();
    suspended.browser.suspend();
    // The last, and the first that is asked: what has woken soon sleeps again.
    asleep = await waitingForADue(name);
    await asleep.browser.stopBackground();
  });

  afterAll(async () => {
    suspended?.browser.resume();
    const launched = [dead, asleep, suspended].filter((waiting) => waiting !== undefined);
    await Promise.all(launched.map(({ browser }) => closeInnocent(browser)));
  });

  const passes = (due: number) => expect.poll(() => Date.now() >= due, UNTIL_DUE).toBe(true);

  /**
   * Waits until the browser itself has woken its background, before asking the badge: that question wakes a background
   * too, and would hide an alarm that never came.
   */
  async function saysStillOpenByItself(browser: BrowserUnderTest, patience: typeof PATIENCE): Promise<void> {
    await expect.poll(() => browser.isBackgroundAwake(), patience).toBe(true);
    await expect.poll(() => browser.badge(), PATIENCE).toEqual(STILL_OPEN);
  }

  it(
    'wakes a sleeping background, and the badge says that a promise is still open',
    async () => {
      // Only now: Firefox wakes it before as well, when nobody has touched anything for a minute.
      await passes(asleep.due);
      await saysStillOpenByItself(asleep.browser, PATIENCE);
    },
    TEST_MS,
  );

  it(
    'is on the badge soon after the computer wakes, when it passed while the computer slept',
    async () => {
      await passes(suspended.due);
      suspended.browser.resume();
      await saysStillOpenByItself(suspended.browser, AFTER_A_NIGHT);
    },
    TEST_MS,
  );

  it(
    'is on the badge once the browser runs again, when it passed after a crash',
    async () => {
      await passes(dead.due);
      await dead.browser.restart();
      await saysStillOpenByItself(dead.browser, AFTER_A_NIGHT);
    },
    TEST_MS,
  );
});

/** All that the new tab says, but for the names of buttons. */
async function shown(page: PageUnderTest) {
  return {
    date: await page.text('.top span'),
    heading: await page.text('h1'),
    sentence: await page.text('.sub'),
    sections: await page.texts('.day section'),
  };
}

describe.each(['chromium', 'firefox'] as const)('a new tab of %s that is open at midnight', (name) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser(name, { now: '2026-11-21T23:59:40[Europe/Berlin]', locale: 'en-US' });
  });

  afterAll(async () => {
    await closeInnocent(browser);
  });

  it('turns to the new day by itself, with every promise in its new place and nothing of yesterday', async () => {
    await log(browser, 'Finish the letter today');
    await log(browser, 'Sweep the stairs today');
    await log(browser, 'Water the plants tomorrow');
    await log(browser, 'Ring the dentist tomorrow at 9am');
    await log(browser, 'Bring back the drill on Monday');
    const popup = await browser.open('popup.html');
    await popup.click({ role: 'button', name: 'Kept it: Sweep the stairs' });
    await popup.waitForText('.notice-region', 'Kept');
    await popup.close();

    // Each page starts its clock at the same moment: one that was loaded again would be back on Saturday.
    const page = await browser.open('newtab.html');
    await page.waitFor('.day section');
    expect(await shown(page)).toEqual({
      date: 'Saturday 21 November',
      heading: 'One promise today',
      sentence: 'Any time today: Finish the letter.',
      sections: [
        'Today Finish the letter today Sweep the stairs kept at 11:59 pm Undo',
        'Next Ring the dentist tomorrow 9:00 am Water the plants tomorrow Bring back the drill by Monday',
      ],
    });
    await expect
      .poll(() => shown(page), UNTIL_MIDNIGHT)
      .toEqual({
        date: 'Sunday 22 November',
        heading: 'Two promises today',
        sentence: 'The first is at 9:00 am: Ring the dentist.',
        sections: [
          'Still open Finish the letter yesterday Kept it Late Missed Move',
          'Today Ring the dentist 9:00 am Water the plants today',
          'Next Bring back the drill tomorrow',
        ],
      });
  });
});
