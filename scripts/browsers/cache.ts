import { Cache } from '@puppeteer/browsers';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './kinds.ts';

/** Puppeteer's own folder, so that a browser fetched for another project is found too. */
export const CACHE_FOLDER = join(homedir(), '.cache', 'puppeteer');

/** The programs of this kind in the cache, in no particular order. */
export function cachedPrograms({ cached }: BrowserKind): string[] {
  return new Cache(CACHE_FOLDER)
    .getInstalledBrowsers()
    .filter(({ browser }) => browser === cached)
    .map(({ executablePath }) => executablePath);
}
