import type { Problem } from '../driver';
import { poll } from '../poll';
import { within } from '../within';
import type { ChromeContext } from './chrome-context';
import { contentSide, type Order } from './content-side';
import { MARKER, parentSide, type Printed } from './parent-side';
import { EXTENSION_UUID, GECKO_ID } from './preferences';
import type { Key, Privileged } from './privileged';

export const ORIGIN = `moz-extension://${EXTENSION_UUID}`;

const FLUSH_MS = 2_000;

interface PermissionsModule {
  readonly ExtensionPermissions: { add(id: string, granted: object, extension: object): Promise<void> };
}

interface Steered {
  steadilyOrder(order: Order): void;
}

type OrderWithoutId = Order extends infer O ? (O extends Order ? Omit<O, 'id'> : never) : never;

/** The harness inside Firefox: what it hears there, and what it has done there. */
export class Inside {
  readonly problems: Problem[] = [];
  readonly #waiting = new Map<number, (printed: Printed) => void>();
  #chrome: ChromeContext | undefined;
  #nextId = 1;

  /** Takes a line of Firefox's output. */
  hear(line: string): void {
    if (!line.startsWith(MARKER)) return;
    const printed = JSON.parse(line.slice(MARKER.length)) as Printed;
    if (printed.tell === 'answer' || printed.tell === 'flushed') {
      this.#waiting.get(printed.to)?.(printed);
      this.#waiting.delete(printed.to);
    } else if (printed.tell === 'csp') {
      const { where, directive, blocked } = printed;
      this.problems.push({ kind: 'csp', where, directive, blocked });
    } else {
      this.problems.push({ kind: printed.tell, where: printed.where, text: printed.text });
    }
  }

  /** Settles in a Firefox that has just started; `initScript` will run in each document of the extension. */
  async enter(chrome: ChromeContext, initScript: string): Promise<void> {
    const inContent = { origin: ORIGIN, addonId: GECKO_ID, initScript };
    const contentScript = `(${contentSide.toString()})(${JSON.stringify(inContent)})`;
    await chrome.run(parentSide, { origin: ORIGIN, marker: MARKER, contentScript });
    this.#chrome = chrome;
  }

  /** Resolves when all that happened in any content process before the call has been heard. */
  async flush(): Promise<void> {
    // A process that ends in between leaves the count short; then all are asked again.
    await poll('all processes of Firefox to answer', async () => {
      await within(FLUSH_MS, this.#order({ order: 'flush' }));
      return { ok: true, value: undefined };
    });
  }

  /** Runs an expression in the document that the browsing context shows; the result travels as JSON. */
  async run(browsingContext: number, script: string): Promise<unknown> {
    return this.#answer({ order: 'run', browsingContext, script });
  }

  async click(browsingContext: number, x: number, y: number): Promise<void> {
    await this.#answer({ order: 'click', browsingContext, x, y });
  }

  async press(browsingContext: number, key: Key): Promise<void> {
    await this.#answer({ order: 'key', browsingContext, key });
  }

  /** Wakes the background if it sleeps and gives its browsing context. */
  wakeBackground(): Promise<number> {
    return this.#inExtension(async (id) => {
      const { WebExtensionPolicy } = globalThis as unknown as Privileged;
      const { extension } = WebExtensionPolicy.getByID(id)!;
      await extension.wakeupBackground();
      const background = [...extension.views].find(({ viewType }) => viewType === 'background');
      return background!.xulBrowser.browsingContext.id;
    });
  }

  stopBackground(): Promise<void> {
    return this.#inExtension(async (id) => {
      const { WebExtensionPolicy } = globalThis as unknown as Privileged;
      const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
      await WebExtensionPolicy.getByID(id)!.extension.terminateBackground(options);
    });
  }

  /** Grants optional permissions to the running extension, as the person would in the prompt. */
  grant(permissions: readonly string[]): Promise<void> {
    return this.#inExtension(async (id, granted) => {
      const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Privileged;
      const path = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
      const { ExtensionPermissions } = ChromeUtils.importESModule<PermissionsModule>(path);
      const { extension } = WebExtensionPolicy.getByID(id)!;
      await ExtensionPermissions.add(
        id,
        { permissions: granted, origins: [], data_collection: [] },
        extension,
      );
    }, permissions);
  }

  backgroundState(): Promise<string | undefined> {
    return this.#inExtension((id) => {
      const { WebExtensionPolicy } = globalThis as unknown as Privileged;
      return WebExtensionPolicy.getByID(id)?.extension.backgroundState;
    });
  }

  #inExtension<R>(
    fn: (id: string, more: readonly string[]) => R | Promise<R>,
    more: readonly string[] = [],
  ): Promise<R> {
    if (this.#chrome === undefined) throw new Error('Firefox is not running');
    return this.#chrome.run(fn, GECKO_ID, more);
  }

  async #answer(order: OrderWithoutId): Promise<unknown> {
    const printed = await this.#order(order);
    if (printed.tell !== 'answer') throw new Error('an answer was expected');
    const answer = JSON.parse(printed.json) as { ok: true; value?: unknown } | { ok: false; error: string };
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  }

  async #order(order: OrderWithoutId): Promise<Printed> {
    if (this.#chrome === undefined) throw new Error('Firefox is not running');
    const id = this.#nextId++;
    const answered = new Promise<Printed>((resolve) => this.#waiting.set(id, resolve));
    const send = (given: Order): void => (globalThis as unknown as Steered).steadilyOrder(given);
    await this.#chrome.run(send, { ...order, id });
    return answered;
  }
}
