import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

import { fillExample } from '../../tests/support/example/fill.ts';
import { chromiumPath } from '../browsers.ts';

/** Opens Chromium for a person, on a fresh profile, with the built extension and the example data in it. */
export async function launch(): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless: false,
    defaultViewport: null,
    enableExtensions: [resolve('.output/chrome-mv3')],
    args: ['--no-first-run', '--disable-sync', '--window-size=1280,900', ...sandbox()],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(new URL('newtab.html', worker.url()).href);
  await fillExample(
    {
      runScript: async (source) => void (await page.evaluate(source)),
      evaluate: (fn, name) => page.evaluate(fn, name),
    },
    'typical',
  );
  await page.reload();
  return browser;
}

/** Chromium refuses to run with its sandbox as root. */
function sandbox(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
