/**
 * The little of Firefox's internals that the harness touches from inside the browser itself, through WebDriver BiDi's
 * access to chrome contexts (`--remote-allow-system-access`). None of it is reachable for an extension.
 */
export interface ContentWindow extends Window {
  readonly windowGlobalChild: { readonly innerWindowId: number };
}

export interface ConsoleEvent {
  readonly level: string;
  readonly addonId?: string;
  readonly innerID: number | string;
  readonly arguments: readonly unknown[];
}

interface Message<T> {
  readonly data: T;
}

interface MessageManager {
  addMessageListener<T>(name: string, listener: (message: Message<T>) => void): void;
  removeMessageListener<T>(name: string, listener: (message: Message<T>) => void): void;
}

export interface Privileged {
  readonly Services: {
    readonly obs: {
      addObserver(
        observer: (subject: { readonly defaultView?: ContentWindow | null; readonly id?: number }) => void,
        topic: string,
      ): void;
    };
    readonly cpmm: MessageManager & { sendAsyncMessage(name: string, data: object): void };
    readonly ppmm: MessageManager & {
      readonly childCount: number;
      loadProcessScript(url: string, future: boolean): void;
      broadcastAsyncMessage(name: string, data: object): void;
    };
    readonly console: {
      registerListener(listener: { observe(message: ConsoleMessage): void }): void;
      getMessageArray(): readonly ConsoleMessage[];
    };
    readonly prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
    readonly scriptSecurityManager: { getSystemPrincipal(): object };
  };
  readonly Cc: Readonly<
    Record<string, { getService(of: object): unknown; createInstance(of: object): unknown }>
  >;
  readonly Ci: Readonly<Record<string, object>>;
  readonly Cu: {
    Sandbox(
      principal: object,
      options: { freshCompartment: boolean },
    ): { readonly Debugger: new () => PageDebugger };
    exportFunction(fn: (text: string) => void, scope: object): object;
  };
  readonly BrowsingContext: {
    get(id: number): { readonly window: ContentWindow | null; readonly isDiscarded: boolean } | null;
  };
  readonly ChromeUtils: {
    idleDispatch(callback: () => void, options: { timeout: number }): void;
    importESModule<T>(url: string): T;
  };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };
  readonly dump: (text: string) => void;
  /** The tabs of the main window. */
  readonly gBrowser: { readonly selectedTab: object };
}

/** A key with the modifiers that are held while it is pressed. */
export interface Key {
  readonly key: string;
  readonly printable: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Of the `Debugger` interface, https://firefox-source-docs.mozilla.org/devtools-user/debugger-api/ */
interface PageDebugger {
  makeGlobalObjectReference(window: ContentWindow): {
    makeDebuggeeValue(value: object): object;
    executeInGlobalWithBindings(
      script: string,
      bindings: object,
      options: { bypassCSP: boolean; url: string },
    ): unknown;
  };
}

/** From `remote/shared/webdriver/Event.sys.mjs`. */
export interface WebDriverEvent {
  synthesizeMouseAtPoint(left: number, top: number, event: object, window: ContentWindow): void;
  sendSingleKey(key: Key, window: ContentWindow): void;
}

export interface ConsoleMessage {
  QueryInterface(of: object | undefined): {
    readonly category: string;
    readonly errorMessage: string;
    readonly sourceName: string;
    readonly flags: number;
  };
}

export interface Extension {
  readonly backgroundState: string;
  readonly views: Iterable<{
    readonly viewType: string;
    readonly xulBrowser: { readonly browsingContext: { readonly id: number } };
  }>;
  /** Of `browser.commands`: what a key of ours calls. */
  readonly shortcuts: { onCommand(name: string): void };
  wakeupBackground(): Promise<void>;
  /** Tells the parts of the extension's interface what happened in the browser. */
  emit(event: string, ...about: readonly unknown[]): void;
  terminateBackground(options: {
    ignoreDevToolsAttached: boolean;
    disableResetIdleForTest: boolean;
  }): Promise<void>;
}
