import { fold } from './fold';

/** Where a date stands, with what leads to it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly isLed: boolean;
  readonly isForTimes: boolean;
}

/** Whether words of a line look like part of a title. */
export type IsTitle = (bare: number, place: Place) => boolean;

/**
 * Looks for titles in a line that is not written in capitals throughout: words have one that are usually written small,
 * or a name goes on behind them.
 * @param capitals words that have a capital wherever they stand
 */
export function titlesIn(line: string, capitals: ReadonlySet<string>): IsTitle {
  // Once a line: it may be long, and full of dates.
  const small = Array.from(line.matchAll(/(?<!\p{L})\p{Ll}/gu), ({ index }) => index);
  const [first = Infinity, last = -1] = [small[0], small.at(-1)];
  return (bare, { start, end, isLed }) => {
    if (line.slice(0, start).trim() === '' || (first >= start && last < end)) return false;
    const [words, after] = [line.slice(start, end), line.slice(end)];
    const isHeld = !isLed || /(?<!\p{L})the $/iu.test(line.slice(start, bare));
    if (isHeld && /^ \p{Lu}\p{Ll}/u.test(after)) return true;
    const all = words.match(/\p{L}+/gu) ?? [];
    if (all.some((word) => capitals.has(fold(word)) && !/^\p{Lu}\p{Lu}/u.test(word))) {
      return all.some((word) => LEADS_IN_TITLES.test(word));
    }
    // "The deadline is Tomorrow" is no title; "USA Today" and "High Noon" are.
    const named = all.filter((word) => /^\p{Lu}/u.test(word));
    const isOneWord = named.length === 1 && named[0] === all[0];
    const [wordBefore = ''] = /\S*\s*$/u.exec(line.slice(Math.max(0, start - REACH), start)) ?? [];
    if (isOneWord && after.trim() === '' && !/\p{Lu}/u.test(wordBefore)) return false;
    return all.some((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  };
}

/** As long as a word before a date may be. */
const REACH = 48;

/** "The Nightmare Before Christmas". */
const LEADS_IN_TITLES = /^(?:Before|By|On|In|At|The|Of)$/;
