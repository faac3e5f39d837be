import type { PageUnderTest } from './driver';
import { poll } from './poll';

/** Waits until the page shows an address that begins with `url`, with everything that its HTML asks for. */
export async function untilLoaded(page: PageUnderTest, url: string): Promise<void> {
  await poll(`${url} to load`, async () => {
    const at = await page.evaluate(() => ({ href: location.href, state: document.readyState }));
    const isThere = at.href.startsWith(url) && at.state === 'complete';
    return isThere ? { ok: true, value: undefined } : { ok: false, because: JSON.stringify(at) };
  });
}
