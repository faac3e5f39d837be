import { ALSO_WORDS } from './name-words';
import type { Person } from './person';

/**
 * Takes the names and aliases of everyone known out of texts: whole words, however they are written, and of a name of
 * several words each by itself. A name that is a word as well ("may") goes only where it is written as the name. Forms
 * that a language bends a name into stay, but for an English s and the prefixes of Hebrew and Arabic.
 * @param instead what stands in place of a name
 */
export function nameMask(people: Iterable<Person>, instead: string): (text: string) => string {
  const labels = [...people].flatMap(({ name, aliases }) => [name, ...aliases]).filter(isVisible);
  const parts = labels.flatMap((label) => label.split(/\s+/)).filter(isNamePart);
  const hidden = [...new Set([...labels, ...parts])];
  if (hidden.length === 0) return (text) => text;
  // The longest first, so that of "Anna Maria" no "Maria" is left.
  const names = hidden.sort((a, b) => b.length - a.length).map(patternOf);
  const anyName = new RegExp(names.join('|'), 'giu');
  const written = new Set(hidden);
  const hide = (found: string) => {
    const word = found.normalize('NFC');
    return ALSO_WORDS.has(word) && !written.has(word) ? found : instead;
  };
  // Taken apart into letters and their marks, "Zoe" is found in "Zoë".
  return (text) => text.normalize('NFD').replace(anyName, hide).normalize('NFC');
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** What is written onto the beginning of a word: "to", "and", "the". */
const PREFIXES = [
  { script: /\p{Script=Hebrew}/u, pattern: '[והבלכמש]{0,2}' },
  { script: /\p{Script=Arabic}/u, pattern: '[وفبكل]{0,2}(?:ال)?' },
];

function patternOf(label: string): string {
  const letters = Array.from(label.normalize('NFD').replace(/(?<=\p{L})\p{M}/gu, ''));
  const literal = letters.map(patternOfLetter).join('');
  // Nothing sets a name apart where people write without spaces.
  if (UNSPACED.test(label)) return literal;
  const prefix = PREFIXES.find(({ script }) => script.test(label))?.pattern ?? '';
  return `(?<![\\p{L}\\p{N}])${prefix}${literal}(?=s?(?![\\p{L}\\p{N}]))`;
}

/** A letter with whatever marks it may have, any apostrophe for another, and all else as it is. */
function patternOfLetter(letter: string): string {
  if (/\p{L}/u.test(letter)) return `${letter}\\p{M}*`;
  if (/['’ʼ]/.test(letter)) return "['’ʼ]";
  return letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function isVisible(label: string): boolean {
  return label.trim() !== '';
}

/** "Schmidt", but not the "from" of "Jo from work": a part counts when it is written as a name. */
function isNamePart(part: string): boolean {
  return Array.from(part).length > 1 && /^(?!\p{Ll})\p{L}/u.test(part);
}
