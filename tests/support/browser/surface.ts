import type { PageLook } from './driver';

/** The little that a page needs from a browser; `Page` builds everything else on it, so both browsers behave alike. */
export interface Surface {
  /** Runs `fn` in the page with a JSON argument and gives its JSON result. */
  evaluate<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Runs a script in the page, for what it leaves behind. */
  runScript(source: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  typeText(text: string): Promise<void>;
  pressKey(key: string): Promise<void>;
  look(look: PageLook): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  screenshot(path: string, fullPage: boolean): Promise<void>;
  close(): Promise<void>;
}
