import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Report, run } from './run';

/** Seeds that every test run lives through, and the edits they have to make at least. */
export const SEEDS = Number(process.env['SEEDS'] ?? 500);
const EDITS_A_SEED = 40;
/** The first seed. */
const FIRST = Number(process.env['FIRST_SEED'] ?? 1);
/** Files that share the seeds, so that they run side by side. */
const FILES = 5;
const REPORTS = '.output/reports';
const MOST_SHOWN = 5;

/** One file's share of the seeds, as a test. @param file from 1 to 5 */
export function testSeeds(file: number): void {
  const share = SEEDS / FILES;
  const first = FIRST + (file - 1) * share;
  const name = `seeds ${first} to ${first + share - 1} end with everything everywhere, and nobody writing`;
  test(name, { timeout: Infinity }, async () => {
    const reports: Report[] = [];
    const failures: string[] = [];
    for (let seed = first; seed < first + share; seed++) {
      await run(seed).then(
        (report) => reports.push(report),
        (error: Error) => {
          // At once: a long run tells more only when it is over.
          console.error(error.message);
          failures.push(error.message);
        },
      );
    }
    await mkdir(REPORTS, { recursive: true });
    await writeFile(`${REPORTS}/simulation-${file}.json`, JSON.stringify(sumOf(reports)));
    expect(failures.slice(0, MOST_SHOWN).join('\n\n')).toBe('');
    expect(reports).toHaveLength(share);
    expect(sumOf(reports)['edits']).toBeGreaterThan(share * EDITS_A_SEED);
  });
}

function sumOf(reports: readonly Report[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = { seeds: reports.length };
  for (const { seed: _, ...counts } of reports) {
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}
