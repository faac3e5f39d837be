import type { Wire } from '../wire';

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Firefox's own main window, where scripts have the browser's privileges. */
export class ChromeContext {
  readonly #wire: Wire;
  readonly #context: string;

  private constructor(wire: Wire, context: string) {
    this.#wire = wire;
    this.#context = context;
  }

  static async find(wire: Wire): Promise<ChromeContext> {
    const { contexts } = await wire.command<{ contexts: readonly { context: string }[] }>(
      'browsingContext.getTree',
      {
        'moz:scope': 'chrome',
      },
    );
    if (contexts[0] === undefined) throw new Error('Firefox has no window');
    return new ChromeContext(wire, contexts[0].context);
  }

  /** Runs `fn` there. It must be self-contained; arguments and result travel as JSON. */
  async run<R, A extends readonly unknown[]>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const evaluated = await this.#wire.command<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${fn.toString()})(...${JSON.stringify(args)})))()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (evaluated.type === 'exception')
      throw new Error(evaluated.exceptionDetails?.text ?? 'no reason given');
    const json = evaluated.result?.value;
    return (typeof json === 'string' ? JSON.parse(json) : undefined) as R;
  }
}
