import { CUE_LIMIT } from '../commitment';
import { type Due, hasPassed, isTooFar } from '../due';
import type { RecordId } from '../record/record-id';
import type { Rule } from '../rule';
import { normaliseText, textProblem } from '../record/text';
import { aroundIn } from './around';
import { cueFinder, type FindCue, NAMED, TAKEN } from './find-cue';
import { type DueWords, findDue, type FoundDue } from './find-due';
import { type FindNew, findKnown, type FoundPerson, type KnownPerson, nameFinder } from './find-person';
import { fold } from './fold';
import { languageOf } from './languages';
import { capitalsIn, grammarOf } from './phrases';
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
  /** What is promised: the line without the words that were understood as a date or a cue. */
  readonly text: string;
  readonly due?: Due;
  /** What the line names instead of a due: it has passed, and a promise cannot be for then. */
  readonly passed?: Due;
  readonly person?: { readonly id: RecordId } | { readonly newName: string };
  /** Others who go by the same name. */
  readonly namesakes?: readonly RecordId[];
  /** On what it is to be done, in the words of the line: "when I get home". */
  readonly cue?: string;
  /** How often, in the words of the line: the due is the first time. */
  readonly recurrence?: string;
  /** What it would be as a ritual: the rule, and the words without those that say how often. */
  readonly ritual?: { readonly rule: Rule; readonly text: string };
  /** Other dues the same words could mean, likeliest first. */
  readonly alternatives: readonly Due[];
  /** Where in the line it was understood, in UTF-16 units. */
  readonly spans: readonly Span[];
}

/** All that reading needs of a language and a region. */
interface Reader {
  readonly dueWords: DueWords;
  readonly findCue: FindCue;
  readonly findNew: FindNew;
  /** What a known name may end on: "Omas". */
  readonly nameEnding: string;
}

/** A line that says nothing. */
const WARMING_UP = 'water the plants';

const READERS = new Map<string, Reader>();

/** Where 3/4 is the fourth of March. */
const MONTH_FIRST = /^(?:en|en-US|en-PH|ja|ja-.*|zh|zh-.*)$/;

/** Loads the words of a language; the reader itself is synchronous. Languages without a table read as English. */
export async function loadReader(locale: string): Promise<void> {
  if (READERS.has(locale)) return;
  const language = await languageOf(locale);
  const grammar = grammarOf(language, {
    region: locale.split('-')[1],
    isMonthFirst: MONTH_FIRST.test(locale),
  });
  // Patterns are made ready by their first two uses, which take longer than a keystroke may.
  for (let use = 0; use < 2; use++) grammar.find(fold(WARMING_UP));
  READERS.set(locale, {
    dueWords: {
      ...grammar,
      around: aroundIn(language),
      capitals: capitalsIn(language),
      hasTitles: !language.hasNounCapitals,
      isSpaced: language.isSpaced,
    },
    // "After Monday" says no end, and is no cue.
    findCue: cueFinder(language, (words) =>
      grammar.find(words).some(({ where, start }) => where !== 'timed' && where !== 'never' && start < 12),
    ),
    findNew: nameFinder(language),
    nameEnding: language.names.ending ?? '',
  });
}

/**
 * One line of speech → a draft commitment (docs/reader.md). Never a due in the past, never a throw, whatever the line
 * holds; the same line, now and people give the same answer. Before `loadReader` has settled only known people are found.
 */
export function readQuickAdd(line: string, { now, people, locale, leave }: QuickAddContext): QuickAdd {
  const reader = READERS.get(locale);
  const reads = (kind: Span['kind']) => reader !== undefined && !leave?.has(kind);
  const known = leave?.has('person') ? undefined : findKnown(line, people, reader?.nameEnding);
  const unnamed = taken(line, known?.span, NAMED);
  const found = reader && reads('due') ? findDue(unnamed, fold(unnamed), reader.dueWords, now) : undefined;
  const isPast = found !== undefined && hasPassed(found.due, now);
  const due = found && !isPast && !isTooFar(found.due) ? found : undefined;
  const undated = (due?.spans ?? []).reduce((text, span) => taken(text, span), unnamed);
  const clause = reader && reads('cue') ? reader.findCue(fold(undated)) : undefined;
  // What no cue can hold stays words.
  const cue = clause && textProblem(normaliseText(wordsOf(line, [clause])), CUE_LIMIT) ? undefined : clause;
  const person = known ?? (reader && reads('person') ? reader.findNew(taken(undated, cue)) : undefined);
  const spans = [person?.span, ...(due?.spans ?? []), ...partsOf(cue, person?.span)];
  return {
    text: textOf(line, { due, cue, person }),
    ...(due && { due: due.due }),
    ...(found && isPast && { passed: found.due }),
    ...(person && { person: person.person }),
    ...(person && person.others.length > 0 && { namesakes: person.others }),
    ...(cue && { cue: line.slice(cue.start, cue.end) }),
    ...(due?.isAgain && { recurrence: wordsOf(line, due.spans) }),
    ...(due?.rule && {
      ritual: { rule: due.rule, text: textOf(line, { due: { ...due, keepsWords: false }, cue, person }) },
    }),
    alternatives: (due?.alternatives ?? []).filter((other) => !hasPassed(other, now) && !isTooFar(other)),
    spans: spans.filter((span) => span !== undefined).sort((a, b) => a.start - b.start),
  };
}

/** The line with words made unreadable that are understood already: "May" is someone I know. */
function taken(line: string, span: Span | undefined, mark = TAKEN): string {
  if (!span) return line;
  const { start, end } = span;
  return line.slice(0, start) + mark.repeat(end - start) + line.slice(end);
}

/** A cue without a name in the middle of it, which has a span of its own. */
function partsOf(cue: Span | undefined, name: Span | undefined): readonly Span[] {
  if (!cue) return [];
  if (!name || name.start < cue.start || name.end > cue.end) return [cue];
  const parts = [
    { ...cue, end: name.start },
    { ...cue, start: name.end },
  ];
  return parts.filter(({ start, end }) => start < end);
}

function wordsOf(line: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => line.slice(start, end)).join(' ');
}

function textOf(
  line: string,
  {
    due,
    cue,
    person,
  }: {
    readonly due: FoundDue | undefined;
    readonly cue: Span | undefined;
    readonly person: FoundPerson | undefined;
  },
): string {
  const gone = [...(due && !due.keepsWords ? due.spans : []), cue].filter((span) => span !== undefined);
  // From the back, so that places further on stay true.
  const left = gone.sort((a, b) => b.start - a.start).reduce((text, span) => rest(text, span), line);
  const name = person && line.slice(person.span.start, person.span.end);
  const plain = name?.startsWith('@') ? left.replace(name, () => name.slice(1)) : left;
  // Brackets around a date are left with nothing in them.
  const whole = plain.replace(/\(\s*\)|（\s*）/g, '');
  return whole.replace(/\s+/g, ' ').trim() || line.trim();
}
