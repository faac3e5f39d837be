/**
 * The journal's promises must not get slower to find with how many there are, show no empty row while they are scrolled
 * through, and not fill the computer's memory.
 */
import type { PageUnderTest } from '../tests/support/browser/driver.ts';
import { launchBrowser } from '../tests/support/browser/launch-browser.ts';
import { pageScript } from '../tests/support/page-script.ts';
import type { FillJournal } from './in-page/fill-journal.ts';
import type { InJournal } from './in-page/use-journal.ts';

const FEW = 500;
const MANY = 50_000;
/** Times as long with the many as with the few. */
const MOST_TIMES = 3;
const MOST_BYTES = 150 * 2 ** 20;

const SEARCHES = {
  'a frequent word': 'call',
  'a rare word': 'zeppelin',
  'two words': 'call parcel',
  'a person': 'sam',
  'an outcome': 'missed',
  'a month': 'march 2024',
} as const;

interface Measured {
  /** Milliseconds for each search. */
  readonly times: Readonly<Record<string, number>>;
  readonly frames: { readonly seen: number; readonly empty: number };
  readonly bytes: number;
}

type Inside = { readonly inJournal: InJournal };

async function measure(promises: number): Promise<Measured> {
  const browser = await launchBrowser('chromium', {
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  try {
    const filling = await browser.open('popup.html');
    await filling.runScript(await pageScript('bench/in-page/fill-journal.ts'));
    await filling.evaluate(
      (count) => (globalThis as unknown as { fillJournal: FillJournal }).fillJournal(count),
      promises,
    );
    await filling.close();
    const page = await browser.open('journal.html#/promises', { viewport: { width: 1280, height: 800 } });
    await page.bringToFront();
    await page.waitFor('.long-list .settled');
    await page.runScript(await pageScript('bench/in-page/use-journal.ts'));
    const times: Record<string, number> = {};
    for (const [name, words] of Object.entries(SEARCHES)) {
      times[name] = await page.evaluate(
        (typed) => (globalThis as unknown as Inside).inJournal.timeFinding(typed),
        words,
      );
    }
    const frames = await scroll(page);
    const bytes = await page.evaluate(() => (globalThis as unknown as Inside).inJournal.heap());
    return { times, frames, bytes };
  } finally {
    await browser.close();
  }
}

/** By wheel and by keys, to both ends; looks at every frame. */
async function scroll(page: PageUnderTest): Promise<Measured['frames']> {
  await page.evaluate(() => (globalThis as unknown as Inside).inJournal.watchFrames());
  await page.evaluate(() => (globalThis as unknown as Inside).inJournal.spin(120));
  for (let times = 0; times < 40; times++) await page.press('PageDown');
  await page.press('End');
  for (let times = 0; times < 20; times++) await page.press('PageUp');
  await page.press('Home');
  await page.press('End');
  return page.evaluate(() => (globalThis as unknown as Inside).inJournal.endWatch());
}

const few = await measure(FEW);
const many = await measure(MANY);
const fail = (words: string) => {
  console.log(words);
  process.exitCode = 1;
};

for (const name of Object.keys(SEARCHES)) {
  const [less, more] = [few.times[name]!, many.times[name]!];
  const ratio = more / less;
  console.log(
    `${name}: first results after ${more.toFixed(0)} ms of ${MANY} promises, ${less.toFixed(0)} ms of ${FEW}, ratio ${ratio.toFixed(2)}`,
  );
  if (ratio > MOST_TIMES) fail(`over ${MOST_TIMES} times as long`);
}
for (const [count, { frames, bytes }] of [
  [FEW, few],
  [MANY, many],
] as const) {
  console.log(
    `${count} promises: ${frames.empty} of ${frames.seen} frames of scrolling with an empty row, ${(bytes / 2 ** 20).toFixed(0)} MB of heap`,
  );
  if (frames.empty > 0) fail('a row without words was seen');
  if (bytes > MOST_BYTES) fail(`over ${MOST_BYTES / 2 ** 20} MB`);
}
