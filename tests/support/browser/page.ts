import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeFindings, PageLook, PageUnderTest } from './driver';
import { axeFindings } from './axe-findings';
import { probe, type ProbeAnswer, type ProbedElement, type ProbeRequest } from './probe';
import { describeSelector, type Selector } from './selector';
import type { Surface } from './surface';
import { poll } from './poll';

const AXE_SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type AnswerOf<K extends ProbeAnswer['is']> = Extract<ProbeAnswer, { readonly is: K }>;

/** A page, driven through the little that its surface offers. */
export class Page implements PageUnderTest {
  readonly #surface: Surface;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  async click(selector: Selector): Promise<void> {
    // A moving element is missed: it has to be at the same place twice.
    let last: AnswerOf<'point'> | undefined;
    const point = await poll(`a place to click ${describeSelector(selector)}`, async () => {
      const answer = await this.#ask({ ask: 'target', selector });
      if (answer.is !== 'point') return { ok: false, because: because(answer) };
      const still = last?.x === answer.x && last.y === answer.y;
      last = answer;
      return still ? { ok: true, value: answer } : { ok: false, because: 'it moves' };
    });
    await this.#surface.clickAt(point.x, point.y);
  }

  async type(selector: Selector, text: string): Promise<void> {
    await this.#get('done', `focus on ${describeSelector(selector)}`, { ask: 'focus', selector });
    await this.#surface.typeText(text);
  }

  async fill(selector: Selector, value: string): Promise<void> {
    const answer = await poll(`a field ${describeSelector(selector)}`, async () => {
      const given = await this.#ask({ ask: 'fill', selector, value });
      return given.is === 'done' || given.is === 'type'
        ? { ok: true, value: given }
        : { ok: false, because: because(given) };
    });
    if (answer.is === 'done') return;
    if (value === '') await this.#surface.pressKey('Delete');
    else await this.#surface.typeText(value);
  }

  async typeHere(text: string): Promise<void> {
    await this.#surface.typeText(text);
  }

  async press(key: string): Promise<void> {
    await this.#surface.pressKey(key);
  }

  async text(selector: Selector): Promise<string> {
    return (await this.#one(selector)).text;
  }

  async value(selector: Selector): Promise<string> {
    return (await this.#one(selector)).value;
  }

  async attribute(selector: Selector, name: string): Promise<string | null> {
    const request = { ask: 'attribute', selector, name } as const;
    return (await this.#get('string', describeSelector(selector), request)).value;
  }

  async texts(selector: Selector): Promise<readonly string[]> {
    return (await this.#visible(selector)).map(({ text }) => text);
  }

  async count(selector: Selector): Promise<number> {
    return (await this.#visible(selector)).length;
  }

  async focused(): Promise<string> {
    return (await this.#get('string', 'the focus', { ask: 'focused' })).value ?? 'none';
  }

  async waitFor(selector: Selector): Promise<void> {
    await poll(describeSelector(selector), async () => {
      const { length } = await this.#visible(selector);
      return length > 0 ? { ok: true, value: undefined } : { ok: false, because: 'nothing visible matches' };
    });
  }

  async waitGone(selector: Selector): Promise<void> {
    await poll(`no ${describeSelector(selector)}`, async () => {
      const { length } = await this.#visible(selector);
      return length === 0 ? { ok: true, value: undefined } : { ok: false, because: `${length} are there` };
    });
  }

  async waitForText(selector: Selector, text: string): Promise<void> {
    await poll(`"${text}" in ${describeSelector(selector)}`, async () => {
      const texts = await this.texts(selector);
      if (texts.length === 1 && texts[0]!.includes(text)) return { ok: true, value: undefined };
      return { ok: false, because: `it says ${JSON.stringify(texts)}` };
    });
  }

  waitUntil(fn: () => unknown): Promise<void>;
  waitUntil<A>(fn: (arg: A) => unknown, arg: A): Promise<void>;
  async waitUntil(fn: (arg: unknown) => unknown, arg?: unknown): Promise<void> {
    await poll(String(fn), async () => {
      const value = await this.#surface.evaluate(fn, arg);
      return value
        ? { ok: true, value: undefined }
        : { ok: false, because: `it gives ${JSON.stringify(value)}` };
    });
  }

  async runScript(source: string): Promise<void> {
    await this.#surface.runScript(source);
  }

  evaluate<R>(fn: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  evaluate<R>(fn: (arg: unknown) => R | Promise<R>, arg?: unknown): Promise<R> {
    return this.#surface.evaluate(fn, arg);
  }

  look(look: PageLook): Promise<void> {
    return this.#surface.look(look);
  }

  reload(): Promise<void> {
    return this.#surface.reload();
  }

  bringToFront(): Promise<void> {
    return this.#surface.bringToFront();
  }

  screenshot(path: string, { fullPage = false } = {}): Promise<void> {
    return this.#surface.screenshot(path, fullPage);
  }

  async axe(): Promise<AxeFindings> {
    await this.#loadAxe();
    return this.#surface.evaluate(axeFindings, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  }

  close(): Promise<void> {
    return this.#surface.close();
  }

  async #one(selector: Selector): Promise<ProbedElement> {
    return poll(describeSelector(selector), async () => {
      const visible = await this.#visible(selector);
      if (visible.length === 1) return { ok: true, value: visible[0]! };
      return { ok: false, because: `${visible.length} visible elements match` };
    });
  }

  async #visible(selector: Selector): Promise<readonly ProbedElement[]> {
    const { elements } = await this.#get('elements', describeSelector(selector), { ask: 'list', selector });
    return elements.filter(({ visible }) => visible);
  }

  async #get<K extends ProbeAnswer['is']>(is: K, what: string, request: ProbeRequest): Promise<AnswerOf<K>> {
    return poll(what, async () => {
      const answer = await this.#ask(request);
      return answer.is === is
        ? { ok: true, value: answer as AnswerOf<K> }
        : { ok: false, because: because(answer) };
    });
  }

  async #ask(request: ProbeRequest): Promise<ProbeAnswer> {
    const answer = await this.#surface.evaluate(probe, request);
    if (answer.is !== 'axe') return answer;
    await this.#loadAxe();
    return this.#surface.evaluate(probe, request);
  }

  async #loadAxe(): Promise<void> {
    const isThere = await this.#surface.evaluate(() => 'axe' in globalThis, undefined);
    if (!isThere) await this.#surface.runScript(await readFile(AXE_SOURCE, 'utf8'));
  }
}

function because(answer: ProbeAnswer): string {
  return answer.is === 'retry' ? answer.because : `the page answers ${answer.is}`;
}
