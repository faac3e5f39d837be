import { resolve } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { pinnedClock } from '../../tests/support/browser/pinned-clock.ts';
import { chromiumPath } from '../browsers.ts';
import { seedExample } from './example.ts';

export const EXTENSION = '.output/chrome-mv3';

export interface Launched {
  context: BrowserContext;
  /** The address of one of the extension's pages, say `newtab.html`. */
  address: (page: string) => string;
}

/**
 * Starts Chromium on a fresh profile with the built extension and the example data in it.
 *
 * @param now the moment at which the pages' clocks start, say `2026-11-21T10:30[Europe/Berlin]`; else it is now
 */
export async function launch({ headless, now }: { headless: boolean; now?: string }): Promise<Launched> {
  const extension = resolve(EXTENSION);
  const clock = now === undefined ? undefined : pinnedClock(now);
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    headless,
    viewport: null,
    ...(clock && { timezoneId: clock.timeZone }),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-sync',
      '--window-size=1280,900',
      ...(headless ? ['--disable-gpu'] : []),
    ],
  });
  if (clock) await context.addInitScript(clock.script);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const address = (page: string) => new URL(page, worker.url()).href;

  const [page = await context.newPage()] = context.pages();
  await page.goto(address('newtab.html'));
  await seedExample(page);
  await page.reload();
  return { context, address };
}
