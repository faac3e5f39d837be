/** The agenda reads only what is open and recent: its time must not grow with what is stored. */
import { launchBrowser } from '../tests/support/browser/launch-browser.ts';
import { pageScript } from '../tests/support/page-script.ts';
import type { AgendaTimes } from './in-page/agenda.ts';

const BUDGET_MS = 10;

const browser = await launchBrowser('chromium');
try {
  const page = await browser.open('popup.html');
  await page.runScript(await pageScript('bench/in-page/agenda.ts'));
  for (const stored of [500, 5_000, 50_000]) {
    const { agenda, wholeTable } = await page.evaluate(
      (count) => (globalThis as unknown as { timeAgenda(n: number): Promise<AgendaTimes> }).timeAgenda(count),
      stored,
    );
    const ratio = (agenda / wholeTable).toFixed(3);
    console.log(
      `${stored} stored: agenda ${agenda.toFixed(1)} ms, reading all ${wholeTable.toFixed(1)} ms, ratio ${ratio}`,
    );
    if (stored === 50_000 && agenda > BUDGET_MS) {
      console.log(`over the budget of ${BUDGET_MS} ms`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
}
