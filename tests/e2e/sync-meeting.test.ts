import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { afterStep, anyStep } from '../contract/sync-home/any-steps';
import type { HomeInPage } from '../contract/sync-home/in-page';
import { MEETING, type MeetingPlace } from '../contract/sync-home/meeting';
import { modelledMeeting } from '../contract/sync-home/modelled-meeting';
import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { FirefoxAccount } from '../support/browser/firefox/account';
import { launchBrowser } from '../support/browser/launch-browser';
import { pageScript } from '../support/page-script';
import { Chance } from '../support/sync-area/chance';
import { seeded } from '../support/sync-area/seeded';

describe('meeting in firefox', () => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;
  let account: FirefoxAccount;

  beforeAll(async () => {
    browser = await launchBrowser('firefox');
    page = await browser.open('popup.html');
    await page.runScript(await pageScript('tests/contract/sync-home/in-page.ts'));
    account = new FirefoxAccount(browser);
  });

  beforeEach(() => account.wipe());

  afterAll(async () => {
    await browser.close();
  });

  it.each(MEETING.map(({ promise, keep }) => [promise, keep] as const))('%s', async (_promise, keep) => {
    await expect(keep(real(page, account))).resolves.toBeUndefined();
  });

  it.each([1, 2, 3])('the model ends where firefox does after any steps, seed %i', async (seed) => {
    const [firefox, model] = [real(page, account), modelledMeeting()];
    const chance = new Chance(seeded(seed));
    for (let count = 0; count < 80; count += 1) {
      const step = anyStep(chance);
      expect(await afterStep(model, step)).toEqual(await afterStep(firefox, step));
    }
  });
});

interface InPage {
  readonly homeInPage: HomeInPage;
}

function real(page: PageUnderTest, account: FirefoxAccount): MeetingPlace {
  return {
    home: {
      list: async () =>
        new Map(await page.evaluate(() => (globalThis as unknown as InPage).homeInPage.list())),
      put: (items) =>
        page.evaluate((pairs) => (globalThis as unknown as InPage).homeInPage.put(pairs), [...items]),
      remove: (keys) =>
        page.evaluate((names) => (globalThis as unknown as InPage).homeInPage.remove(names), keys),
    },
    leave: async (items) => account.leave(items),
    found: async () => account.found(),
    sync: () => account.sync(),
    signInAgain: () => account.signInAgain(),
    reinstall: () => account.uninstall(),
    newEvents: () => page.evaluate(() => (globalThis as unknown as InPage).homeInPage.newEvents()),
  };
}
