import type { Language, Phrase, Where } from './language';
import type { Said } from './said';
import { readSlots, type Slot } from './slots';

/** A phrase as it stands in a line: what it says, where, and where such phrases count. */
export interface Found {
  readonly said: Said;
  readonly start: number;
  readonly end: number;
  readonly where: Where;
}

/** A phrase that is ready to be looked for. */
export interface Ready {
  readonly pattern: RegExp;
  readonly said: Said;
  readonly where: Where;
}

/** Makes the pattern of a phrase ready, within its bounds. */
export function ready(
  [template, said, where = 'anywhere']: Phrase,
  slots: Readonly<Record<string, Slot>>,
  language: Language,
): Ready {
  const source = sourceOf(template, slots, language);
  return {
    pattern: new RegExp(`${before(language)}(?:${source})${after(language)}`, flagsOf(source)),
    said,
    where,
  };
}

/** The pattern of a template, with its slots as groups. */
export function sourceOf(
  template: string,
  slots: Readonly<Record<string, Slot>>,
  { isSpaced }: Language,
): string {
  let count = 0;
  // Not any number: a run of thousands would be gone through from each of its spaces.
  const gap = isSpaced ? '\\s{1,4}' : '\\s{0,4}';
  return template
    .replaceAll(' ?', '\\s{0,4}')
    .replaceAll(' ', gap)
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slots[name];
      if (!slot) throw new RangeError(`There is no slot ${name}.`);
      return `(?<${name}_${count++}>${slot.source})`;
    });
}

/** Without classes of Unicode a pattern needs no care for code points, and is ready sooner. */
export function flagsOf(source: string): string {
  return source.includes('\\p{') ? 'gu' : 'g';
}

/**
 * No word and no number is cut, and what costs or counts something is no date. Letters are named by their ranges: the
 * classes of Unicode, in every pattern, would take half a second to make ready.
 */
export function before({ isSpaced }: Language): string {
  return isSpaced ? `(?<![${LETTERS}$€£#+/]|\\d[.,:]|[a-z]'|[a-z]-(?!\\d))` : UNCUT_BEFORE;
}

export function after({ isSpaced }: Language): string {
  return isSpaced ? `(?![${LETTERS}%°/]|[.,:]\\d|[-.][a-z])` : UNCUT_AFTER;
}

/** Of all scripts, their marks, and digits; folded. */
const LETTERS =
  'a-z0-9_\\u00aa\\u00b5\\u00ba-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u3040-\\ud7ff\\uf900-\\uffee';

/**
 * Where words are not written apart, only numbers and Latin words have ends that show. The number of a weekday is no
 * part of the number behind it: "周二三点" is Tuesday at three.
 */
const UNCUT_BEFORE =
  '(?!(?<=\\d|\\d[.,:]|[$€£¥#])\\d|(?<=[a-z])[a-z]|(?<=[周週期拜]|(?<![周週期拜])[一二三四五六七八九十〇零])[一二三四五六七八九十])';
const UNCUT_AFTER = '(?!(?<=\\d)(?:\\d|[.,:]\\d|%)|(?<=[a-z])[a-z])';

/** Every place of every phrase, whether or not they overlap. */
export function findAll(
  folded: string,
  phrases: readonly Ready[],
  slots: Readonly<Record<string, Slot>>,
): readonly Found[] {
  return phrases.flatMap(({ pattern, said, where }) =>
    Array.from(folded.matchAll(pattern), (match) => ({
      said: readSlots(match.groups ?? {}, said, slots),
      start: match.index,
      end: match.index + match[0].length,
      where,
    })),
  );
}
