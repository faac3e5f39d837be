import type { Language } from '../language';

/** By the code of the language; each is loaded only when it is somebody's. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  de: async () => (await import('./de')).DE,
  en: async () => (await import('./en')).EN,
  ja: async () => (await import('./ja')).JA,
  zh: async () => (await import('./zh')).ZH,
  es: async () => (await import('./es')).ES,
  pt: async () => (await import('./pt')).PT,
  fr: async () => (await import('./fr')).FR,
};

/** The table of a locale's language; English where there is none. */
export async function languageOf(locale: string): Promise<Language> {
  const load = LANGUAGES[locale.split('-')[0] ?? ''] ?? LANGUAGES['en'];
  if (!load) throw new RangeError('There is no language at all.');
  return load();
}
