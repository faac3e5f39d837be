import { beforeAll, expect, test } from 'vitest';
import { lintPlanted, type Remark } from '../../support/repo/lint-planted';

const CLOCK = 'Take the time as an argument';
const CHANCE = 'Take randomness or the new id as an argument';
const TIMER = 'Take the waiting as an argument';
const BROWSER = 'Take it as an argument: this room runs without a browser';
const ADAPTER = 'Use utils/platform';
const TEXT_ONLY = 'Build nodes or set textContent';

/** What must not be possible, where it is tried, in which words, and how the advice reads. */
const REFUSED: readonly [sentence: string, file: string, code: string, advice: string][] = [
  ['the domain reads no clock', 'utils/domain/a.ts', 'Date.now()', CLOCK],
  ['the domain makes no Dates', 'utils/domain/b.ts', 'new Date()', CLOCK],
  ['the domain asks Temporal for no present', 'utils/domain/c.ts', 'Temporal.Now.instant()', CLOCK],
  ['the domain reads no timer', 'utils/domain/d.ts', 'performance.now()', CLOCK],
  ['quick-add reads no clock', 'utils/domain/quick-add/a.ts', 'Date.now()', CLOCK],
  ['sync reads no clock', 'utils/sync/a.ts', 'new Date()', CLOCK],
  ['texts read no clock', 'utils/i18n/a.ts', 'Date.now()', CLOCK],
  ['the database reads no clock', 'utils/db/a.ts', 'new Date()', CLOCK],
  ['the domain throws no dice', 'utils/domain/e.ts', 'Math.random()', CHANCE],
  ['the domain draws no ids', 'utils/domain/f.ts', 'crypto.randomUUID()', CHANCE],
  ['sync throws no dice', 'utils/sync/b.ts', 'Math.random()', CHANCE],
  ['the database draws no ids', 'utils/db/b.ts', 'globalThis.crypto.randomUUID()', CHANCE],
  ['sync does not wait by itself', 'utils/sync/c.ts', 'setTimeout(String, 1)', TIMER],
  ['the domain knows no page', 'utils/domain/g.ts', 'document.title', BROWSER],
  ['texts do not ask the browser for its language', 'utils/i18n/b.ts', 'navigator.language', BROWSER],
  ['components leave the browser to platform', 'components/Row/a.tsx', 'chrome.runtime', ADAPTER],
  ['the background leaves the browser to platform', 'entrypoints/background/a.ts', 'browser.alarms', ADAPTER],
  [
    'a string never becomes markup',
    'components/Row/b.tsx',
    'Object.assign(document.body.innerHTML)',
    TEXT_ONLY,
  ],
  [
    'a string never becomes markup in React',
    'components/Row/c.tsx',
    '<b dangerouslySetInnerHTML={it} />',
    'danger',
  ],
  ['nothing is any', 'utils/domain/h.ts', '(it: any) => String(it)', 'any'],
  ['nothing is logged', 'components/Row/d.tsx', 'console.log(1)', 'console'],
  ['no promise is forgotten', 'utils/db/c.ts', '1; Promise.resolve(1)', 'Promises must be awaited'],
  ['no loop forgets its promises', 'utils/db/d.ts', '[1].forEach(async () => {})', 'for'],
  [
    'no test on a promise is always true',
    'utils/db/e.ts',
    '[1].some(async () => false)',
    'non-Promise value',
  ],
];

const ALLOWED: readonly [sentence: string, file: string, code: string][] = [
  ['platform reads the clock', 'utils/platform/a.ts', 'Date.now()'],
  ['platform draws ids', 'utils/platform/b.ts', 'crypto.randomUUID()'],
  ['a page’s wiring reads the clock', 'entrypoints/popup/main.tsx', 'Date.now()'],
  ['a warning may be logged', 'components/Row/e.tsx', "console.warn('late')"],
];

let remarks: Remark[] = [];
beforeAll(async () => {
  remarks = await lintPlanted(
    Object.fromEntries(
      [...REFUSED, ...ALLOWED].map(([, file, code]) => [file, `export const value = ${code};`]),
    ),
  );
});
const saidOf = (planted: string) => remarks.filter(({ file }) => file === planted).map(({ says }) => says);

test.each(REFUSED)('%s', (_sentence, file, _code, advice) => {
  expect(saidOf(file)).toContainEqual(expect.stringContaining(advice));
});

test.each(ALLOWED)('%s', (_sentence, file) => {
  expect(saidOf(file)).toEqual([]);
});
