/** `npm run bench [words]`: runs bench/*.bench.ts in order, or those whose name holds one of the words, each in a Node of its own. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const IMPORTS = ['./scripts/resolve-extensions.ts', 'temporal-polyfill/global'].map((it) => `--import=${it}`);

const words = process.argv.slice(2);
const benches = globSync('bench/*.bench.ts')
  .toSorted()
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));

let failed = false;
for (const file of benches) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [...IMPORTS, file], {
    stdio: 'inherit',
  });
  failed ||= status !== 0;
}
if (benches.length === 0)
  console.log(`No bench/*.bench.ts ${words.length ? `named ${words.join(', ')}` : ''}`);
process.exitCode = failed ? 1 : 0;
