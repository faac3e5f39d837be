import { ALSO_WORDS } from './name-words';
import type { Person } from './person';

/**
 * Takes the names and aliases of everyone known out of texts: whole words, however they are written. A name that is a
 * word as well ("may") goes only where it is written as a name.
 * @param instead what stands in place of a name
 */
export function nameMask(people: Iterable<Person>, instead: string): (text: string) => string {
  const labels = [...people].flatMap(({ name, aliases }) => [name, ...aliases]).filter(isVisible);
  if (labels.length === 0) return (text) => text;
  // The longest first, so that of "Anna Maria" no "Maria" is left.
  const names = labels.sort((a, b) => b.length - a.length).map(patternOf);
  const anyName = new RegExp(names.join('|'), 'giu');
  const written = new Set(labels);
  const hide = (found: string) => (ALSO_WORDS.has(found) && !written.has(found) ? found : instead);
  return (text) => text.replace(anyName, hide);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Nothing sets a name apart where people write without spaces; elsewhere an s may follow it. */
function patternOf(label: string): string {
  const literal = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return UNSPACED.test(label) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?=s?(?![\\p{L}\\p{N}]))`;
}

function isVisible(label: string): boolean {
  return label.trim() !== '';
}
