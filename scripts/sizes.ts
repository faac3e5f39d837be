/** Weighs the scripts that each built page loads first, gzipped, against its budget, and prints a table. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoad } from './sizes/first-load.ts';

const ROOT = '.output/chrome-mv3';

/** In KiB (1,024 bytes). */
const LIMITS: Readonly<Record<string, number>> = {
  'newtab.html': 120,
  'popup.html': 135,
  'background.js': 145,
  'journal.html': 240,
  'options.html': 200,
};

const entries = [...globSync('*.html', { cwd: ROOT }), 'background.js'].toSorted();
let failed = false;
console.log('First load, JavaScript, gzipped, in KiB');
for (const entry of entries) {
  const files = await firstLoad(ROOT, entry);
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(ROOT, file))).length),
  );
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1024;
  const limit = LIMITS[entry];
  const fits = limit !== undefined && size <= limit;
  failed ||= !fits;
  const verdict = limit === undefined ? 'has no limit: give it one in scripts/sizes.ts' : `of ${limit}`;
  console.log(
    `${fits ? ' ' : '✗'} ${entry.padEnd(16)}${size.toFixed(1).padStart(7)} ${verdict}, ${files.length} files`,
  );
}
process.exitCode = failed ? 1 : 0;
