import { ALSO_WORDS } from '../name-words';
import type { RecordId } from '../record/record-id';
import type { Language } from './language';
import { TAKEN } from './find-cue';
import { fold } from './fold';
import { isWholeWords, type Span } from './span';

export interface KnownPerson {
  readonly id: RecordId;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface FoundPerson {
  readonly person: { readonly id: RecordId } | { readonly newName: string };
  readonly span: Span;
  /** Others who are called the same. */
  readonly others: readonly RecordId[];
}

/**
 * The earliest known name or alias of a line; of those who share it the first in the list.
 * @param ending what a name may end on without an apostrophe
 */
export function findKnown(
  line: string,
  people: readonly KnownPerson[],
  ending = '',
): FoundPerson | undefined {
  const found = people.flatMap(({ id, name, aliases }) =>
    labelsOf([name, ...aliases], ending).flatMap((label) => {
      const start = indexOfName(line, label);
      return start === undefined ? [] : [{ id, ...placeOf(line, start, label.length) }];
    }),
  );
  const [first, ...rest] = found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  if (!first) return undefined;
  const same = rest.filter(({ span }) => span.start === first.span.start && span.end === first.span.end);
  const others = new Set(same.map(({ id }) => id).filter((id) => id !== first.id));
  return { person: { id: first.id }, span: first.span, others: [...others] };
}

function labelsOf(names: readonly string[], ending: string): readonly string[] {
  return ending === '' ? names : names.flatMap((name) => (name === '' ? [] : [name, name + ending]));
}

/** Known people stay known however they are typed, but "may" is no one. */
function indexOfName(line: string, label: string): number | undefined {
  if (label === '') return undefined;
  const exact = wholeIndexOf(line, label);
  if (exact !== undefined || ALSO_WORDS.has(label.toLowerCase())) return exact;
  return wholeIndexOf(fold(line), fold(label));
}

function wholeIndexOf(line: string, label: string): number | undefined {
  for (let start = line.indexOf(label); start >= 0; start = line.indexOf(label, start + 1)) {
    if (isWholeWords(line, start, start + label.length)) return start;
  }
  return undefined;
}

function placeOf(line: string, start: number, length: number): { readonly span: Span } {
  // "bob@sam.com" is an address.
  const isCalled = line[start - 1] === '@' && !/[A-Za-z0-9._]@$/.test(line.slice(0, start));
  const from = isCalled ? start - 1 : start;
  return { span: { kind: 'person', start: from, end: start + length } };
}

/** Finds a new name in a line whose other words are taken; a suggestion, to be shown before it becomes a person. */
export type FindNew = (line: string) => FoundPerson | undefined;

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const AT_NAME = new RegExp("(?<![\\p{L}\\p{N}])@(\\p{L}[\\p{L}\\p{M}’'-]*)", 'u');

/** Where words are not written apart a name ends where its script does, or before a particle. */
const AT_UNSPACED_NAME =
  /(?<![A-Za-z0-9])@([\p{Script=Han}\p{Script=Katakana}ーA-Za-z]+(?:さん|ちゃん|くん|さま)?|\p{Script=Hiragana}+?(?=[にとへのをが\s]|$))/u;

/** How new names are found: after "@", after words like "to", and after an opening verb. */
export function nameFinder({ isSpaced, names }: Language): FindNew {
  const anyCase = (words: string) =>
    words.replace(
      /(^|\|)(\p{Ll})/gu,
      (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
    );
  const nobody = new Set(names.nobody.split(' '));
  const until =
    names.until === undefined ? '' : `(?=\\s*(?:$|[.,;!?${TAKEN}]|(?:${names.until})(?![\\p{L}\\p{N}])))`;
  const patterns = [
    isSpaced ? AT_NAME : AT_UNSPACED_NAME,
    ...(names.titled === undefined ? [] : [new RegExp(`(${names.titled})`, 'u')]),
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.after}) (${NAME})${until}`, 'u'),
    new RegExp(`^\\s*(?:[Ii](?:’|')?(?:ll| will) )?(?:${anyCase(names.opening)}) (${NAME})`, 'u'),
  ];
  return (line) => {
    for (const pattern of patterns) {
      const match = pattern.exec(line);
      const name = match?.[1]?.replace(/[’'](?:s)?$/, '').replace(/-+$/, '');
      if (!match || !name || nobody.has(name.toLowerCase().replace('’', "'"))) continue;
      const start = match.index + match[0].lastIndexOf(match[1] ?? name);
      return { person: { newName: name }, ...placeOf(line, start, name.length), others: [] };
    }
    return undefined;
  };
}
