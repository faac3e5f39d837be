import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DOORS, openDoors, type Door } from '../support/browser/doors';
import type { BrowserName, BrowserUnderTest, PageUnderTest, Problem } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';

/** No test waits for this to pass, only for what it expects. */
const SOON = { timeout: 10_000 };

const INLINE = { directive: 'style-src-elem', blocked: 'inline' };
const SINK = { directive: 'require-trusted-types-for', blocked: 'trusted-types-sink' };

/** Doors that are shut before an address is looked at, and those that Firefox keeps shut without a word. */
const OTHERWISE: Record<
  BrowserName,
  Partial<Record<Door, { directive: string; blocked: string } | 'silent'>>
> = {
  chromium: { 'style-import': INLINE, script: SINK, object: SINK },
  firefox: { 'style-import': INLINE, script: SINK, prefetch: 'silent', preload: 'silent' },
};

/** A watcher that has never gone red proves nothing when it stays green: so each is shown a planted fault here. */
describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await browser.open('popup.html');
  });

  afterAll(async () => {
    await browser.close();
  });

  const hear = (wanted: object): Promise<void> =>
    vi.waitFor(
      async () => expect(await browser.problems()).toContainEqual(expect.objectContaining(wanted)),
      SOON,
    );
  const saying = (text: string): unknown => expect.stringContaining(text);

  it('hears nothing and sees nothing of a build that behaves', async () => {
    expect(await browser.problems()).toEqual([]);
    expect(browser.requests()).toEqual([]);
  });

  it('hears console.error in a page', async () => {
    await page.evaluate(() => console.error('planted', 'in the page'));
    await hear({ kind: 'console', where: browser.url('popup.html'), text: 'planted in the page' });
  });

  it('hears an uncaught error in a page', async () => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted throw');
      });
    });
    await hear({ kind: 'uncaught', where: browser.url('popup.html'), text: saying('planted throw') });
  });

  it('hears an unhandled rejection in a page', async () => {
    await page.evaluate(() => {
      void Promise.reject(new Error('planted rejection'));
    });
    await hear({ kind: 'uncaught', where: browser.url('popup.html'), text: saying('planted rejection') });
  });

  it('hears console.error in the popup below the toolbar button', async () => {
    const popup = await browser.openPopup();
    await popup.evaluate(() => console.error('planted in the popup'));
    await hear({ kind: 'console', text: 'planted in the popup' });
    await popup.close();
  });

  it('hears console.error in the background', async () => {
    await browser.inBackground(() => console.error('planted in the background'));
    await hear({ kind: 'console', text: 'planted in the background' });
  });

  it('hears an uncaught error in the background', async () => {
    await browser.inBackground(() => {
      setTimeout(() => {
        throw new Error('planted throw behind');
      });
    });
    await hear({ kind: 'uncaught', text: saying('planted throw behind') });
  });

  it('hears an unhandled rejection in the background', async () => {
    await browser.inBackground(() => {
      void Promise.reject(new Error('planted rejection behind'));
    });
    await hear({ kind: 'uncaught', text: saying('planted rejection behind') });
  });

  it('still hears the background after it slept', async () => {
    await browser.stopBackground();
    await browser.inBackground(() => console.error('planted after sleep'));
    await hear({ kind: 'console', text: 'planted after sleep' });
  });

  it('hears nothing of what ordinary pages of the web do wrong', async () => {
    const web = await browser.openWeb('http://ordinary.test/');
    await web.evaluate(() => console.error('planted on the web'));
    const heard = await browser.problems();
    await web.close();
    expect(heard.filter(saysOfTheWeb)).toEqual([]);
  });

  describe('when the extension tries every door to the network and then an ordinary page does,', () => {
    beforeAll(async () => {
      await page.evaluate(openDoors, 'from-extension.test');
      await browser.inBackground(() => {
        void fetch('http://background.from-extension.test/').catch(() => undefined);
      });
      const web = await browser.openWeb('http://ordinary.test/');
      await web.evaluate(openDoors, 'from-web.test');
    });

    it.each(DOORS)('sees the ordinary page go through: %s', async (door) => {
      await vi.waitFor(() => expect(hostsOf(browser.requests())).toContain(`${door}.from-web.test`), SOON);
    });

    it('sees nothing of the extension', () => {
      const seen = hostsOf(browser.requests());
      expect(seen.filter((host) => host.endsWith('.from-extension.test'))).toEqual([]);
    });

    const heard = DOORS.filter((door) => OTHERWISE[name][door] !== 'silent');
    it.each(heard)('hears that the extension broke its policy: %s', async (door) => {
      const address = { blocked: saying(`//${door}.from-extension.test`) };
      const otherwise = OTHERWISE[name][door];
      const said = otherwise === undefined || otherwise === 'silent' ? address : otherwise;
      await hear({ kind: 'csp', where: browser.url('popup.html'), ...said });
    });

    it('hears that the background broke its policy', async () => {
      await hear({
        kind: 'csp',
        directive: 'connect-src',
        blocked: 'http://background.from-extension.test/',
      });
    });
  });
});

function saysOfTheWeb(problem: Problem): boolean {
  return problem.kind === 'console' && problem.text.includes('planted on the web');
}

function hostsOf(requests: readonly string[]): readonly string[] {
  return requests.map((request) => {
    const [, target = ''] = request.split(' ');
    return new URL(target.includes('//') ? target : `http://${target}`).hostname;
  });
}
