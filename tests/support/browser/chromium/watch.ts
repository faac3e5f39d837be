import type { Problem } from '../driver';
import type { Wire, WireEvent } from '../wire';

interface WatchOptions {
  /** `chrome-extension://ID` */
  readonly origin: string;
  /** Runs in each page of the extension before its own scripts; may be empty. */
  readonly initScript: string;
  readonly locale: string | undefined;
  /** Where problems are added. */
  readonly problems: Problem[];
}

interface Target {
  readonly type: string;
  url: string;
}

interface RemoteValue {
  readonly value?: unknown;
  readonly description?: string;
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string; readonly url: string };
}

interface Logged {
  readonly entry: {
    readonly source: string;
    readonly level: string;
    readonly text: string;
    readonly url?: string;
  };
}

interface Issue {
  readonly issue: {
    readonly details: {
      readonly contentSecurityPolicyIssueDetails?: {
        readonly violatedDirective: string;
        readonly blockedURL?: string;
        readonly contentSecurityPolicyViolationType: string;
      };
    };
  };
}

interface Versions {
  readonly versions: readonly { readonly scriptURL: string; readonly runningStatus: string }[];
}

interface Thrown {
  readonly exceptionDetails: { readonly text: string; readonly exception?: RemoteValue };
}

/** Parts of the browser's own window that Chromium shows as targets. */
const NOT_OURS = new Set(['browser_ui', 'browser', 'tab', 'webview']);

/**
 * Listens to every page, popup and worker from before its first script: Chromium holds each new one until we have
 * asked it to report. Follows the DevTools protocol on a connection of its own.
 */
export class Watch {
  readonly #wire: Wire;
  readonly #options: WatchOptions;
  readonly #targets = new Map<string, Target>();
  #workerStatus = 'stopped';
  #workerDomain: string | undefined;

  constructor(wire: Wire, options: WatchOptions) {
    this.#wire = wire;
    this.#options = options;
    wire.on((event) => this.#hear(event));
  }

  async begin(): Promise<void> {
    await this.#wire.command('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
  }

  /** The session of the extension's service worker while it runs. It outlives the worker's sleep. */
  get worker(): string | undefined {
    if (this.#workerStatus !== 'running') return undefined;
    const isIt = ({ type, url }: Target): boolean =>
      type === 'service_worker' && url.startsWith(this.#options.origin);
    return [...this.#targets].find(([, target]) => isIt(target))?.[0];
  }

  /** Sends a command about service workers, such as `startWorker`. */
  async commandWorkers(command: string, params: object = {}): Promise<void> {
    await this.#wire.command(`ServiceWorker.${command}`, params, this.#workerDomain);
  }

  /** Resolves when everything that pages and worker said before the call has been heard. */
  async flush(): Promise<void> {
    const params = { expression: 'new Promise((resolve) => setTimeout(resolve))', awaitPromise: true };
    const sessions = [...this.#targets].flatMap(([id, { type }]) =>
      type !== 'service_worker' || id === this.worker ? [id] : [],
    );
    await Promise.allSettled(sessions.map((id) => this.#wire.command('Runtime.evaluate', params, id)));
  }

  #hear({ method, params, sessionId }: WireEvent): void {
    if (method === 'Target.attachedToTarget') this.#attach(params as unknown as Attached);
    if (method === 'Target.detachedFromTarget') this.#targets.delete(String(params['sessionId']));
    const target = sessionId === undefined ? undefined : this.#targets.get(sessionId);
    if (target === undefined) return;
    if (method === 'Page.frameNavigated') {
      const { frame } = params as { frame: { url: string; parentId?: string } };
      if (frame.parentId === undefined) target.url = frame.url;
    }
    if (method === 'ServiceWorker.workerVersionUpdated') this.#followWorker(params as unknown as Versions);
    const problem = problemIn(method, params, target.url);
    if (problem?.where.startsWith(this.#options.origin) === true) this.#options.problems.push(problem);
  }

  #followWorker({ versions }: Versions): void {
    for (const { scriptURL, runningStatus } of versions) {
      if (!scriptURL.startsWith(this.#options.origin)) continue;
      this.#workerStatus = runningStatus;
      if (runningStatus !== 'starting') continue;
      // A worker that wakes up is held like a new one, in the session that it had before.
      for (const [id, { type }] of this.#targets) {
        if (type === 'service_worker') void this.#ask(id, 'Runtime.runIfWaitingForDebugger');
      }
    }
  }

  /** A target may end, or not know a domain, at any moment: there is nothing to do about it. */
  async #ask(sessionId: string, method: string, params: object = {}): Promise<void> {
    await this.#wire.command(method, params, sessionId).catch(() => undefined);
  }

  #attach({ sessionId, targetInfo }: Attached): void {
    const { origin, initScript, locale } = this.#options;
    const ask = (method: string, params?: object): void => void this.#ask(sessionId, method, params);
    if (!NOT_OURS.has(targetInfo.type)) {
      this.#targets.set(sessionId, { type: targetInfo.type, url: targetInfo.url });
      for (const domain of ['Runtime', 'Log', 'Audits', 'Page']) ask(`${domain}.enable`);
      if (targetInfo.type === 'page' && this.#workerDomain === undefined) {
        this.#workerDomain = sessionId;
        ask('ServiceWorker.enable');
      }
      if (locale !== undefined) ask('Emulation.setLocaleOverride', { locale });
      if (initScript !== '' && targetInfo.type !== 'service_worker') {
        const source = `if (location.origin === ${JSON.stringify(origin)}) { ${initScript} }`;
        ask('Page.addScriptToEvaluateOnNewDocument', { source, runImmediately: true });
      }
    }
    ask('Runtime.runIfWaitingForDebugger');
  }
}

/** What `SecurityPolicyViolationEvent.blockedURI` says where no address was blocked. */
const BLOCKED: Readonly<Record<string, string>> = {
  kEvalViolation: 'eval',
  kInlineViolation: 'inline',
  kTrustedTypesPolicyViolation: 'trusted-types-policy',
  kTrustedTypesSinkViolation: 'trusted-types-sink',
  kWasmEvalViolation: 'wasm-eval',
};

function problemIn(method: string, params: Record<string, unknown>, where: string): Problem | undefined {
  if (method === 'Runtime.consoleAPICalled' && ['error', 'assert'].includes(String(params['type']))) {
    const said = params['args'] as readonly RemoteValue[];
    return { kind: 'console', where, text: said.map(spoken).join(' ') };
  }
  if (method === 'Runtime.exceptionThrown') {
    const { text, exception } = (params as unknown as Thrown).exceptionDetails;
    return { kind: 'uncaught', where, text: exception?.description ?? text };
  }
  if (method === 'Audits.issueAdded') {
    const details = (params as unknown as Issue).issue.details.contentSecurityPolicyIssueDetails;
    if (details === undefined) return undefined;
    const { violatedDirective: directive, blockedURL, contentSecurityPolicyViolationType: type } = details;
    return { kind: 'csp', where, directive, blocked: blockedURL ?? BLOCKED[type] ?? type };
  }
  if (method === 'Log.entryAdded') {
    const { source, level, text, url } = (params as unknown as Logged).entry;
    // Violations of the content security policy come with more detail as issues.
    if (level === 'error' && source !== 'security')
      return { kind: 'console', where, text: `${text} ${url ?? ''}`.trim() };
  }
  return undefined;
}

function spoken(value: RemoteValue | undefined): string {
  return (
    value?.description ??
    (typeof value?.value === 'string' ? value.value : JSON.stringify(value?.value ?? ''))
  );
}
