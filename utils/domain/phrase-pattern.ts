import { fold } from './quick-add/fold';

/**
 * One pattern for many phrases, to be looked for in a folded text, where they stand as whole words. A phrase is lower
 * case with plain apostrophes, each of which may be left out ("im sorry"); a space stands for one or two of space and
 * comma (V8 takes ten times as long to prepare a pattern with more). `(?:a|b)`, `(?: c)?` and looking around are as in any
 * pattern, as long as nothing repeats without a bound: so a text costs time in proportion to its length.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const sources = phrases.map((phrase) => phrase.replaceAll("'", "'?").replaceAll(' ', '[\\s,]{1,2}'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Whether one of the phrases stands in a text, however it is written. */
export function saysOneOf(phrases: RegExp, text: string): boolean {
  return fold(text).search(phrases) >= 0;
}
