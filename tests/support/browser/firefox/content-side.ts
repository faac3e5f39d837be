import type { ConsoleEvent, ContentWindow, Key, Privileged, WebDriverEvent } from './privileged';

export interface ContentSide {
  /** `moz-extension://UUID` */
  readonly origin: string;
  readonly addonId: string;
  /** Runs in each document of the extension before its own scripts. */
  readonly initScript: string;
}

/** What the content side tells the parent side. */
export type Told =
  | { readonly tell: 'console'; readonly where: string; readonly text: string }
  | { readonly tell: 'csp'; readonly where: string; readonly directive: string; readonly blocked: string }
  | { readonly tell: 'answer'; readonly to: number; readonly json: string }
  | { readonly tell: 'flushed'; readonly to: number };

export type Order =
  | { readonly order: 'flush'; readonly id: number }
  | { readonly order: 'run'; readonly id: number; readonly browsingContext: number; readonly script: string }
  | {
      readonly order: 'click';
      readonly id: number;
      readonly browsingContext: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly order: 'key'; readonly id: number; readonly browsingContext: number; readonly key: Key };

/**
 * Runs in every content process of Firefox: sees each document of the extension from its birth, background and popup
 * included, of which WebDriver BiDi reports nothing. Carried there as text, so it uses nothing from outside itself.
 */
export function contentSide({ origin, addonId, initScript }: ContentSide): void {
  const { Services, Cc, Ci, Cu, BrowsingContext, ChromeUtils } = globalThis as unknown as Privileged;
  const tell = (told: Told): void => Services.cpmm.sendAsyncMessage('steadily:told', told);
  const { addDebuggerToGlobal } = ChromeUtils.importESModule<{ addDebuggerToGlobal(scope: object): void }>(
    'resource://gre/modules/jsdebugger.sys.mjs',
  );
  // A debugger has to live apart from what it looks into.
  const apart = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
  addDebuggerToGlobal(apart);
  const pages = new apart.Debugger();
  // Like a page's own script, except that the content security policy lets it pass.
  const runIn = (win: ContentWindow, script: string, reply: (json: string) => void): void => {
    const page = pages.makeGlobalObjectReference(win);
    const steadilyReply = page.makeDebuggeeValue(Cu.exportFunction(reply, win));
    page.executeInGlobalWithBindings(script, { steadilyReply }, { bypassCSP: true, url: win.location.href });
  };

  const addresses = new Map<number, string>();
  // Not `content-document-global-created`: a popup takes over the window of the empty document that was there before.
  Services.obs.addObserver(({ defaultView: win }) => {
    const where = win?.location.href ?? '';
    if (win === null || win === undefined || !where.startsWith(origin)) return;
    addresses.set(win.windowGlobalChild.innerWindowId, where);
    const onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void =>
      tell({ tell: 'csp', where, directive: effectiveDirective, blocked: blockedURI });
    win.addEventListener('securitypolicyviolation', onViolation, true);
    if (initScript !== '') runIn(win, initScript, () => undefined);
  }, 'document-element-inserted');

  const storage = Cc['@mozilla.org/consoleAPI-storage;1']!.getService(Ci['nsIConsoleAPIStorage']!) as {
    addLogEventListener(
      listener: (event: ConsoleEvent & { wrappedJSObject?: ConsoleEvent }) => void,
      principal: object,
    ): void;
  };
  storage.addLogEventListener((event) => {
    const { level, addonId: id, innerID, arguments: said } = event.wrappedJSObject ?? event;
    if (id !== addonId || !['error', 'assert', 'exception'].includes(level)) return;
    const where = addresses.get(Number(innerID)) ?? origin;
    tell({ tell: 'console', where, text: said.map(String).join(' ') });
  }, Services.scriptSecurityManager.getSystemPrincipal());

  Services.cpmm.addMessageListener<Order>('steadily:order', ({ data }) => {
    if (data.order === 'flush') {
      // An uncaught error of a task that is already waiting its turn belongs to what happened before.
      ChromeUtils.idleDispatch(() => tell({ tell: 'flushed', to: data.id }), { timeout: 100 });
      return;
    }
    const win = BrowsingContext.get(data.browsingContext)?.window;
    if (win === null || win === undefined) return;
    const reply = (json: string): void => tell({ tell: 'answer', to: data.id, json });
    try {
      if (data.order === 'run') {
        runIn(
          win,
          `(async () => steadilyReply(JSON.stringify({ ok: true, value: await (${data.script}) })))()
            .catch((error) => steadilyReply(JSON.stringify({ ok: false, error: String(error) })))`,
          reply,
        );
        return;
      }
      // The same code by which Firefox's own WebDriver acts on tabs.
      const path = 'chrome://remote/content/shared/webdriver/Event.sys.mjs';
      const { event } = ChromeUtils.importESModule<{ event: WebDriverEvent }>(path);
      if (data.order === 'click') event.synthesizeMouseAtPoint(data.x, data.y, {}, win);
      else event.sendSingleKey(data.key, win);
      reply('{"ok":true}');
    } catch (error) {
      reply(JSON.stringify({ ok: false, error: String(error) }));
    }
  });
}
