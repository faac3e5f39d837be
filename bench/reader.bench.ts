/** What a keystroke costs in the popup: the reader, beside chrono-node, and the popup with all it shows. */
import { readFileSync } from 'node:fs';

import { launchBrowser } from '../tests/support/browser/launch-browser.ts';
import { pageScript } from '../tests/support/page-script.ts';
import type { KeystrokeTimes } from './in-page/keystrokes.ts';

const MEDIAN_MS = 2;
const P99_MS = 8;
/** Of the corpus, evenly. */
const LINES = 60;

const lines = readFileSync(new URL('../tests/corpora/en.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !/^[@#]/.test(row))
  .map((row) => row.split('\t')[0] ?? '');
const some = lines.filter((_, index) => index % Math.floor(lines.length / LINES) === 0);

const browser = await launchBrowser('chromium', { locale: 'en-GB' });
try {
  const page = await browser.open('popup.html');
  await page.waitFor('#line');
  await page.runScript(await pageScript('bench/in-page/keystrokes.ts'));
  const times = await page.evaluate(
    (all) =>
      (globalThis as unknown as { timeKeystrokes(of: typeof all): Promise<KeystrokeTimes> }).timeKeystrokes(
        all,
      ),
    some,
  );
  const at = (all: readonly number[], part: number) => all[Math.floor(all.length * part)] ?? Number.NaN;
  console.log(
    `${times.reader.length} keystrokes of ${some.length} lines; budgets: median ${MEDIAN_MS} ms, p99 ${P99_MS} ms`,
  );
  for (const [name, part] of [
    ['median', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [reader, chrono, popup] = [at(times.reader, part), at(times.chrono, part), at(times.popup, part)];
    const ratio = (reader / chrono).toFixed(2);
    console.log(
      `  ${name.padEnd(7)} reader ${reader.toFixed(2)} ms, chrono-node ${chrono.toFixed(2)} ms, ratio ${ratio}; ` +
        `popup with the reader ${popup.toFixed(2)} ms`,
    );
  }
  if (at(times.popup, 0.5) > MEDIAN_MS || at(times.popup, 0.99) > P99_MS) {
    console.log('over the budget');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
