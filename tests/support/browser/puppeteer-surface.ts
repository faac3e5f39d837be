import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import type { PageLook } from './driver';
import type { Surface } from './surface';

/** A tab in either browser, or Chromium's popup. */
export class PuppeteerSurface implements Surface {
  readonly #page: PuppeteerPage;
  readonly #prefer: (look: PageLook) => Promise<void>;

  /** `prefer` sets colour scheme and motion, which the two browsers do in different ways. */
  constructor(page: PuppeteerPage, prefer: (look: PageLook) => Promise<void>) {
    this.#page = page;
    this.#prefer = prefer;
  }

  async evaluate<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    return (await this.#page.evaluate(fn as (arg: unknown) => unknown, arg)) as R;
  }

  async runScript(source: string): Promise<void> {
    await this.#page.evaluate(`${source}\n;undefined`);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  typeText(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async pressKey(chord: string): Promise<void> {
    const keys = chord.split(/(?<=.)\+/) as KeyInput[];
    try {
      for (const key of keys) await this.#page.keyboard.down(key);
      for (const key of keys.toReversed()) await this.#page.keyboard.up(key);
    } catch (error) {
      // A key may close the page: Escape does it in a popup.
      if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    }
  }

  async look(look: PageLook): Promise<void> {
    if (look.viewport !== undefined) await this.#page.setViewport({ ...look.viewport });
    if (look.scripts !== undefined) await this.#page.setJavaScriptEnabled(look.scripts);
    await this.#prefer(look);
  }

  async reload(): Promise<void> {
    // Not `page.reload()`: in Firefox navigations of extension pages never settle (puppeteer/puppeteer#14314).
    const before = await this.#page.evaluate(() => performance.timeOrigin);
    await this.#page.evaluate(() => location.reload()).catch(() => undefined);
    await this.#page.waitForFunction(
      (origin) => performance.timeOrigin !== origin && document.readyState === 'complete',
      {},
      before,
    );
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  async screenshot(path: string, fullPage: boolean): Promise<void> {
    await this.#page.screenshot({ path, fullPage });
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
