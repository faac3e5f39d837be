import { fold } from './fold';

/** Where a date stands, with what leads to it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly isLed: boolean;
  readonly isForTimes: boolean;
}

/**
 * Whether the words look like part of a title, in a line that is not written so throughout: words have a capital that are
 * usually written small, or a name goes on behind them.
 */
export function isTitle(
  line: string,
  bare: number,
  { start, end, isLed }: Place,
  capitals: ReadonlySet<string>,
): boolean {
  const [before, words, after] = [line.slice(0, start), line.slice(start, end), line.slice(end)];
  if (before.trim() === '' || !/(?<!\p{L})\p{Ll}/u.test(before + after)) return false;
  const isHeld = !isLed || /(?<!\p{L})the $/iu.test(line.slice(start, bare));
  if (isHeld && /^ \p{Lu}\p{Ll}/u.test(after)) return true;
  const all = words.match(/\p{L}+/gu) ?? [];
  if (all.some((word) => capitals.has(fold(word)) && !/^\p{Lu}\p{Lu}/u.test(word))) {
    return all.some((word) => LEADS_IN_TITLES.test(word));
  }
  // "The deadline is Tomorrow" is no title; "USA Today" and "High Noon" are.
  const named = all.filter((word) => /^\p{Lu}/u.test(word));
  const isOneWord = named.length === 1 && named[0] === all[0];
  if (isOneWord && after.trim() === '' && !/\p{Lu}\S*\s+$/u.test(before)) return false;
  return all.some((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}

/** "The Nightmare Before Christmas". */
const LEADS_IN_TITLES = /^(?:Before|By|On|In|At|The|Of)$/;
