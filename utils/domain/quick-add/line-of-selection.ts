import { TEXT_LIMIT } from '../commitment';
import { normaliseText, textProblem, utf8Length } from '../record/text';

/** A word is not longer than this, in UTF-16 code units: where no space is that near, the writing has none. */
const LONG_WORD = 60;

/**
 * Words that were selected somewhere, as a line that a promise can hold: normalised, and cut at a word where there are
 * too many. Empty where there are none.
 */
export function lineOfSelection(selected: string): string {
  const text = normaliseText(selected);
  if (textProblem(text, TEXT_LIMIT)?.reason !== 'too-long') return text;
  const fitting = longestFitting(text);
  if (text[fitting.length] === ' ') return fitting;
  const space = fitting.lastIndexOf(' ');
  return space >= fitting.length - LONG_WORD ? fitting.slice(0, space) : wholeWords(text, fitting.length);
}

/** Whole code points, as many as fit by characters and by bytes. */
function longestFitting(text: string): string {
  let [characters, bytes, fitting] = [0, 0, ''];
  for (const character of text) {
    characters += 1;
    bytes += utf8Length(character);
    if (characters > TEXT_LIMIT.characters || bytes > TEXT_LIMIT.bytes) break;
    fitting += character;
  }
  return fitting;
}

/** The words that end before a place, in writing without spaces; one endless word is cut there. */
function wholeWords(text: string, most: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end === 0 ? most : end).trimEnd();
}
