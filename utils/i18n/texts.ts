import type { en } from './catalogues/en';

/** A sentence, or its plural forms by the categories of Intl.PluralRules. */
export type Template = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type TextKey = keyof typeof en;

/** What another language must say: every key, in its own plural forms. Missing ones fall back to English. */
export type Catalogue = Readonly<Partial<Record<TextKey, Template>>>;

type Placeholders<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

type NameIn<K extends TextKey> = (typeof en)[K] extends string
  ? Placeholders<(typeof en)[K]>
  : Placeholders<(typeof en)[K][keyof (typeof en)[K]]> | 'n';

type Values<K extends TextKey> = { readonly [Name in NameIn<K>]: Name extends 'n' ? number : string };

/** A text by its key, with every value its template names; plurals are chosen by `n`. */
export type Say = <K extends TextKey>(
  key: K,
  ...values: [NameIn<K>] extends [never] ? [] : [Values<K>]
) => string;

/**
 * Texts from a catalogue, English where it says nothing.
 * @param language of the catalogue, for plural rules and numbers
 */
export function sayFrom(catalogue: Catalogue, english: Catalogue, language: string): Say {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key, ...[values]) => {
    const template = catalogue[key] ?? english[key] ?? key;
    const given = (values ?? {}) as Readonly<Record<string, string | number>>;
    const sentence =
      typeof template === 'string'
        ? template
        : (template[plurals.select(Number(given['n'] ?? 0))] ?? template.other);
    return sentence.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
      const value = given[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : isolated(value);
    });
  };
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A value of the other direction must not turn the sentence around it. */
export function isolated(value: string): string {
  return RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}
