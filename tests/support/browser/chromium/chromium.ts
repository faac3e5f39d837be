import puppeteer, { type Browser, type Page as PuppeteerPage } from 'puppeteer-core';
import { BrowserProcess } from '../browser-process';
import type { PageLook, PageUnderTest, Problem } from '../driver';
import type { Engine, EngineOptions } from '../engine';
import { chromiumPath } from '../../../../scripts/browsers';
import { Page } from '../page';
import { poll } from '../poll';
import { PuppeteerSurface } from '../puppeteer-surface';
import { untilLoaded } from '../until-loaded';
import { Wire } from '../wire';
import { extensionId } from './extension-id';
import { grantPermissions } from './grant-permissions';
import { Watch } from './watch';
import { withPrelude } from './with-prelude';

interface Running {
  readonly browser: Browser;
  readonly wire: Wire;
  readonly watch: Watch;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** Chromium with the extension, driven over the DevTools protocol. */
export class Chromium implements Engine {
  readonly #options: EngineOptions;
  readonly #origin: string;
  readonly #problems: Problem[] = [];
  #process: BrowserProcess | undefined;
  #running: Running | undefined;
  #hasGranted = false;

  constructor(options: EngineOptions) {
    const { extensionDir, scratch, initScript } = options;
    const loaded = initScript === '' ? extensionDir : withPrelude(extensionDir, scratch, initScript);
    this.#options = { ...options, extensionDir: loaded };
    this.#origin = `chrome-extension://${extensionId(loaded)}`;
  }

  get process(): BrowserProcess | undefined {
    return this.#process;
  }

  async start(): Promise<void> {
    await this.#launch();
    const { profileDir, permissions, extensionDir } = this.#options;
    if (permissions.length === 0 || this.#hasGranted) return;
    // The profile has to know the extension before something can be granted to it.
    await this.quit();
    // Whoever is shut down while still starting may complain: this first run is no part of the test.
    this.#problems.length = 0;
    grantPermissions(profileDir, extensionId(extensionDir), permissions);
    this.#hasGranted = true;
    await this.#launch();
  }

  async #launch(): Promise<void> {
    const { extensionDir, profileDir, proxyPort, locale, args, env, initScript } = this.#options;
    this.#process = await BrowserProcess.start({
      command: chromiumPath(),
      args: [
        '--headless=new',
        `--user-data-dir=${profileDir}`,
        '--remote-debugging-port=0',
        `--disable-extensions-except=${extensionDir}`,
        `--load-extension=${extensionDir}`,
        `--proxy-server=http://127.0.0.1:${proxyPort}`,
        // Without this, requests to this machine would go past the proxy.
        '--proxy-bypass-list=<-loopback>',
        '--disable-background-networking',
        '--disable-breakpad',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-dev-shm-usage',
        // What would make requests of its own: questions to Google about forms, pages, media and the time.
        '--disable-features=AutofillServerCommunication,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,Translate',
        '--disable-gpu',
        '--disable-sync',
        '--force-device-scale-factor=1',
        '--hide-scrollbars',
        '--no-first-run',
        '--password-store=basic',
        // Chromium refuses to run with its sandbox as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(locale === undefined ? [] : [`--lang=${locale}`, `--accept-lang=${locale}`]),
        ...args,
        'about:blank',
      ],
      env,
      endpoint: /DevTools listening on (ws:\S+)/,
    });
    const wire = await Wire.open(this.#process.endpoint);
    const watch = new Watch(wire, { origin: this.#origin, initScript, locale, problems: this.#problems });
    await watch.begin();
    const browser = await puppeteer.connect({
      browserWSEndpoint: this.#process.endpoint,
      defaultViewport: null,
    });
    this.#running = { browser, wire, watch };
    await this.#wakeWorker();
  }

  async quit(): Promise<void> {
    await this.#running?.browser.close();
    await this.#process?.ended();
  }

  url(page: string): string {
    return `${this.#origin}/${page}`;
  }

  async openUrl(url: string, look: PageLook): Promise<PageUnderTest> {
    const page = await this.#live.browser.newPage();
    const under = underTest(page);
    await under.look(look);
    await page.goto(url);
    return under;
  }

  openNewTab(look: PageLook): Promise<PageUnderTest> {
    return this.openUrl('chrome://newtab', look);
  }

  async openPopup(): Promise<PageUnderTest> {
    const { browser } = this.#live;
    const before = new Set(browser.targets());
    await this.inBackground('chrome.action.openPopup()');
    const target = await browser.waitForTarget(
      (known) => !before.has(known) && known.url().startsWith(this.#origin),
    );
    const popup = underTest(await target.asPage());
    await untilLoaded(popup, this.#origin);
    return popup;
  }

  async inBackground(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: failed } = await this.#live.wire.command<Evaluated>(
      'Runtime.evaluate',
      params,
      await this.#wakeWorker(),
    );
    if (failed !== undefined) throw new Error(failed.exception?.description ?? failed.text);
    return result.value;
  }

  async stopBackground(): Promise<void> {
    const { watch } = this.#live;
    await watch.commandWorkers('stopAllWorkers');
    await poll('the service worker to stop', async () =>
      watch.worker === undefined ? { ok: true, value: undefined } : { ok: false, because: 'it runs' },
    );
  }

  async isBackgroundAwake(): Promise<boolean> {
    return this.#live.watch.worker !== undefined;
  }

  async problems(): Promise<readonly Problem[]> {
    if (this.#process?.isRunning === true) await this.#live.watch.flush();
    return [...this.#problems];
  }

  get #live(): Running {
    if (this.#running === undefined) throw new Error('Chromium is not running');
    return this.#running;
  }

  /** The session of the service worker, which is started if it sleeps. */
  async #wakeWorker(): Promise<string> {
    const { watch } = this.#live;
    return poll('the service worker to run', async () => {
      if (watch.worker === undefined)
        await watch.commandWorkers('startWorker', { scopeURL: `${this.#origin}/` });
      return watch.worker === undefined
        ? { ok: false, because: 'it sleeps' }
        : { ok: true, value: watch.worker };
    });
  }
}

function underTest(page: PuppeteerPage): Page {
  return new Page(
    new PuppeteerSurface(page, async ({ colourScheme, reducedMotion }) => {
      await page.emulateMediaFeatures([
        ...(colourScheme === undefined ? [] : [{ name: 'prefers-color-scheme', value: colourScheme }]),
        ...(reducedMotion === undefined
          ? []
          : [{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' }]),
      ]);
    }),
  );
}
