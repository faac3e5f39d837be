import { en } from './catalogues/en';
import { type Catalogue, type Say, sayFrom } from './texts';
import { type When, whenIn } from './when';

export type { Catalogue, Say, TextKey } from './texts';
export type { When } from './when';

/** Everything a page needs to speak one language. */
export interface Texts {
  /** Of the catalogue: "en". */
  readonly language: string;
  /** With the region, for dates and times: "en-GB". */
  readonly locale: string;
  readonly say: Say;
  readonly when: When;
}

export type Catalogues = Readonly<Record<string, () => Promise<Catalogue>>>;

/** English comes with the page; every further language is a chunk of its own, read only by those who speak it. */
const CATALOGUES: Catalogues = { en: () => Promise.resolve(en) };

/** The languages the product speaks, by name in themselves. */
export const LANGUAGES: Readonly<Record<string, string>> = { en: 'English' };

/**
 * The texts for a person.
 * @param wanted languages in order of preference, the one chosen in the product first: ["de", "en-GB"]
 */
export async function loadTexts(
  wanted: readonly string[],
  catalogues: Catalogues = CATALOGUES,
): Promise<Texts> {
  const language = wanted.map(languageOf).find((tag) => tag in catalogues) ?? 'en';
  const locale = wanted.find((tag) => languageOf(tag) === language && isLocale(tag)) ?? language;
  const say = sayFrom((await catalogues[language]?.()) ?? en, en, language);
  return { language, locale, say, when: whenIn(locale, say) };
}

/** English at once, for what must speak before anything is loaded. */
export function englishTexts(locale = 'en'): Texts {
  const say = sayFrom(en, en, 'en');
  return { language: 'en', locale, say, when: whenIn(locale, say) };
}

function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? 'en';
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
