import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from '../support/browser/driver';
import { readValue, writeValue } from '../support/browser/keep-value';
import { launchBrowser } from '../support/browser/launch-browser';
import { writeTinyExtension } from '../support/browser/tiny-extension';
import { canMountTmpfs, mountTmpfs } from '../support/browser/tmpfs';
import { within } from '../support/browser/within';

/** A profile takes about 2 MiB in Chromium and 17 in Firefox. */
const MOUNTABLE = canMountTmpfs() ? ['disk'] : [];
const DISK_MEBIBYTES = 64;

/** What other specs build on: that a browser under test does what `BrowserUnderTest` promises. */
describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let folder: string;
  let extensionDir: string;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'steadily-tiny-'));
    extensionDir = writeTinyExtension(folder, name);
    browser = await launchBrowser(name, {
      extensionDir,
      now: '2026-11-18T10:30[Europe/Berlin]',
      locale: 'de',
      permissions: ['notifications'],
    });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts pages at the pinned clock, in its time zone and in the asked language', async () => {
    const page = await browser.open('popup.html');
    const read = await page.evaluate(() => ({
      temporal: Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' }),
      zone: Temporal.Now.timeZoneId(),
      date: new Date().toISOString().slice(0, 16),
      given: new Date(0).getTime(),
      now: new Date(Date.now()).toISOString().slice(0, 16),
      language: navigator.language,
      format: new Date(0).toLocaleDateString(),
    }));
    expect(read).toEqual({
      temporal: '2026-11-18T10:30',
      zone: 'Europe/Berlin',
      date: '2026-11-18T09:30',
      given: 0,
      now: '2026-11-18T09:30',
      language: 'de',
      format: '1.1.1970',
    });
  });

  it('starts the background at the pinned clock, each time it wakes', async () => {
    const startedAt = (): Promise<string> =>
      browser.inBackground(() => (globalThis as unknown as { startedAt: string }).startedAt.slice(0, 16));
    expect(await startedAt()).toBe('2026-11-18T09:30');
    await browser.stopBackground();
    expect(await startedAt()).toBe('2026-11-18T09:30');
  });

  it('shows our new tab as the new tab of the browser', async () => {
    const tab = await browser.openNewTab();
    expect(await tab.evaluate(() => location.href)).toBe(browser.url('newtab.html'));
    await tab.close();
  });

  it('finds by role and name, types, fills, presses and clicks as a person does', async () => {
    const page = await browser.open('popup.html', {
      viewport: { width: 400, height: 500 },
      colourScheme: 'dark',
    });
    await page.type({ role: 'textbox', name: 'Line' }, 'größer ');
    await page.typeHere('– than');
    expect(await page.value('#line')).toBe('größer – than');
    await page.fill('#line', 'this');
    await page.click({ role: 'button', name: 'Go' });
    await page.waitForText('#said', 'clicked with this');
    await page.click({ role: 'button', name: 'Keep', within: { css: 'li', text: 'Ben' } });
    await page.waitForText({ role: 'status' }, 'kept Ben');
    await page.fill('#day', '2026-11-20');
    await page.waitForText('#said', '2026-11-20');
    await page.press('Control+Enter');
    await page.waitForText('#said', 'Control and Enter');
    expect(await page.texts({ role: 'listitem' })).toEqual(['Anna Keep', 'Ben Keep']);
    expect(await page.count({ text: 'hidden words' })).toBe(0);
    expect(await page.attribute('#line', 'id')).toBe('line');
    const seen = await page.evaluate(() => [
      innerWidth,
      innerHeight,
      matchMedia('(prefers-color-scheme: dark)').matches,
    ]);
    expect(seen).toEqual([400, 500, true]);
    expect((await page.axe()).violations).toEqual([]);
    await page.close();
  });

  it('acts on a page behind another, loads it again and takes a picture of all of it', async () => {
    const page = await browser.open('popup.html', { viewport: { width: 400, height: 100 } });
    const front = await browser.open('newtab.html');
    await page.click({ role: 'button', name: 'Go' });
    await page.waitForText('#said', 'clicked with');
    await page.reload();
    await page.waitForText('h1', 'Tiny popup');
    expect(await page.text('#said')).toBe('');
    const picture = join(folder, 'picture.png');
    await page.screenshot(picture, { fullPage: true });
    const png = readFileSync(picture);
    expect(png.readUInt32BE(16)).toBe(400);
    expect(png.readUInt32BE(20)).toBe(await page.evaluate(() => document.documentElement.scrollHeight));
    await page.close();
    await front.close();
  });

  it('opens the real popup, which has the focus, takes keys and closes itself', async () => {
    const popup = await browser.openPopup();
    await popup.waitUntil(() => document.hasFocus() && document.activeElement?.id === 'line');
    expect(await popup.focused()).toBe('textbox "Line"');
    await popup.typeHere('hello');
    await popup.press('Tab');
    await popup.press('Shift+Tab');
    expect(await popup.focused()).toBe('textbox "Line"');
    await popup.click({ role: 'button', name: 'Go' });
    await popup.waitForText('#said', 'clicked with hello');
    await popup.press('Escape');
    const again = await browser.openPopup();
    expect(await again.value('#line')).toBe('');
    await again.close();
  });

  it('ends with an error what is asked of a page that goes, before and after', async () => {
    const popup = await browser.openPopup();
    const answer = popup.evaluate(() => new Promise<string>(() => undefined)).catch(() => 'gone');
    await popup.close();
    expect(await answer).toBe('gone');
    expect(await popup.evaluate(() => 'there').catch(() => 'gone')).toBe('gone');
  });

  it('reaches the background, awake or asleep, with the permissions that were granted', async () => {
    expect(await browser.badge()).toEqual({ text: '7', title: 'Tiny' });
    await browser.stopBackground();
    expect(await browser.isBackgroundAwake()).toBe(false);
    expect(await browser.inBackground(({ notifications }, add) => typeof notifications + add, '!')).toBe(
      'object!',
    );
    expect(await browser.isBackgroundAwake()).toBe(true);
  });

  it('does nothing while it is suspended and goes on afterwards', async () => {
    const page = await browser.open('popup.html');
    browser.suspend();
    const answer = page.evaluate(() => 'awake');
    await expect(within(300, answer)).rejects.toThrow('not done within');
    browser.resume();
    expect(await answer).toBe('awake');
    await page.close();
  });

  it('goes by no other way than the recording proxy', async () => {
    const web = await browser.openWeb('http://somewhere.test/?a=1');
    expect(await web.text('h1')).toBe('Web');
    expect(browser.requests()).toContain('GET http://somewhere.test/?a=1');
  });

  it('would see the requests of an extension whose policy let them out, from page and background', async () => {
    const page = await browser.open('popup.html');
    await page.evaluate(() =>
      fetch('http://page.test/')
        .catch(() => undefined)
        .then(() => null),
    );
    await browser.inBackground(() =>
      fetch('http://background.test/')
        .catch(() => undefined)
        .then(() => null),
    );
    const hosts = browser.requests().map((request) => /(\w+)\.test/.exec(request)?.[1]);
    expect(hosts).toEqual(expect.arrayContaining(['page', 'background']));
  });

  const installs = name === 'firefox' ? (['temporary', 'xpi'] as const) : (['temporary'] as const);
  it.each(installs)('keeps what a page wrote over a crash, installed as %s', async (installAs) => {
    await using crashing = await launchBrowser(name, { extensionDir, installAs });
    const address = crashing.url('popup.html');
    const page = await crashing.open('popup.html');
    expect(await page.evaluate(writeValue, 'kept')).toBe('written');
    await crashing.kill();
    await crashing.restart();
    const after = await crashing.open('popup.html');
    expect(await after.evaluate(readValue)).toBe('kept');
    expect(crashing.url('popup.html')).toBe(address);
    const { events } = await crashing.inBackground(({ storage }) => storage.local.get('events'));
    expect(events).toEqual([installAs === 'xpi' ? 'startup' : 'installed']);
  });

  it.each(MOUNTABLE)('fails to write when the %s is full and writes again when there is space', async () => {
    const disk = mountTmpfs(DISK_MEBIBYTES);
    if (!disk.ok) throw new Error(`This test mounts a small disk, which takes root: ${disk.reason}`);
    const { tmpfs } = disk;
    try {
      await using small = await launchBrowser(name, { extensionDir, profileDir: tmpfs.profileDir });
      const page = await small.open('popup.html');
      expect(await page.evaluate(writeValue, 'before')).toBe('written');
      tmpfs.fill();
      const wrong = await page.evaluate(writeValue, 'x'.repeat(1_000_000));
      expect(wrong).toBe(name === 'chromium' ? 'UnknownError' : 'QuotaExceededError');
      tmpfs.free();
      expect(await page.evaluate(readValue)).toBe('before');
      expect(await page.evaluate(writeValue, 'after')).toBe('written');
    } finally {
      tmpfs.unmount();
    }
  });
});
