import browser from 'webextension-polyfill';

/** What this browser is, for a person who reads it on another device. */
export interface AboutBrowser {
  /** "Firefox", "Chrome", "Edge". */
  readonly browser: string;
  /** "Windows", "macOS". */
  readonly system: string;
  /** Of the extension. */
  readonly version: string;
}

/** Brands that say what it is built on, or nothing at all. */
const VAGUE = /^(Chromium|Not.*Brand|.*Not.A.*)$/i;

const SYSTEMS: Readonly<Record<string, string>> = {
  mac: 'macOS',
  win: 'Windows',
  android: 'Android',
  cros: 'ChromeOS',
  linux: 'Linux',
  openbsd: 'OpenBSD',
  ios: 'iOS',
};

export async function aboutBrowser(): Promise<AboutBrowser> {
  const [name, { os }] = await Promise.all([browserName(), browser.runtime.getPlatformInfo()]);
  return { browser: name, system: SYSTEMS[os] ?? os, version: browser.runtime.getManifest().version };
}

async function browserName(): Promise<string> {
  // Only Firefox has it, whatever the types say.
  const asked: unknown = browser.runtime.getBrowserInfo;
  if (typeof asked === 'function') return (await browser.runtime.getBrowserInfo()).name;
  const brands = brandsOf(navigator);
  const own = brands.find((brand) => !VAGUE.test(brand));
  if (own !== undefined) return own.replace(/^(Google|Microsoft) /, '');
  return brands.length > 0 ? 'Chromium' : 'Safari';
}

/** Brands of a browser built on Chromium; the types of the DOM do not know them yet. */
function brandsOf(agent: Navigator): readonly string[] {
  const data: unknown = Reflect.get(agent, 'userAgentData');
  const brands: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'brands') : undefined;
  if (!Array.isArray(brands)) return [];
  return brands.flatMap((entry: unknown) => {
    const brand: unknown =
      typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'brand') : undefined;
    return typeof brand === 'string' ? [brand] : [];
  });
}
