import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page as PuppeteerPage } from 'puppeteer-core';
import { BrowserProcess } from '../browser-process';
import type { PageLook, PageUnderTest, Problem } from '../driver';
import { firefoxPath } from '../../../../scripts/browsers';
import type { Engine, EngineOptions } from '../engine';
import { Page } from '../page';
import { poll } from '../poll';
import { PuppeteerSurface } from '../puppeteer-surface';
import { untilLoaded } from '../until-loaded';
import { Wire } from '../wire';
import { writeXpi } from '../xpi';
import { ChromeContext } from './chrome-context';
import { Inside, ORIGIN } from './inside';
import { PopupSurface } from './popup-surface';
import { GECKO_ID, userJs } from './preferences';
import type { Privileged } from './privileged';

/** Firefox with the extension, driven over WebDriver BiDi. */
export class Firefox implements Engine {
  readonly #options: EngineOptions;
  readonly #inside = new Inside();
  #process: BrowserProcess | undefined;
  #running: { readonly browser: Browser; readonly chrome: ChromeContext; readonly wire: Wire } | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  get process(): BrowserProcess | undefined {
    return this.#process;
  }

  async start(): Promise<void> {
    const {
      profileDir,
      proxyPort,
      extensionDir,
      installAs,
      locale,
      prefs,
      permissions,
      args,
      env,
      initScript,
    } = this.#options;
    writeFileSync(join(profileDir, 'user.js'), userJs(proxyPort, locale, prefs));
    if (installAs === 'xpi') {
      const xpi = join(profileDir, 'extensions', `${GECKO_ID}.xpi`);
      mkdirSync(dirname(xpi), { recursive: true });
      // A file with a new date would be a new installation.
      if (!existsSync(xpi)) writeXpi(extensionDir, xpi);
    }
    this.#process = await BrowserProcess.start({
      command: firefoxPath(),
      args: [
        '--headless',
        '--no-remote',
        '--profile',
        profileDir,
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
        ...args,
        'about:blank',
      ],
      // Firefox takes another server for its remote settings in this way only; see QUIET.
      env: { ...env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', MOZ_CRASHREPORTER_DISABLE: '1' },
      endpoint: /WebDriver BiDi listening on (ws:\S+)/,
      onLine: (line) => this.#inside.hear(line),
    });
    const wire = await Wire.open(`${this.#process.endpoint}/session`);
    const browser = await puppeteer.connect({
      transport: wire,
      protocol: 'webDriverBiDi',
      defaultViewport: null,
    });
    const chrome = await ChromeContext.find(wire);
    this.#running = { browser, chrome, wire };
    await this.#inside.enter(chrome, initScript);
    if (locale !== undefined) {
      await wire.command('emulation.setLocaleOverride', { locale, userContexts: ['default'] });
    }
    if (installAs === 'temporary') {
      await wire.command('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
    }
    await poll('the extension to start', async () => {
      const state = await this.#inside.backgroundState();
      return state === undefined ? { ok: false, because: 'it is not there' } : { ok: true, value: undefined };
    });
    if (permissions.length > 0) await this.#inside.grant(permissions);
  }

  async quit(): Promise<void> {
    await this.#running?.browser.close();
    await this.#process?.ended();
  }

  url(page: string): string {
    return `${ORIGIN}/${page}`;
  }

  async openUrl(url: string, look: PageLook): Promise<PageUnderTest> {
    const page = await this.#live.browser.newPage();
    const under = this.#under(page);
    await under.look(look);
    // Not awaited: it never settles for pages of an extension (puppeteer/puppeteer#14314).
    page.goto(url).catch(() => undefined);
    await untilLoaded(under, url);
    return under;
  }

  async openNewTab(look: PageLook): Promise<PageUnderTest> {
    const before = new Set(await this.#live.browser.pages());
    await this.inBackground(`browser.tabs.create({})`);
    const page = await poll('a new tab', async () => {
      const fresh = (await this.#live.browser.pages()).find((known) => !before.has(known));
      return fresh === undefined ? { ok: false, because: 'there is none' } : { ok: true, value: fresh };
    });
    const under = this.#under(page);
    await untilLoaded(under, ORIGIN);
    await under.look(look);
    return under;
  }

  async openPopup(): Promise<PageUnderTest> {
    const { chrome } = this.#live;
    await this.inBackground('browser.action.openPopup()');
    const popup = new Page(await PopupSurface.find(chrome, this.#inside));
    await untilLoaded(popup, ORIGIN);
    return popup;
  }

  async inBackground(expression: string): Promise<unknown> {
    return this.#inside.run(await this.#inside.wakeBackground(), expression);
  }

  inBrowser<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    return this.#live.chrome.run(fn, arg);
  }

  stopBackground(): Promise<void> {
    return this.#inside.stopBackground();
  }

  async isBackgroundAwake(): Promise<boolean> {
    return (await this.#inside.backgroundState()) === 'running';
  }

  async problems(): Promise<readonly Problem[]> {
    if (this.#process?.isRunning === true) await this.#inside.flush();
    return [...this.#inside.problems];
  }

  get #live(): { readonly browser: Browser; readonly chrome: ChromeContext; readonly wire: Wire } {
    if (this.#running === undefined) throw new Error('Firefox is not running');
    return this.#running;
  }

  #under(page: PuppeteerPage): Page {
    return new Page(new PuppeteerSurface(page, (look) => this.#prefer(look)));
  }

  async #prefer({ colourScheme, reducedMotion }: PageLook): Promise<void> {
    const wanted = {
      'layout.css.prefers-color-scheme.content-override': colourScheme && (colourScheme === 'dark' ? 0 : 1),
      'ui.prefersReducedMotion': reducedMotion === undefined ? undefined : Number(reducedMotion),
    };
    await this.#live.chrome.run(
      (prefs) => {
        const { Services } = globalThis as unknown as Privileged;
        for (const [name, value] of Object.entries(prefs)) Services.prefs.setIntPref(name, value);
      },
      JSON.parse(JSON.stringify(wanted)) as Record<string, number>,
    );
  }
}
