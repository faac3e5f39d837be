import type { Page } from 'playwright-core';

import { fillExample } from '../../tests/support/example/fill.ts';

/** Fills the extension's database with the example people and promises. `page` is one of the extension's own pages. */
export async function seedExample(page: Page): Promise<void> {
  await page.waitForLoadState();
  await fillExample(
    {
      runScript: async (source) => void (await page.evaluate(source)),
      evaluate: (fn, name) => page.evaluate(fn, name),
    },
    'typical',
  );
}
