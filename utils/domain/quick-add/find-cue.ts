import type { Language } from './language';
import { orderFinder } from './order-after-cue';
import type { Span } from './span';

/** The if-then half of a promise: "when I close the laptop". */
export type FindCue = (folded: string) => Span | undefined;

/** Stands for words that were understood as something else: a cue ends there. */
export const TAKEN = '\u25a0';
/** Stands for a name: it may be part of a cue. */
export const NAMED = '\u25a1';

/**
 * How a language's cues are found: at the end of what is left of the line, or at its beginning up to a comma. What is
 * asked or told is no cue ("ask Tom when the party starts").
 */
export function cueFinder({ isSpaced, cues }: Language, isDate: (words: string) => boolean): FindCue {
  const gap = (pattern: string) => pattern.replaceAll(' ', isSpaced ? '\\s+' : '\\s*');
  const from = isSpaced ? '(?<![\\p{L}\\p{M}\\p{N}])' : '';
  const to = isSpaced ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  const clause = new RegExp(`${from}(?:${gap(cues.opens)})[^,;:.!?${TAKEN}]*`, 'u');
  const closed = new RegExp(`${from}(?:${gap(cues.whole)})${to}`, 'u');
  const asked = new RegExp(`${from}(?:${gap(cues.asked)})${to}[^,;.]*$`, 'u');
  const ends = new RegExp(gap(cues.ends), 'u');
  const verbs = new RegExp(`${from}(?:${gap(cues.notAfter)})\\s*$`, 'u');

  const isFree = (folded: string, start: number) => {
    const before = folded.slice(0, start);
    return !asked.test(before) && !verbs.test(before);
  };
  const begins = orderFinder(cues);
  return (folded) => {
    const whole = closed.exec(folded);
    if (whole && isFree(folded, whole.index) && !isDate(whole[0]))
      return spanOf(folded, whole.index, whole[0]);
    const found = clause.exec(folded);
    if (!found || !isFree(folded, found.index) || isDate(found[0])) return undefined;
    const end = found.index + found[0].length;
    const isAtStart = folded.slice(0, found.index).trim() === '';
    const over = isAtStart ? ends.exec(found[0]) : null;
    // "Quando o salário cair, …": what follows the comma is promised.
    const isRest = over && found[0].slice(over.index + over[0].length).trim() !== '';
    // "When I'm" alone is no cue.
    const isClause = over && found[0].slice(0, over.index).trim().includes(' ');
    if (over && isRest && isClause) return spanOf(folded, found.index, found[0].slice(0, over.index));
    if (isAtStart && !/^[,;:]/.test(folded.slice(end))) {
      const length = begins(found[0]);
      if (length !== undefined) return spanOf(folded, found.index, found[0].slice(0, length));
    }
    const isEnded = /^[,;:]/.test(folded.slice(end)) || !isAtStart || folded.charAt(end) === TAKEN;
    return isEnded ? spanOf(folded, found.index, found[0]) : undefined;
  };
}

function spanOf(folded: string, start: number, words: string): Span | undefined {
  const length = words.trimEnd().length;
  return start + length > folded.length ? undefined : { kind: 'cue', start, end: start + length };
}
