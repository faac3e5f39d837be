import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { CACHE_FOLDER } from './cache.ts';
import type { BrowserKind } from './kinds.ts';

/** Downloads the browser into Puppeteer's cache in the home folder. Returns what went wrong, if anything did. */
export async function installCached({ name, cached }: BrowserKind): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return `there is no ${name} to download for this machine`;
  console.log(`Downloading ${name} into ${CACHE_FOLDER}…`);
  try {
    const buildId = await resolveBuildId(cached, platform, cached === Browser.CHROME ? 'stable' : 'esr');
    await install({ browser: cached, buildId, platform, cacheDir: CACHE_FOLDER });
    return undefined;
  } catch (error) {
    return String(error);
  }
}
