/** What a new device takes to bring in a full sync space, database included: docs/sync.md §7. */
import { launchBrowser } from '../tests/support/browser/launch-browser.ts';
import { pageScript } from '../tests/support/page-script.ts';
import type { BootstrapTimes } from './in-page/bootstrap.ts';
import { areaBytes, fillArea } from './sync/area.ts';
import { OURS } from './sync/formats.ts';
import { promisesOf, SENTENCES } from './sync/promises.ts';

const filled = fillArea(promisesOf(SENTENCES), OURS.limits, OURS.itemOf);
const items = filled.map(({ key, json }) => [key, JSON.parse(json) as string] as const);
const promises = filled.reduce((sum, { holds }) => sum + holds.length, 0);

const browser = await launchBrowser('chromium');
try {
  const page = await browser.open('popup.html');
  await page.runScript(await pageScript('bench/in-page/bootstrap.ts'));
  const { bootstrap, barePuts, stored } = await page.evaluate(
    (all) =>
      (globalThis as unknown as { timeBootstrap(of: typeof all): Promise<BootstrapTimes> }).timeBootstrap(
        all,
      ),
    items,
  );
  if (stored !== promises) throw new Error(`${stored} of ${promises} promises came in.`);
  console.log(
    `${promises} promises in ${items.length} items of ${areaBytes(filled)} bytes: the first look ` +
      `${bootstrap.toFixed(0)} ms, bare puts of the same rows ${barePuts.toFixed(0)} ms, ` +
      `ratio ${(bootstrap / barePuts).toFixed(2)} (under 1 s)`,
  );
} finally {
  await browser.close();
}
