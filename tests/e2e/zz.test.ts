import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launchBrowser(name, { now: '2026-11-18T10:30[Europe/Berlin]' });
  });
  afterAll(() => browser.close());
  test('basics', async () => {
    const page = await browser.open('popup.html', { viewport: { width: 400, height: 600 }, colourScheme: 'dark' });
    expect(await page.text('#ready')).toBe('popup');
    expect(await page.text({ role: 'heading', name: 'popup' })).toBe('popup');
    console.log(await page.evaluate(() => [Temporal.Now.zonedDateTimeISO().toString(), new Date().toString(), innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches]));
    await page.click('#ready');
    console.log(await page.axe(), await page.focused());
    const tab = await browser.openNewTab();
    console.log(await tab.text('#ready'));
    console.log(await browser.badge());
    await page.evaluate(() => { console.error('planted'); setTimeout(() => { throw new Error('thrown'); }); void Promise.reject(new Error('rejected')); void fetch('http://leak.test/').catch(() => undefined); });
    console.log(await browser.problems());
    await browser.inBackground(() => { console.error('bg'); setTimeout(() => { throw new Error('bg thrown'); }); });
    console.log((await browser.problems()).slice(-2));
    await browser.stopBackground();
    expect(await browser.isBackgroundAwake()).toBe(false);
    console.log(await browser.badge());
    const web = await browser.openWeb('http://leak.test/');
    console.log(await web.text('h1'), browser.requests());
    await browser.inBackground((b, v) => b.storage.local.set({ v }), 7);
    await browser.kill();
    const t = performance.now();
    await browser.restart();
    console.log('restart', performance.now() - t, await browser.inBackground((b) => b.storage.local.get('v')));
  });
});
