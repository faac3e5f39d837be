import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { BrowserName, LaunchOptions } from '../browser/driver';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Where a profile keeps storage.sync: a folder in Chromium, a file in Firefox. */
const AREAS = {
  chromium: 'profile/Default/Sync Extension Settings',
  firefox: 'profile/storage-sync-v2.sqlite',
} as const;

/** Runs before the background's own script, as in a browser that knows no storage.sync. */
const WITHOUT = `for (const api of [globalThis.browser, globalThis.chrome]) {
  if (api?.storage) Object.defineProperty(api.storage, 'sync', { value: undefined });
}`;

/**
 * How to launch a browser without a sync area: `missing`, the extension sees none; `broken`, the profile's files of it
 * cannot be opened, and every call of it fails.
 * @param scratch an empty folder, for the browser's profile or for a copy of the build
 */
export function withoutArea(name: BrowserName, how: 'missing' | 'broken', scratch: string): LaunchOptions {
  if (how === 'missing') {
    const extensionDir = join(scratch, 'extension');
    cpSync(resolve(BUILDS[name]), extensionDir, { recursive: true });
    const background = join(extensionDir, 'background.js');
    writeFileSync(background, `${WITHOUT}\n${readFileSync(background, 'utf8')}`);
    return { extensionDir };
  }
  const area = join(scratch, AREAS[name]);
  mkdirSync(join(area, '..'), { recursive: true });
  // A file where a folder belongs, and the other way round.
  if (name === 'chromium') writeFileSync(area, '');
  else mkdirSync(area);
  return { profileDir: join(scratch, 'profile') };
}
