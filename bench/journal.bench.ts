/**
 * The journal's promises must not get slower to find with how many there are, show no empty row while they are scrolled
 * through, and not fill the computer's memory.
 */
import type { BrowserUnderTest, PageUnderTest } from '../tests/support/browser/driver.ts';
import { launchBrowser } from '../tests/support/browser/launch-browser.ts';
import { pageScript } from '../tests/support/page-script.ts';
import type { FillJournal } from './in-page/fill-journal.ts';
import type { InJournal } from './in-page/use-journal.ts';
import { rendererMemory } from './renderer-memory.ts';

const FEW = 500;
const MANY = 50_000;
const ROUNDS = 7;
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

type Inside = { readonly inJournal: InJournal };
type Frames = ReturnType<InJournal['endWatch']>;

/** A browser with so many promises in it, and its journal. */
async function openJournal(promises: number): Promise<{ browser: BrowserUnderTest; page: PageUnderTest }> {
  const browser = await launchBrowser('chromium', {
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  const filling = await browser.open('popup.html');
  await filling.runScript(await pageScript('bench/in-page/fill-journal.ts'));
  await filling.evaluate(
    (count) => (globalThis as unknown as { fillJournal: FillJournal }).fillJournal(count),
    promises,
  );
  await filling.close();
  // What filling it took of the memory is not the journal's.
  await browser.restart();
  const page = await browser.open('journal.html#/promises', { viewport: { width: 1280, height: 800 } });
  await page.bringToFront();
  await page.waitFor('.long-list .settled');
  await page.runScript(await pageScript('bench/in-page/use-journal.ts'));
  return { browser, page };
}

/** The medians of one search with the few and with the many, by turns. */
async function compare(words: string, pages: readonly PageUnderTest[]): Promise<readonly number[]> {
  const times = pages.map((): number[] => []);
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, page] of pages.entries()) {
      const took = await page.evaluate(
        (typed) => (globalThis as unknown as Inside).inJournal.timeFinding(typed),
        words,
      );
      if (round > 0) times[index]!.push(took);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

/** By wheel and by keys, to both ends; looks at every frame. */
async function scroll(page: PageUnderTest): Promise<Frames> {
  await page.evaluate(() => (globalThis as unknown as Inside).inJournal.watchFrames());
  await page.evaluate(() => (globalThis as unknown as Inside).inJournal.spin(120));
  for (let times = 0; times < 40; times++) await page.press('PageDown');
  await page.press('End');
  for (let times = 0; times < 20; times++) await page.press('PageUp');
  await page.press('Home');
  await page.press('End');
  return page.evaluate(() => (globalThis as unknown as Inside).inJournal.endWatch());
}

const fail = (words: string) => {
  console.log(words);
  process.exitCode = 1;
};

const few = await openJournal(FEW);
const many = await openJournal(MANY);
try {
  for (const [name, words] of Object.entries(SEARCHES)) {
    const [less = 0, more = 0] = await compare(words, [few.page, many.page]);
    const ratio = more / less;
    console.log(
      `${name}: first results after ${more.toFixed(0)} ms of ${MANY} promises, ${less.toFixed(0)} ms of ${FEW}, ratio ${ratio.toFixed(2)}`,
    );
    if (ratio > MOST_TIMES) fail(`over ${MOST_TIMES} times as long`);
  }
  for (const [count, { browser, page }] of [
    [FEW, few],
    [MANY, many],
  ] as const) {
    const { seen, empty } = await scroll(page);
    const heap = await page.evaluate(() => (globalThis as unknown as Inside).inJournal.heap());
    const all = await rendererMemory(browser.profileDir);
    const inMB = (size: number) => `${(size / 2 ** 20).toFixed(0)} MB`;
    // Chromium draws the page and runs the background in one process: what of the whole is the page's own cannot be told.
    console.log(
      `${count} promises: ${empty} of ${seen} frames of scrolling with an empty row, ${inMB(heap)} of heap, ${inMB(all)} for the whole process, background and drawing included`,
    );
    if (empty > 0) fail('a row without words was seen');
    if (heap > MOST_BYTES) fail(`over ${MOST_BYTES / 2 ** 20} MB of heap`);
  }
} finally {
  await few.browser.close();
  await many.browser.close();
}
