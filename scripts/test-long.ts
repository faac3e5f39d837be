/**
 * `npm run test:long`: the simulated sync over thousands of seeds that nobody has tried, and a decoder fed with a
 * million inputs. Prints which seeds it took; the environment may name others (SEEDS, FIRST_SEED, FUZZ_INPUTS,
 * FUZZ_SEED).
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = '.output/reports/simulation-*.json';
/** Below 2 ** 30, in steps that keep two runs from sharing seeds. */
const fresh = (Math.floor(Date.now() / 1000) % 100_000) * 10_000;
const settings = {
  SEEDS: '5000',
  FIRST_SEED: String(fresh),
  FUZZ_INPUTS: '1000000',
  FUZZ_SEED: String(fresh),
};
const env = { ...settings, ...process.env };
console.log(
  Object.keys(settings)
    .map((name) => `${name}=${env[name as keyof typeof settings]}`)
    .join(' '),
);

for (const file of globSync(REPORTS)) rmSync(file);
const start = performance.now();
const { status } = spawnSync('vitest', ['run', 'tests/simulation/seeds-', 'tests/unit/sync/decoder-fuzz'], {
  stdio: 'inherit',
  env,
});

const sums: Record<string, number> = {};
for (const file of globSync(REPORTS)) {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;
  for (const [name, count] of Object.entries(report)) sums[name] = (sums[name] ?? 0) + count;
}
for (const [name, count] of Object.entries(sums))
  console.log(`${name.padEnd(12)}${count.toLocaleString('en').padStart(16)}`);
console.log(`in ${((performance.now() - start) / 60_000).toFixed(1)} min`);
process.exitCode = status ?? 1;
