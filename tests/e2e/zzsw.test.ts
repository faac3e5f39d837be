import { mkdtempSync } from 'node:fs';
import { test } from 'vitest';
import { launchBrowser } from '../support/browser/launch-browser';
import { writeTinyExtension } from '../support/browser/tiny-extension';
test('x', async () => {
  await using b = await launchBrowser('chromium', { permissions: ['notifications'], now: '2026-11-18T10:30[Europe/Berlin]', extensionDir: writeTinyExtension(mkdtempSync('/tmp/exp/tiny-'), 'chromium') });
  for (let i = 0; i < 3; i++) {
    console.log(await b.inBackground(() => [Date.now.name, new Date().toISOString(), (globalThis as unknown as { startedAt: string }).startedAt]));
    await b.stopBackground();
  }
});
