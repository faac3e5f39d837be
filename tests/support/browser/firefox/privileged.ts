/**
 * The little of Firefox's internals that the harness touches from inside the browser itself, through WebDriver BiDi's
 * access to chrome contexts (`--remote-allow-system-access`). None of it is reachable for an extension.
 */
export interface ContentWindow extends Window {
  readonly windowGlobalChild: { readonly innerWindowId: number };
  readonly windowUtils: {
    sendMouseEvent(type: string, x: number, y: number, button: number, clicks: number, modifiers: number): void;
  };
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
    readonly obs: { addObserver(observer: (subject: ContentWindow) => void, topic: string): void };
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
  readonly Cc: Readonly<Record<string, { getService(of: object): unknown; createInstance(of: object): unknown }>>;
  readonly Ci: Readonly<Record<string, object>>;
  readonly Cu: {
    Sandbox(principal: ContentWindow, options: object): object;
    evalInSandbox(script: string, sandbox: object): unknown;
    exportFunction(fn: (text: string) => void, scope: object, options: { defineAs: string }): void;
  };
  readonly BrowsingContext: { get(id: number): { readonly window: ContentWindow | null } | null };
  readonly ChromeUtils: { idleDispatch(callback: () => void, options: { timeout: number }): void };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };
  readonly dump: (text: string) => void;
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
  readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: { readonly browsingContext: { readonly id: number } } }>;
  wakeupBackground(): Promise<void>;
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
}
