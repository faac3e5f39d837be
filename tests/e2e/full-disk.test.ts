import { afterEach, describe, expect, it } from 'vitest';

import type { BrowserUnderTest, PageUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';
import { canMountTmpfs, mountTmpfs, type Tmpfs } from '../support/browser/tmpfs';
import { paste } from '../support/paste';

const LINE = '#line';
const MEBIBYTES = 64;

const BROWSERS = canMountTmpfs() ? (['chromium', 'firefox'] as const) : [];

describe.each(BROWSERS)('on a full disk, %s', (name) => {
  let browser: BrowserUnderTest | undefined;
  let disk: Tmpfs | undefined;

  afterEach(async () => {
    await browser?.close();
    disk?.unmount();
  });

  it('says that nothing was saved, keeps what was typed, and loses nothing it had acknowledged', async () => {
    const mounted = mountTmpfs(MEBIBYTES);
    if (!mounted.ok) throw new Error(mounted.reason);
    disk = mounted.tmpfs;
    browser = await launchBrowser(name, { locale: 'en-US', profileDir: disk.profileDir });
    const popup = await browser.open('popup.html');
    await save(popup, 'First promise');
    await popup.waitForText('.notice-region', 'Saved: First promise');
    disk.fill();
    const newTab = await browser.openNewTab();
    await newTab.waitForText('main', 'First promise');

    let saved = 1;
    let words = '';
    do {
      words = `Promise ${saved} ${'with many words '.repeat(60)}`.trim();
      await save(popup, words);
      saved += 1;
      await popup.waitUntil((count) => {
        const said = document.querySelector('.notice-region')?.textContent ?? '';
        return (
          said.includes(`Promise ${count} `) ||
          said.includes('nothing was saved') ||
          said.includes('not save')
        );
      }, saved - 1);
    } while ((await popup.text('.notice-region')).startsWith('Saved') && saved < 2000);
    expect(await popup.text('.notice-region')).toContain('no room left on this disk');
    expect(await popup.text('.notice-region')).toContain('What you typed is still here');
    expect(await popup.value(LINE)).toBe(words);

    await popup.waitFor({ role: 'button', name: 'Save what is there to a file' });

    disk.free();
    await popup.press('Enter');
    await popup.waitForText('.notice-region', 'Saved: ');
    await browser.kill();
    await browser.restart();
    const after = await browser.open('popup.html');
    await after.waitFor('.tick');
    const stored = await after.evaluate(async () => {
      const open = indexedDB.open('steadily');
      const db = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
      const count = db.transaction('commitments').objectStore('commitments').count();
      return new Promise<number>((resolve) => (count.onsuccess = () => resolve(count.result)));
    });
    expect(stored).toBe(saved);
  });
});

async function save(popup: PageUnderTest, text: string): Promise<void> {
  await paste(popup, '#line', text);
  await popup.press('Enter');
}
