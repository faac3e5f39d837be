/** The add-on's id, as the manifest declares it, and the address that its pages get in every profile of ours. */
export const GECKO_ID = 'steadily@steadily.app';
export const EXTENSION_UUID = '5ead11ed-0000-4000-8000-0000005ead11';

export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** For any automated Firefox: no first-run pages, no questions, and nothing of its own to do on the network. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.region.network.url': '',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'browser.uitour.enabled': false,
  'browser.urlbar.suggest.searches': false,
  'browser.warnOnQuit': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'security.certerrors.mitm.priming.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.rememberSignons': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.server': '',
  // Scrollbars that take no room, as in Chromium under test.
  'ui.useOverlayScrollbars': 1,
};

/** What lets the harness see and steer. */
const UNDER_TEST: Preferences = {
  'browser.dom.window.dump.enabled': true,
  // Puppeteer dispatches input in one content process: https://bugzilla.mozilla.org/show_bug.cgi?id=1773393
  'fission.webContentIsolationStrategy': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
  // An unsigned add-on file in the profile is installed and enabled without a question.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  // Optional permissions are granted without a prompt, and notifications stay although nobody sees them.
  'extensions.webextOptionalPermissionPrompts': false,
  'alerts.useSystemBackend': false,
};

/** The text of a profile's `user.js`. */
export function userJs(proxyPort: number, locale: string | undefined, further: Preferences): string {
  const proxy: Preferences = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
  const language: Preferences =
    locale === undefined ? {} : { 'intl.locale.requested': locale, 'intl.accept_languages': locale };
  return Object.entries({ ...QUIET, ...UNDER_TEST, ...proxy, ...language, ...further })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
