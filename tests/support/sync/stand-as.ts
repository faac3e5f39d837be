import type { BrowserUnderTest, PageUnderTest } from '../browser/driver';
import { pageScript } from '../page-script';
import type { Elsewhere } from './in-page';
import type { StatusName } from './statuses';

/** Under this name the background does its part; while a page holds it, what is shown is what was put there. */
const LOCK = 'sync';

/**
 * Lets sync stand in some way, whatever the browser's own sync is up to: it waits for as long as the answered page is
 * open.
 */
export async function standAs(
  browser: BrowserUnderTest,
  status: StatusName,
  elsewhere: Elsewhere = {},
): Promise<PageUnderTest> {
  const page = await browser.open('options.html');
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        void navigator.locks.request(name, () => {
          resolve();
          return new Promise(() => undefined);
        });
      }),
    LOCK,
  );
  await standIn(page, status, elsewhere);
  return page;
}

/** The same in a page, while another one holds sync up. */
export async function standIn(
  page: PageUnderTest,
  status: StatusName,
  elsewhere: Elsewhere = {},
): Promise<void> {
  await page.runScript(await pageScript('tests/support/sync/in-page.ts'));
  await page.evaluate(
    (to) =>
      (globalThis as unknown as { standAs(status: StatusName, elsewhere: Elsewhere): Promise<void> }).standAs(
        to.status,
        to.elsewhere,
      ),
    { status, elsewhere },
  );
}
