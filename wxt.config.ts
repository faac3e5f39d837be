import type { BuildOptions } from 'vite';
import { defineConfig } from 'wxt';

/** The fixed Firefox id: MV3 and storage.sync need one, and it may never change once published. */
const GECKO_ID = 'steadily@steadily.app';

/**
 * Pages may load what is packaged and nothing else. `default-src 'none'` closes the doors that `connect-src` leaves
 * open: images, styles, frames and prefetches from elsewhere (docs/decisions/0002-content-security-policy.md).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Only Safari still lacks Temporal: every other build leaves the polyfill out. */
const nativeTemporal = {
  name: 'steadily:native-temporal',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('/utils/platform/temporal.ts') ? '' : undefined),
};

/**
 * What the later parts of a page need is nearly all there when they are wanted. Naming it beforehand, for each of them,
 * would weigh on the first look of the page; their styles are named, so that no part is seen without.
 */
const modulePreload: BuildOptions['modulePreload'] = {
  resolveDependencies: (_part, needed, { hostType }) =>
    hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  webExt: { disabled: true },
  vite: ({ browser }) => ({
    plugins: browser === 'safari' ? [] : [nativeTemporal],
    build: { modulePreload },
  }),
  zip: {
    includeSources: [
      'components/**',
      'entrypoints/**',
      'public/**',
      'utils/**',
      'docs/build.md',
      'LICENSE',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Steadily',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...(browser === 'safari' ? [] : ['idle']),
    ],
    // Safari has no notifications of extensions and no keywords in its address bar.
    ...(browser === 'safari'
      ? {}
      : { optional_permissions: ['notifications' as const], omnibox: { keyword: 'st' } }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      today: { description: '__MSG_commandToday__' },
    },
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
    ...(browser === 'chrome' || browser === 'edge' ? { minimum_chrome_version: '144' } : {}),
  }),
});
