import type { Surface } from '../surface';
import { poll } from '../poll';
import type { ChromeContext } from './chrome-context';
import type { Inside } from './inside';

/** The popup below the toolbar button, which WebDriver BiDi does not know. */
export class PopupSurface implements Surface {
  readonly #chrome: ChromeContext;
  readonly #inside: Inside;
  readonly #browsingContext: number;

  private constructor(chrome: ChromeContext, inside: Inside, browsingContext: number) {
    this.#chrome = chrome;
    this.#inside = inside;
    this.#browsingContext = browsingContext;
  }

  /** Waits for a popup to be open. */
  static async find(chrome: ChromeContext, inside: Inside): Promise<PopupSurface> {
    const id = await poll('the popup', async () => {
      const found = await chrome.run(shownPopup);
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
    const held = chord.split(/(?<=.)\+/);
    const key = held.pop()!;
    await this.#inside.press(this.#browsingContext, {
      key: key === 'Space' ? ' ' : key,
      printable: [...key].length === 1 || key === 'Space',
      altKey: held.includes('Alt'),
      ctrlKey: held.includes('Control'),
      metaKey: held.includes('Meta'),
      shiftKey: held.includes('Shift'),
    });
  }

  async close(): Promise<void> {
    await this.#chrome.run(() => {
      document.querySelector('.webextension-popup-browser')?.closest<PopupPanel>('panel')?.hidePopup();
    });
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

interface PopupBrowser extends Element {
  readonly browsingContext: { readonly id: number } | null;
}

async function notForPopups(): Promise<never> {
  throw new Error('A popup in Firefox cannot do this: open popup.html in a tab');
}

function shownPopup(): number | null {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  const isOpen = popup?.closest<PopupPanel>('panel')?.state === 'open';
  return isOpen ? (popup.browsingContext?.id ?? null) : null;
}
