import type { Surface } from '../surface';
import { poll } from '../poll';
import type { ChromeContext } from './chrome-context';
import type { Inside } from './inside';
import type { Privileged } from './privileged';

/**
 * The popup below the toolbar button. WebDriver BiDi does not know it, so keys go to the browser's window, where the
 * focus decides who gets them, as with a real keyboard, and everything else goes into the popup's document.
 */
export class PopupSurface implements Surface {
  readonly #chrome: ChromeContext;
  readonly #inside: Inside;
  readonly #browsingContext: number;

  private constructor(chrome: ChromeContext, inside: Inside, browsingContext: number) {
    this.#chrome = chrome;
    this.#inside = inside;
    this.#browsingContext = browsingContext;
  }

  /** Waits for a popup to be open with its document loaded. */
  static async find(chrome: ChromeContext, inside: Inside): Promise<PopupSurface> {
    const id = await poll('the popup', async () => {
      const found = await chrome.run(shownPopup, null);
      return found === null ? { ok: false, because: 'none is open' } : { ok: true, value: found };
    });
    return new PopupSurface(chrome, inside, id);
  }

  async evaluate<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    const script = `(${fn.toString()})(${JSON.stringify(arg)})`;
    return (await this.#inside.run(this.#browsingContext, script)) as R;
  }

  async runScript(source: string): Promise<void> {
    await this.#inside.run(this.#browsingContext, `(() => { ${source} })()`);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#inside.click(this.#browsingContext, x, y);
  }

  async typeText(text: string): Promise<void> {
    for (const character of text) await this.pressKey(character);
  }

  async pressKey(chord: string): Promise<void> {
    await this.#chrome.run(pressKeys, chord.split(/(?<=.)\+/));
  }

  async close(): Promise<void> {
    await this.#chrome.run(() => {
      document.querySelector('.webextension-popup-browser')?.closest<PopupPanel>('panel')?.hidePopup();
    }, null);
  }

  look = notForPopups;
  reload = notForPopups;
  bringToFront = notForPopups;
  screenshot = notForPopups;
}

interface PopupPanel extends Element {
  readonly state: string;
  hidePopup(): void;
}

interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

async function notForPopups(): Promise<never> {
  throw new Error('A popup in Firefox cannot do this: open popup.html in a tab');
}

function shownPopup(): number | null {
  const popup = document.querySelector('.webextension-popup-browser') as
    | (Element & { readonly browsingContext: { readonly id: number } | null })
    | null;
  const isOpen = popup?.closest<PopupPanel>('panel')?.state === 'open';
  return isOpen ? (popup.browsingContext?.id ?? null) : null;
}

function pressKeys(keys: readonly string[]): void {
  const { Cc, Ci } = globalThis as unknown as Privileged;
  const contract = Cc['@mozilla.org/text-input-processor;1']!;
  const input = contract.createInstance(Ci['nsITextInputProcessor']!) as TextInput;
  input.beginInputTransactionForTests(window);
  const events = keys.map((key) => new KeyboardEvent('', { key: key === 'Space' ? ' ' : key }));
  for (const event of events) input.keydown(event);
  for (const event of events.toReversed()) input.keyup(event);
}
