import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { Chromium } from './chromium/chromium';
import type {
  BrowserName,
  BrowserUnderTest,
  LaunchOptions,
  PageLook,
  PageUnderTest,
  Problem,
} from './driver';
import type { Engine } from './engine';
import { Firefox } from './firefox/firefox';
import { pinnedClock } from './pinned-clock';
import { RecordingProxy } from './recording-proxy';
import { within } from './within';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const ENGINES = { chromium: Chromium, firefox: Firefox } as const;

/** A browser that is asked to quit has this long before it is killed. */
const QUIT_MS = 5_000;

/**
 * Starts a headless browser with the extension. Close it when done, in `afterAll` or `finally`; should the test run die
 * before that, the browser dies with it.
 */
export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<BrowserUnderTest> {
  const proxy = await RecordingProxy.start();
  const scratch = mkdtempSync(join(tmpdir(), `steadily-${name}-`));
  const profileDir = options.profileDir ?? join(scratch, 'profile');
  const temporary = join(scratch, 'tmp');
  for (const folder of [profileDir, temporary]) mkdirSync(folder, { recursive: true });
  const clock = options.now === undefined ? undefined : pinnedClock(options.now);
  const timeZone = options.timeZone ?? clock?.timeZone;
  const engine = new ENGINES[name]({
    extensionDir: resolve(options.extensionDir ?? BUILDS[name]),
    profileDir,
    scratch,
    proxyPort: proxy.port,
    installAs: options.installAs ?? 'temporary',
    prefs: options.prefs ?? {},
    args: options.args ?? [],
    env: {
      // A killed browser leaves its temporary files behind.
      TMPDIR: temporary,
      ...(timeZone !== undefined && { TZ: timeZone }),
      ...(options.locale !== undefined && { LANGUAGE: options.locale }),
    },
    locale: options.locale,
    permissions: options.permissions ?? [],
    initScript: clock?.script ?? '',
  });
  const folders = { profileDir, scratch, keepsProfile: options.profileDir !== undefined };
  const launched = new Launched(name, engine, proxy, folders);
  try {
    await engine.start();
  } catch (error) {
    await launched.close();
    throw error;
  }
  return launched;
}

interface Folders {
  readonly profileDir: string;
  /** What is removed in the end. The profile lies in it unless it is to be kept. */
  readonly scratch: string;
  readonly keepsProfile: boolean;
}

class Launched implements BrowserUnderTest {
  readonly name: BrowserName;
  readonly profileDir: string;
  readonly #engine: Engine;
  readonly #proxy: RecordingProxy;
  readonly #folders: Folders;

  constructor(name: BrowserName, engine: Engine, proxy: RecordingProxy, folders: Folders) {
    this.name = name;
    this.profileDir = folders.profileDir;
    this.#engine = engine;
    this.#proxy = proxy;
    this.#folders = folders;
  }

  url(page: string): string {
    return this.#engine.url(page);
  }

  open(page: string, look: PageLook = {}): Promise<PageUnderTest> {
    return this.#engine.openUrl(this.url(page), look);
  }

  openNewTab(look: PageLook = {}): Promise<PageUnderTest> {
    return this.#engine.openNewTab(look);
  }

  openWeb(url: string, look: PageLook = {}): Promise<PageUnderTest> {
    return this.#engine.openUrl(url, look);
  }

  openPopup(): Promise<PageUnderTest> {
    return this.#engine.openPopup();
  }

  inBackground<R>(fn: (browser: Browser) => R | Promise<R>): Promise<R>;
  inBackground<R, A>(fn: (browser: Browser, arg: A) => R | Promise<R>, arg: A): Promise<R>;
  async inBackground<R>(
    fn: (browser: Browser, arg: unknown) => R | Promise<R>,
    arg: unknown = null,
  ): Promise<R> {
    const call = `(${fn.toString()})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(arg)})`;
    return (await this.#engine.inBackground(call)) as R;
  }

  inFirefox<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    if (!this.#engine.inBrowser) throw new Error('Only Firefox can be entered like this.');
    return this.#engine.inBrowser(fn, arg);
  }

  badge(): Promise<{ readonly text: string; readonly title: string }> {
    return this.inBackground(async ({ action }) => ({
      text: await action.getBadgeText({}),
      title: await action.getTitle({}),
    }));
  }

  stopBackground(): Promise<void> {
    return this.#engine.stopBackground();
  }

  isBackgroundAwake(): Promise<boolean> {
    return this.#engine.isBackgroundAwake();
  }

  suspend(): void {
    this.#engine.process?.signal('SIGSTOP');
  }

  resume(): void {
    this.#engine.process?.signal('SIGCONT');
  }

  async kill(): Promise<void> {
    await this.#engine.process?.kill();
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.#engine.start();
  }

  async close(): Promise<void> {
    if (this.#folders.keepsProfile) await this.#end();
    else await this.kill();
    await this.#proxy.stop();
    rmSync(this.#folders.scratch, { recursive: true, force: true, maxRetries: 5 });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  problems(): Promise<readonly Problem[]> {
    return this.#engine.problems();
  }

  requests(): readonly string[] {
    return this.#proxy.requests();
  }

  async #end(): Promise<void> {
    if (this.#engine.process?.isRunning === true) {
      this.resume();
      await within(QUIT_MS, this.#engine.quit()).catch(() => undefined);
    }
    await this.kill();
  }
}
