/** `npm run pictures`: builds, makes every picture as the end-to-end tests do, and renews those in `docs/pictures`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';

import { installBrowsers } from './browsers.ts';
import { CHROMIUM } from './browsers/kinds.ts';
import { build } from './start/build.ts';

const SHOWN = [
  'newtab-typical-1280-light',
  'popup-typical-384-light',
  'popup-typical-384-dark',
  'options-typical-1280-light',
];

await installBrowsers([CHROMIUM]);
build();
const { status } = spawnSync('vitest run --config tests/e2e/vitest.config.ts pictures', {
  shell: true,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
mkdirSync('docs/pictures', { recursive: true });
for (const name of SHOWN) copyFileSync(`.output/pictures/${name}.png`, `docs/pictures/${name}.png`);
console.log('All pictures are in .output/pictures, some of them in docs/pictures.');
