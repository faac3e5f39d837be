import type { en } from './catalogues/en';
import type { enLater } from './catalogues/en-later';

/** A sentence, or its plural forms by the categories of Intl.PluralRules. */
export type Template = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type TextKey = keyof typeof en;

/** What another language must say: every key, in its own plural forms. Missing ones fall back to English. */
export type Catalogue = Readonly<Partial<Record<TextKey | keyof typeof enLater, Template>>>;

type Templates = Readonly<Partial<Record<PropertyKey, Template>>>;

type Placeholders<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

type NameIn<T> = T extends string ? Placeholders<T> : Placeholders<T[keyof T]> | 'n';

type Values<T> = { readonly [Name in NameIn<T>]: Name extends 'n' ? number : string | number };

/** A text of these sentences by its key, with every value its template names; plurals are chosen by `n`. */
export type SayOf<English> = <K extends keyof English>(
  key: K,
  ...values: [NameIn<English[K]>] extends [never] ? [] : [Values<English[K]>]
) => string;

export type Say = SayOf<typeof en>;

/**
 * Texts from a catalogue, English where it says nothing.
 * @param language of the catalogue, for plural rules and numbers
 */
export function sayFrom<English extends Catalogue>(
  catalogue: Catalogue,
  english: English,
  language: string,
): SayOf<English> {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const own: Templates = catalogue;
  const fallback: Templates = english;
  return (key, ...[values]) => {
    const template = own[key] ?? fallback[key] ?? String(key);
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
