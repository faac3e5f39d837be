import type { Browser } from 'webextension-polyfill';
import type { Selector } from './selector';

export type BrowserName = 'chromium' | 'firefox';

export type ColourScheme = 'light' | 'dark';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** How a page is looked at. What is left out stays as the browser has it. */
export interface PageLook {
  readonly viewport?: Viewport;
  /** In Firefox the colour scheme and the motion preference belong to the whole browser, not to one page. */
  readonly colourScheme?: ColourScheme;
  readonly reducedMotion?: boolean;
  /** `false` runs none of the page's own scripts: what is there then is there before all of them. */
  readonly scripts?: boolean;
}

/** Something a page or the background of the extension complained about. `where` is the address of the page. */
export type Problem =
  | { readonly kind: 'console'; readonly where: string; readonly text: string }
  | { readonly kind: 'uncaught'; readonly where: string; readonly text: string }
  | { readonly kind: 'csp'; readonly where: string; readonly directive: string; readonly blocked: string };

export interface LaunchOptions {
  /** A production build: `.output/chrome-mv3` or `.output/firefox-mv3`; the one of the browser when left out. */
  readonly extensionDir?: string;
  /** A profile to use and to leave in place; a fresh one, removed by `close()`, when left out. */
  readonly profileDir?: string;
  /**
   * Firefox only. A temporary add-on is installed anew at every start (`onInstalled`, never `onStartup`); an xpi stays
   * installed over a restart, as a real one does. Chromium's `--load-extension` always behaves like the first.
   */
  readonly installAs?: 'temporary' | 'xpi';
  /** Firefox only: further preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Further command line arguments. */
  readonly args?: readonly string[];
  /**
   * Where the clock of extension pages starts, as `2026-11-18T10:30[Europe/Berlin]`: it runs on from there, anew in
   * each page and at each start of the background. Covers `Temporal.Now`, `Date.now()` and `new Date()`.
   * Chromium then loads a copy of the build whose worker sets its clock first; all else is unchanged.
   */
  readonly now?: string;
  /** IANA name of the computer's time zone. */
  readonly timeZone?: string;
  /** Language of the browser, such as `en-US` or `de`. */
  readonly locale?: string;
  /** Optional permissions that the person has already granted, such as `notifications`. */
  readonly permissions?: readonly string[];
}

/**
 * A running browser with the extension in it. One interface, so that a spec is written once for both browsers.
 * `await using` closes it.
 */
export interface BrowserUnderTest extends AsyncDisposable {
  readonly name: BrowserName;
  readonly profileDir: string;
  /** The full address of a page of the extension: `popup.html`, `newtab.html#people`. */
  url(page: string): string;
  /** Opens a page of the extension in a tab. */
  open(page: string, look?: PageLook): Promise<PageUnderTest>;
  /** Opens the browser's own new tab, and so our override of it. */
  openNewTab(look?: PageLook): Promise<PageUnderTest>;
  /** Opens an ordinary page of the web, such as `http://leak.test/`: hosts under `.test` answer, nothing else does. */
  openWeb(url: string, look?: PageLook): Promise<PageUnderTest>;
  /** Opens the real popup below the toolbar button. Viewport, screenshot and colour scheme are not its to choose. */
  openPopup(): Promise<PageUnderTest>;
  /** Runs `fn` in the background itself, waking it if it sleeps. Arguments and results travel as JSON. */
  inBackground<R>(fn: (browser: Browser) => R | Promise<R>): Promise<R>;
  inBackground<R, A>(fn: (browser: Browser, arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Firefox only: runs `fn` with the browser's own privileges. It is self-contained; all travels as JSON. */
  inFirefox<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** What the toolbar button says. */
  badge(): Promise<{ readonly text: string; readonly title: string }>;
  /**
   * Puts the background to sleep now, as the browser does after half a minute of nothing. In Chromium it never sleeps
   * by itself here: being listened to keeps it awake.
   */
  stopBackground(): Promise<void>;
  isBackgroundAwake(): Promise<boolean>;
  /** Stops every process of the browser, like a computer that is put to sleep. */
  suspend(): void;
  resume(): void;
  /** Ends every process of the browser at once: a crash, a power cut. */
  kill(): Promise<void>;
  /** Starts again on the same profile, with the same extension id; closes properly first if still running. */
  restart(): Promise<void>;
  /** Ends the browser, whatever state it is in, and removes its profile. May be called twice. */
  close(): Promise<void>;
  /**
   * What the extension complained about so far, oldest first, over restarts too. Asks every page or process for
   * a sign first, so that what happened before the call is in the answer.
   */
  problems(): Promise<readonly Problem[]>;
  /** Every request that left the browser, as `GET http://leak.test/a` or `CONNECT leak.test:443`, vendors' own aside. */
  requests(): readonly string[];
}

/** A page of a browser. Every action waits for its element, for at most ten seconds, and wants exactly one. */
export interface PageUnderTest {
  click(selector: Selector): Promise<void>;
  /** Focuses the element and types at its caret. */
  type(selector: Selector, text: string): Promise<void>;
  /** Replaces what a field holds; sets date, time, range and colour inputs and selects directly. */
  fill(selector: Selector, value: string): Promise<void>;
  /** Types into whatever has the focus. */
  typeHere(text: string): Promise<void>;
  /** Presses a key or chord: `Enter`, `Shift+Tab`, `Control+Enter`. */
  press(key: string): Promise<void>;
  text(selector: Selector): Promise<string>;
  /** The texts of all visible matches, in document order; none is a fine answer. */
  texts(selector: Selector): Promise<readonly string[]>;
  /** How many visible elements match right now. */
  count(selector: Selector): Promise<number>;
  value(selector: Selector): Promise<string>;
  attribute(selector: Selector, name: string): Promise<string | null>;
  /** Role and accessible name of what has the focus, as `button "Keep"`; `none` when nothing has. */
  focused(): Promise<string>;
  waitFor(selector: Selector): Promise<void>;
  waitGone(selector: Selector): Promise<void>;
  /** Waits until the one match contains `text`. */
  waitForText(selector: Selector, text: string): Promise<void>;
  /** Waits until `fn` gives something truthy. */
  waitUntil(fn: () => unknown): Promise<void>;
  waitUntil<A>(fn: (arg: A) => unknown, arg: A): Promise<void>;
  /** Runs `fn` in the page. It must be self-contained; arguments and results travel as JSON. */
  evaluate<R>(fn: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Runs a script in the page, past its content security policy, for what it leaves behind. */
  runScript(source: string): Promise<void>;
  look(look: PageLook): Promise<void>;
  /** Loads the page again. */
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Writes a PNG. */
  screenshot(path: string, options?: { readonly fullPage?: boolean }): Promise<void>;
  /** What axe finds under the rules of WCAG 2.0 to 2.2, levels A and AA. */
  axe(): Promise<AxeFindings>;
  close(): Promise<void>;
}

export interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly why: string }[];
}

export interface AxeFindings {
  readonly violations: readonly AxeFinding[];
  /** What axe could not decide and a person must look at. */
  readonly incomplete: readonly AxeFinding[];
}
