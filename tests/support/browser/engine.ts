import type { BrowserProcess } from './browser-process';
import type { PageLook, PageUnderTest, Problem } from './driver';

/** What both engines are started with: `LaunchOptions` with every choice made. */
export interface EngineOptions {
  readonly extensionDir: string;
  readonly profileDir: string;
  /** A folder for whatever the engine needs, gone after `close()`. */
  readonly scratch: string;
  readonly proxyPort: number;
  readonly installAs: 'temporary' | 'xpi';
  readonly prefs: Readonly<Record<string, string | number | boolean>>;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly locale: string | undefined;
  readonly permissions: readonly string[];
  /** Runs in each page and in the background before their own scripts; may be empty. */
  readonly initScript: string;
}

/** What differs between the two browsers. */
export interface Engine {
  readonly process: BrowserProcess | undefined;
  start(): Promise<void>;
  /** Ends the browser the way a person does. */
  quit(): Promise<void>;
  url(page: string): string;
  openUrl(url: string, look: PageLook): Promise<PageUnderTest>;
  openNewTab(look: PageLook): Promise<PageUnderTest>;
  openPopup(): Promise<PageUnderTest>;
  /** Evaluates an expression, which may be a promise, in the background, waking it if it sleeps. */
  inBackground(expression: string): Promise<unknown>;
  /** Calls `fn` with the browser's own privileges, where a browser can be entered like that. */
  inBrowser?<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  stopBackground(): Promise<void>;
  isBackgroundAwake(): Promise<boolean>;
  problems(): Promise<readonly Problem[]>;
}
