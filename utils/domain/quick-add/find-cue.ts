import type { Language } from './language';
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
  const begins = cues.begins === undefined ? undefined : beginningOf(cues.begins, cues.subjects ?? '(?!)');
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
    if (over && isRest) return spanOf(folded, found.index, found[0].slice(0, over.index));
    if (isAtStart && begins && !/^[,;:]/.test(folded.slice(end))) {
      const length = begins(found[0]);
      if (length !== undefined) return spanOf(folded, found.index, found[0].slice(0, length));
    }
    const isEnded = /^[,;:]/.test(folded.slice(end)) || !isAtStart || folded.charAt(end) === TAKEN;
    return isEnded ? spanOf(folded, found.index, found[0]) : undefined;
  };
}

/** "When the phone call ends". */
const FINITE =
  /^(?:is|are|was|ends|starts|stops|comes|goes|finishes|arrives|opens|closes|rings|lands|leaves|works)$/;

/**
 * Where the promise begins behind a cue that no comma ends: "when I clock out text June". It is the first such verb that
 * nothing in front of it takes into the cue, and of two verbs side by side the second ("when the shops open buy milk").
 */
function beginningOf(begins: string, subjects: string): (clause: string) => number | undefined {
  const [verb, subject] = [new RegExp(`^(?:${begins})$`, 'u'), new RegExp(`^(?:${subjects})$`, 'u')];
  return (clause) => {
    const words = [...clause.matchAll(/[^\s]+/gu)];
    const isVerb = (at: number) => verb.test(words[at]?.[0] ?? '');
    const first = words.findIndex(
      (_, at) =>
        at > 1 &&
        at < words.length - 1 &&
        isVerb(at) &&
        !subject.test(words[at - 1]?.[0] ?? '') &&
        !FINITE.test(words[at + 1]?.[0] ?? ''),
    );
    const at = isVerb(first + 1) && first + 2 < words.length ? first + 1 : first;
    return first < 0 ? undefined : words[at]?.index;
  };
}

function spanOf(folded: string, start: number, words: string): Span | undefined {
  const length = words.trimEnd().length;
  return start + length > folded.length ? undefined : { kind: 'cue', start, end: start + length };
}
