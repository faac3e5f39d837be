/**
 * `npm test`: everything that has to hold before a change lands, cheap checks first. Stops at the first step that
 * fails and shows what it said. The last line is always `N passed, N failed`, summed over the vitest runs.
 */
import { mkdir, rm } from 'node:fs/promises';
import { runSteps } from './test/schedule.ts';
import type { Step, StepResult } from './test/step.ts';
import { readTally } from './test/tally.ts';

const REPORTS = '.output/reports';
const vitest = (name: string, options = '') => ({
  command: `vitest run ${options} --reporter=default --reporter=json --outputFile.json=${REPORTS}/${name}.json`,
  report: `${REPORTS}/${name}.json`,
});

const STATIC = ['types', 'oxlint', 'prettier', 'knip'];
const BUILDS = ['build chrome', 'build firefox', 'build edge', 'build safari'];

const STEPS: readonly Step[] = [
  { name: 'prepare', command: 'wxt prepare' },
  { name: 'browsers', command: 'node scripts/browsers.ts' },
  { name: 'types', command: 'tsc --noEmit', after: ['prepare'] },
  { name: 'oxlint', command: 'oxlint', after: ['prepare'] },
  { name: 'prettier', command: 'prettier --check .', after: ['prepare'] },
  { name: 'knip', command: 'knip', after: ['prepare'] },
  { name: 'unit', ...vitest('unit'), after: STATIC },
  // One build after the other: each rewrites .wxt, which the next one reads.
  { name: 'build chrome', command: 'wxt build -b chrome', after: ['unit'] },
  { name: 'build firefox', command: 'wxt build -b firefox', after: ['build chrome'] },
  { name: 'build edge', command: 'wxt build -b edge', after: ['build firefox'] },
  { name: 'build safari', command: 'wxt build -b safari', after: ['build edge'] },
  { name: 'sizes', command: 'node scripts/sizes.ts', after: BUILDS },
  { name: 'lint package', command: 'node scripts/lint-package.ts', after: BUILDS },
  {
    name: 'end to end',
    ...vitest('e2e', '--config tests/e2e/vitest.config.ts'),
    after: ['browsers', 'sizes', 'lint package'],
  },
];

const start = performance.now();
await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
const results = await runSteps(STEPS, { lanes: 2, report: print, show: showRunning });
for (const { step, output } of results.filter(({ passed }) => !passed)) {
  console.log(`\n${step.name} failed: ${step.command}\n\n${output}`);
}

const tallies = await Promise.all(STEPS.flatMap(({ report }) => (report ? [readTally(report)] : [])));
const sum = (pick: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[pick], 0);
const everythingPassed = results.length === STEPS.length && results.every(({ passed }) => passed);
const failed = everythingPassed ? sum('failed') : Math.max(1, sum('failed'));
console.log(`\nin ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = everythingPassed ? 0 : 1;

/** On a terminal, one line that the next one replaces: the last step takes minutes. */
function showRunning(names: readonly string[]) {
  if (process.stdout.isTTY) process.stdout.write(`… ${names.join(', ')}`);
}

function print({ step, passed, seconds }: StepResult) {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  console.log(`${passed ? '✓' : '✗'} ${step.name.padEnd(16)}${seconds.toFixed(1).padStart(7)} s`);
}
