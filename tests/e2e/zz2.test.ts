import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserUnderTest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch-browser';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launchBrowser(name, { now: '2026-11-18T10:30[Europe/Berlin]' });
  });
  afterAll(() => browser.close());
  test('popup', async () => {
    const popup = await browser.openPopup();
    console.log(await popup.evaluate(() => [location.href, document.hasFocus(), innerWidth, innerHeight, Temporal.Now.zonedDateTimeISO().toString()]));
    await popup.evaluate(() => { const i = document.createElement('input'); i.ariaLabel = 'Say'; document.body.append(i); const b = document.createElement('button'); b.textContent = 'Go'; b.onclick = (e) => { b.textContent = `clicked ${e.isTrusted} ${i.value}`; }; document.body.append(b); });
    await popup.type({ role: 'textbox', name: 'Say' }, 'hello – wörld');
    console.log(await popup.value('input'), await popup.focused());
    await popup.press('Tab');
    console.log(await popup.focused());
    await popup.press('Shift+Tab');
    console.log(await popup.focused());
    await popup.fill('input', 'new');
    console.log(await popup.value('input'));
    await popup.click({ role: 'button', name: 'Go' });
    console.log(await popup.texts('button'));
    console.log((await popup.axe()).violations.map((v) => v.rule));
    await popup.evaluate(() => { console.error('popup error'); });
    console.log(await browser.problems());
    await popup.press('Escape');
    await popup.close().catch((e: unknown) => console.log(String(e)));
    const t = await browser.inBackground((b) => (b.extension.getViews?.({ type: 'popup' }) ?? []).length).catch(String);
    console.log('views', t);
    const again = await browser.openPopup();
    console.log(await again.evaluate(() => document.hasFocus()));
  });
});
