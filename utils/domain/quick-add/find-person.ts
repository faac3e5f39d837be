import { ALSO_WORDS } from '../name-words';
import type { RecordId } from '../record/record-id';
import { isWholeWords, type Span } from './span';

export interface KnownPerson {
  readonly id: RecordId;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface FoundPerson {
  readonly person: { readonly id: RecordId } | { readonly newName: string };
  readonly span: Span;
}

/** Capitalised words that are nobody. */
const NOBODY = new Set(
  (
    'i i’ll i’m i’d monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep oct nov dec christmas easter today tomorrow tonight'
  ).split(' '),
);

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const AT_NAME = new RegExp(`(?<![\\p{L}\\p{N}])@(\\p{L}[\\p{L}\\p{M}’'-]*)`, 'u');
const LED_NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:to|for|with) (${NAME})`, 'u');
const OPENING_NAME = new RegExp(
  "^\\s*(?:[Ii](?:’|')?(?:ll| will) )?(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Ee]mail|[Mm]essage|[Vv]isit|[Mm]eet|[Hh]elp|" +
    `[Aa]sk|[Tt]ell|[Tt]hank|[Ss]end|[Tt]ake|[Dd]rive|[Pp]ay|[Rr]emind|[Ww]rite) (${NAME})`,
  'u',
);

/**
 * Whom the line is about: the earliest known name or alias; failing that a new name, after "@", "to", "for" or "with" or
 * after an opening "call". A new name is a suggestion, to be shown before it becomes a person.
 */
export function findPerson(line: string, people: readonly KnownPerson[]): FoundPerson | undefined {
  return findKnown(line, people) ?? findNew(line);
}

function findKnown(line: string, people: readonly KnownPerson[]): FoundPerson | undefined {
  const found = people.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].flatMap((label) => {
      const start = indexOfName(line, label);
      return start === undefined ? [] : [{ person: { id }, ...placeOf(line, start, label.length) }];
    }),
  );
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)[0];
}

/** Known people stay known however they are typed, but "may" is no one. */
function indexOfName(line: string, label: string): number | undefined {
  if (label === '') return undefined;
  const exact = wholeIndexOf(line, label);
  if (exact !== undefined || ALSO_WORDS.has(label.toLowerCase())) return exact;
  const lower = line.toLowerCase();
  return lower.length === line.length ? wholeIndexOf(lower, label.toLowerCase()) : undefined;
}

function wholeIndexOf(line: string, label: string): number | undefined {
  for (let start = line.indexOf(label); start >= 0; start = line.indexOf(label, start + 1)) {
    if (isWholeWords(line, start, start + label.length)) return start;
  }
  return undefined;
}

function placeOf(line: string, start: number, length: number): { readonly span: Span } {
  const from = line[start - 1] === '@' ? start - 1 : start;
  return { span: { kind: 'person', start: from, end: start + length } };
}

function findNew(line: string): FoundPerson | undefined {
  for (const pattern of [AT_NAME, LED_NAME, OPENING_NAME]) {
    const match = pattern.exec(line);
    const name = match?.[1]?.replace(/[’'](?:s)?$/, '').replace(/-+$/, '');
    if (!match || !name || NOBODY.has(name.toLowerCase())) continue;
    const start = match.index + match[0].lastIndexOf(match[1] ?? name);
    return { person: { newName: name }, ...placeOf(line, start, name.length) };
  }
  return undefined;
}
