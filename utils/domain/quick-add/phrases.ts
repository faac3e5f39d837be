import type { Language, Phrase, Where } from './language';
import type { Said } from './said';
import { type Slot, slotsOf } from './slots';
import { listPhrases, listSlots } from './weekday-lists';

/** A phrase as it stands in a line: what it says, where, and where such phrases count. */
export interface Found {
  readonly said: Said;
  readonly start: number;
  readonly end: number;
  readonly where: Where;
}

/** A language with its patterns made ready. */
export interface Grammar {
  /** What the phrases of a line say, from left to right; of phrases that overlap the first, and of those the longest. */
  find(folded: string): readonly Found[];
}

interface Ready {
  readonly pattern: RegExp;
  /** The pattern within its bounds, for use in another. */
  readonly source: string;
  readonly said: Said;
  readonly where: Where;
}

/** @param options.isMonthFirst whether 3/4 is the fourth of March */
export function grammarOf(
  language: Language,
  { region = '', isMonthFirst }: { readonly region?: string | undefined; readonly isMonthFirst: boolean },
): Grammar {
  const slots: Record<string, Slot> = { ...slotsOf(language, isMonthFirst), ...listSlots(language) };
  const anchors = language.anchors.map((phrase) => ready(phrase, slots, language));
  slots['anchor'] = {
    source: anchors.map(({ source }) => plain(source)).join('|'),
    read: (word, said) => {
      const [from] = findAll(word, anchors, slots).filter(
        ({ start, end }) => start === 0 && end === word.length,
      );
      return { ...said, ...(from && { from: from.said }) };
    },
  };
  // What a region says goes before what is said everywhere.
  const all = [
    ...(language.regions?.[region] ?? []),
    ...language.phrases,
    ...listPhrases(language),
    ...language.anchors,
  ];
  const phrases = all.map((phrase) => ready(phrase, slots, language));
  return { find: (folded) => leftmost(findAll(folded, phrases, slots)) };
}

/** Words of a language that have a capital wherever they stand. */
export function capitalsIn({ words: { weekday, month }, capitals }: Language): ReadonlySet<string> {
  const all = [...Object.keys(weekday), ...Object.keys(month)].flatMap((some) => some.split('|'));
  return new Set([...all, ...capitals.split(' ')]);
}

/** Without the names of its groups, which a pattern may have only once. */
function plain(source: string): string {
  return source.replace(/\(\?<\w+>/g, '(?:');
}

function ready(
  [template, said, where = 'anywhere']: Phrase,
  slots: Readonly<Record<string, Slot>>,
  language: Language,
): Ready {
  let count = 0;
  // Not any number: a run of thousands would be gone through from each of its spaces.
  const gap = language.isSpaced ? '\\s{1,4}' : '\\s{0,4}';
  const source = template
    .replaceAll(' ?', '\\s{0,4}')
    .replaceAll(' ', gap)
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slots[name];
      if (!slot) throw new RangeError(`There is no slot ${name}.`);
      return `(?<${name}_${count++}>${slot.source})`;
    });
  return {
    pattern: new RegExp(`${before(language)}(?:${source})${after(language)}`, flagsOf(source)),
    source,
    said,
    where,
  };
}

/** Without classes of Unicode a pattern needs no care for code points, and is ready sooner. */
function flagsOf(source: string): string {
  return source.includes('\\p{') ? 'gu' : 'g';
}

/**
 * No word and no number is cut, and what costs or counts something is no date. Letters are named by their ranges: the
 * classes of Unicode, in every pattern, would take half a second to make ready.
 */
function before({ isSpaced }: Language): string {
  return isSpaced ? `(?<![${LETTERS}$€£#+/]|\\d[.,:]|[a-z]'|[a-z]-(?!\\d))` : UNCUT_BEFORE;
}

function after({ isSpaced }: Language): string {
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

function findAll(
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

function readSlots(
  groups: Readonly<Record<string, string | undefined>>,
  said: Said,
  slots: Readonly<Record<string, Slot>>,
): Said {
  let all = said;
  for (const [group, word] of Object.entries(groups)) {
    const slot = slots[group.replace(/_\d+$/, '')];
    if (word !== undefined && slot) all = slot.read(word, all);
  }
  return all;
}

/** Of those that overlap the first, and of those that begin together the longest. */
function leftmost(found: readonly Found[]): readonly Found[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  let end = 0;
  for (const one of inOrder) {
    if (one.start < end) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
}
