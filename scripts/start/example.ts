import type { Page } from 'playwright-core';

/** Fills the extension's database with the example people and promises. `page` is one of the extension's own pages. */
export async function seedExample(page: Page): Promise<void> {
  await page.waitForLoadState();
}
