import type { ConfigEnv, UserManifest } from 'wxt';
import { describe, expect, test } from 'vitest';
import config from '../../../wxt.config';
import { projectText } from '../../support/repo/project-files';

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const;
type Target = (typeof BROWSERS)[number];

async function manifestOf(browser: Target, command: ConfigEnv['command'] = 'build'): Promise<UserManifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts computes its manifest for each browser');
  return manifest({ browser, command, manifestVersion: 3, mode: 'production' });
}

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  test('asks for storage, alarms and menus, and for idle where it exists', async () => {
    const everywhere = ['storage', 'unlimitedStorage', 'alarms', 'contextMenus'];
    expect((await manifestOf(browser)).permissions).toEqual(
      browser === 'safari' ? everywhere : [...everywhere, 'idle'],
    );
  });

  test('may ask for notifications later, where there are any, and for nothing else', async () => {
    expect((await manifestOf(browser)).optional_permissions).toEqual(
      browser === 'safari' ? undefined : ['notifications'],
    );
  });

  test('listens to a keyword in the address bar where there are keywords', async () => {
    expect((await manifestOf(browser)).omnibox).toEqual(browser === 'safari' ? undefined : { keyword: 'st' });
  });

  test('has a key for the popup, and one for today that a person may choose', async () => {
    expect((await manifestOf(browser)).commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      today: { description: '__MSG_commandToday__' },
    });
  });

  test('says every text of its own in the browser’s language', async () => {
    const written = JSON.stringify(await manifestOf(browser));
    const wanted = [...written.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    const messages = JSON.parse(projectText('public/_locales/en/messages.json')) as Record<string, unknown>;
    expect(wanted.filter((key) => !(key in messages))).toEqual([]);
  });

  test('asks for no website', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets pages load what is packaged and nothing else', async () => {
    expect((await manifestOf(browser)).content_security_policy).toEqual({
      extension_pages: [
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
      ].join('; '),
    });
  });

  test('leaves the policy of the development server to WXT', async () => {
    expect((await manifestOf(browser, 'serve')).content_security_policy).toBeUndefined();
  });
});

test('every browser gets manifest version 3', () => {
  expect(config.manifestVersion).toBe(3);
});

test('Firefox knows the extension by a fixed id and that it collects nothing', async () => {
  expect((await manifestOf('firefox')).browser_specific_settings).toEqual({
    gecko: {
      id: 'steadily@steadily.app',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});

test.each(['chrome', 'edge', 'safari'] as const)('%s gets no settings of Firefox', async (browser) => {
  expect((await manifestOf(browser)).browser_specific_settings).toBeUndefined();
});

test.each(['chrome', 'edge'] as const)('%s needs the version that brought Temporal', async (browser) => {
  expect((await manifestOf(browser)).minimum_chrome_version).toBe('144');
});
