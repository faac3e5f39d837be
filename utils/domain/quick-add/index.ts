import { type Due, hasPassed, isStorable } from '../due';
import type { RecordId } from '../record/record-id';
import { loadDateWords } from './date-words';
import { findDue, type FoundDue } from './find-due';
import { findPerson, type FoundPerson, type KnownPerson } from './find-person';
import { rest, type Span } from './span';

export type { KnownPerson } from './find-person';
export type { Span } from './span';

export interface QuickAddContext {
  /** The person's own now: words like "tomorrow" count from it, and moments get its zone. */
  readonly now: Temporal.ZonedDateTime;
  readonly people: readonly KnownPerson[];
  /** The browser's language with its region: "en-GB". */
  readonly locale: string;
  /** Kinds the person turned back into words. */
  readonly leave?: ReadonlySet<Span['kind']>;
}

export interface QuickAdd {
  /** What is promised: the line without the words that were understood as a date. */
  readonly text: string;
  readonly due?: Due;
  /** What the line names instead of a due: it has passed, and a promise cannot be for then. */
  readonly passed?: Due;
  readonly person?: { readonly id: RecordId } | { readonly newName: string };
  readonly cue?: string;
  readonly recurrence?: string;
  /** Other dues the same words could mean, likeliest first. */
  readonly alternatives: readonly Due[];
  /** Where in the line it was understood, in UTF-16 units. */
  readonly spans: readonly Span[];
}

/** Loads the date words of a language; the reader itself is synchronous. Languages without a table read as English. */
export async function loadReader(locale: string): Promise<void> {
  await loadDateWords(locale);
}

/**
 * One line of speech → a draft commitment. Never a due in the past, never a throw, whatever the line holds; the same
 * line, now and people give the same answer. Before `loadReader` has settled no date words are known.
 */
export function readQuickAdd(line: string, { now, people, locale, leave }: QuickAddContext): QuickAdd {
  const person = leave?.has('person') ? undefined : findPerson(line, people);
  const found = leave?.has('due') ? undefined : findDue(masked(line, person), { now, locale });
  const isPast = found !== undefined && hasPassed(found.due, now);
  const due = found && !isPast && isStorable(found.due) ? found : undefined;
  const spans = [person?.span, due?.span].filter((span) => span !== undefined);
  return {
    text: textOf(line, due, person),
    ...(due && { due: due.due }),
    ...(found && isPast && { passed: found.due }),
    ...(person && { person: person.person }),
    alternatives: (due?.alternatives ?? []).filter((other) => !hasPassed(other, now)),
    spans: spans.sort((a, b) => a.start - b.start),
  };
}

/** The line with a person's name made unreadable as a date: "May" is someone I know. */
function masked(line: string, person: FoundPerson | undefined): string {
  if (!person) return line;
  const { start, end } = person.span;
  return line.slice(0, start) + '\u25a0'.repeat(end - start) + line.slice(end);
}

function textOf(line: string, due: FoundDue | undefined, person: FoundPerson | undefined): string {
  const text = due ? rest(line, due.span) : line;
  const name = person && line.slice(person.span.start, person.span.end);
  const plain = name?.startsWith('@') ? text.replace(name, () => name.slice(1)) : text;
  return plain.replace(/\s+/g, ' ').trim() || line.trim();
}
