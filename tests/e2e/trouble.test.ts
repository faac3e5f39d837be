import { afterEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';

/** A page of the extension's origin that opens no database by itself. */
const BARE = 'background.js';
const SAVE = { role: 'button', name: 'Save what is there to a file' } as const;
const RETRY = { role: 'button', name: 'Try again' } as const;

/** Opens that page once the background has had its first look: it makes the database when there is none. */
async function openBare(browser: BrowserUnderTest): Promise<PageUnderTest> {
  const page = await browser.open(BARE);
  await page.waitUntil(async () => {
    const known = await indexedDB.databases();
    return navigator.locks.request('reconcile', () => known.some(({ name }) => name === 'steadily'));
  });
  return page;
}

/** Makes the database of another version, with one row, and holds it open until the page closes. */
async function holdDatabase(page: PageUnderTest, version: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    await done(indexedDB.deleteDatabase('steadily'));
    const request = indexedDB.open('steadily', wanted);
    request.onupgradeneeded = () => request.result.createObjectStore('kept').put('Call Mum', 'a');
    Object.assign(globalThis, { held: await done(request) });
  }, version);
}

async function releaseDatabase(page: PageUnderTest): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
}

/** Presses "save" and answers what the file holds that the page hands to the browser. */
async function save(page: PageUnderTest): Promise<unknown> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((file) => Object.assign(globalThis, { file }));
      return make(blob);
    };
  });
  await page.click(SAVE);
  await page.waitForText('[role=status]', 'Saved as steadily-');
  await page.waitUntil(() => 'file' in globalThis);
  return page.evaluate(() => JSON.parse((globalThis as unknown as { file: string }).file) as unknown);
}

/** Presses "try again", and waits until the page that was there is gone: the next one may well say the same. */
async function retry(page: PageUnderTest): Promise<void> {
  await page.evaluate(() => void Object.assign(globalThis, { isFormer: true }));
  await page.click(RETRY);
  await page.waitUntil(() => !('isFormer' in globalThis));
}

describe.each(['chromium', 'firefox'] as const)('when the entries cannot be shown, in %s', (name) => {
  let browser: BrowserUnderTest;

  afterEach(async () => {
    await browser.close();
  });

  it.each(['newtab.html', 'popup.html'])(
    'a newer database is said on %s, left alone, and can be saved',
    async (page) => {
      browser = await launchBrowser(name, { locale: 'en-US' });
      const bare = await openBare(browser);
      await holdDatabase(bare, 9990);
      await releaseDatabase(bare);
      const shown = await browser.open(page);
      await shown.waitForText('h1', 'A newer Steadily wrote these entries');
      expect(await save(shown)).toMatchObject({
        product: 'Steadily',
        version: 9990,
        stores: { kept: ['Call Mum'] },
      });
      const versions = await bare.evaluate(async () =>
        (await indexedDB.databases()).map(({ version }) => version),
      );
      expect(versions).toEqual([9990]);
      expect((await shown.axe()).violations).toEqual([]);
      expect(await browser.problems()).toEqual([]);
    },
  );

  it('an upgrade blocked by another page is said, what is there can be saved, and trying again goes on', async () => {
    browser = await launchBrowser(name, { locale: 'en-US' });
    const bare = await openBare(browser);
    await holdDatabase(bare, 5);
    const shown = await browser.open('newtab.html');
    await shown.waitForText('h1', 'Another Steadily page is holding your entries');
    expect(await save(shown)).toMatchObject({
      product: 'Steadily',
      version: 5,
      stores: { kept: ['Call Mum'] },
    });
    // Another page, and the same one again, are no better off, and say so instead of showing an empty day.
    const second = await browser.open('popup.html');
    await second.waitForText('h1', 'Another Steadily page is holding your entries');
    await retry(shown);
    await shown.waitForText('h1', 'Another Steadily page is holding your entries');
    await releaseDatabase(bare);
    await shown.click(RETRY);
    await shown.waitForText('h1', 'Nothing promised for today');
  });
});
