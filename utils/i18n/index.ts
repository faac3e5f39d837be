import { en } from './catalogues/en';
import { type Catalogue, type Say, sayFrom } from './texts';
import { type When, whenIn } from './when';

export type { Catalogue, Say, TextKey } from './texts';
export { isolated } from './texts';
export type { When } from './when';

/** Everything a page needs to speak one language. */
export interface Texts {
  /** Of the catalogue: "en". */
  readonly language: string;
  /** With the region, for dates and times: "en-GB". */
  readonly locale: string;
  /** What the person speaks, whether the product speaks it or not: "de-AT". */
  readonly spoken: string;
  readonly say: Say;
  readonly when: When;
  /** All that the language says by itself, also of what comes later than a page's first look. */
  readonly catalogue: Catalogue;
}

export type Catalogues = Readonly<Record<string, () => Promise<Catalogue>>>;

/** English comes with the page; every further language is a chunk of its own, read only by those who speak it. */
const CATALOGUES: Catalogues = { en: () => Promise.resolve(en) };

/** The languages the product speaks, by name in themselves. */
export const LANGUAGES: Readonly<Record<string, string>> = { en: 'English' };

/**
 * The texts for a person: words of the first wanted language that exists, clock and numbers as their region writes them.
 * @param wanted the browser's languages, the preferred one first: ["de-AT", "en"]
 * @param options.chosen a language chosen in the product, which comes before them
 */
export async function loadTexts(
  wanted: readonly string[],
  {
    chosen,
    catalogues = CATALOGUES,
  }: { readonly chosen?: string | undefined; readonly catalogues?: Catalogues } = {},
): Promise<Texts> {
  const languages = [...(chosen === undefined ? [] : [chosen]), ...wanted].map(languageOf);
  const language = languages.find((tag) => Object.hasOwn(catalogues, tag)) ?? 'en';
  return textsOf(language, (await catalogues[language]?.()) ?? en, wanted);
}

/** English at once, for what must speak before anything is loaded. */
export function englishTexts(wanted: readonly string[]): Texts {
  return textsOf('en', en, wanted);
}

function textsOf(language: string, catalogue: Catalogue, wanted: readonly string[]): Texts {
  const locale = localeOf(language, wanted);
  const say = sayFrom(catalogue, en, language);
  return {
    language,
    locale,
    spoken: wanted.find(isLocale) ?? locale,
    say,
    when: whenIn(locale, say),
    catalogue,
  };
}

/** "en" in Austria is "en-AT": English words, and 17:00 on the clock. */
function localeOf(language: string, wanted: readonly string[]): string {
  const own = wanted.find((tag) => languageOf(tag) === language && isLocale(tag));
  if (own !== undefined) return own;
  const region = wanted.filter(isLocale).map((tag) => new Intl.Locale(tag).maximize().region)[0];
  return region === undefined ? language : `${language}-${region}`;
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
