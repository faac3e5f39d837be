import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DOORS, openDoors } from '../support/browser/doors';
import type { BrowserUnderTest, PageUnderTest, Problem } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';

/** Long enough for a request that is on its way; the tests wait for what they expect, never for this to pass. */
const SOON = { timeout: 10_000 };

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await browser.open('popup.html');
  });
  afterAll(() => browser.close());

  const hear = (wanted: Partial<Problem>): Promise<void> =>
    vi.waitFor(async () => expect(await browser.problems()).toContainEqual(expect.objectContaining(wanted)), SOON);

  it('hears no problem and sees no request of a build that behaves', async () => {
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
    await hear({ kind: 'uncaught', text: expect.stringContaining('planted throw') as string });
  });

  it('hears an unhandled rejection in a page', async () => {
    await page.evaluate(() => {
      void Promise.reject(new Error('planted rejection'));
    });
    await hear({ kind: 'uncaught', text: expect.stringContaining('planted rejection') as string });
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
    await hear({ kind: 'uncaught', text: expect.stringContaining('planted throw behind') as string });
  });

  it('hears an unhandled rejection in the background', async () => {
    await browser.inBackground(() => {
      void Promise.reject(new Error('planted rejection behind'));
    });
    await hear({ kind: 'uncaught', text: expect.stringContaining('planted rejection behind') as string });
  });

  it('still hears the background after it slept', async () => {
    await browser.stopBackground();
    await browser.inBackground(() => console.error('planted after sleep'));
    await hear({ kind: 'console', text: 'planted after sleep' });
  });

  it('hears the popup', async () => {
    const popup = await browser.openPopup();
    await popup.evaluate(() => console.error('planted in the popup'));
    await hear({ kind: 'console', text: 'planted in the popup' });
    await popup.close();
  });

  it('hears none of the problems of ordinary pages of the web', async () => {
    const web = await browser.openWeb('http://ordinary.test/');
    await web.evaluate(() => console.error('of the web'));
    await web.close();
    expect(await browser.problems()).not.toContainEqual(expect.objectContaining({ text: 'of the web' }));
  });

  describe('with every door to the network tried, in the extension first and then in an ordinary page,', () => {
    let thrown: unknown;
    beforeAll(async () => {
      thrown = await page.evaluate(openDoors, 'from-extension.test');
      await browser.inBackground(() => {
        void fetch('http://background.from-extension.test/').catch(() => undefined);
      });
      const web = await browser.openWeb('http://ordinary.test/');
      await web.evaluate(openDoors, 'from-web.test');
    });

    it.each(DOORS)('sees the ordinary page use %s', async (door) => {
      await vi.waitFor(() => expect(hosts(browser)).toContain(`${door}.from-web.test`), SOON);
    });

    it('debug', async () => {
      console.log(name, thrown, (await browser.problems()).filter((p) => p.kind === 'csp'));
    });

    it('sees nothing of the extension', () => {
      expect(hosts(browser).filter((host) => host.endsWith('.from-extension.test'))).toEqual([]);
    });
  });
});

function hosts(browser: BrowserUnderTest): readonly string[] {
  return browser.requests().map((request) => {
    const [, target = ''] = request.split(' ');
    return new URL(target.includes('//') ? target : `http://${target}`).hostname;
  });
}
