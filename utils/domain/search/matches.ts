import type { Commitment } from '../commitment';
import { dueDay } from '../due';
import type { Person } from '../person';
import { dayNumber, minuteOf } from '../record/minute';
import type { RecordId } from '../record/record-id';
import type { Span } from './date-in-query';
import type { Query, Standing } from './query';
import { wordsOf } from './words';

/** One part of what is looked for, in the numbers that records are kept in: days and minutes since 2020. */
export interface Sought {
  readonly words: readonly string[];
  readonly people: ReadonlySet<RecordId>;
  readonly standings: readonly Standing[];
  readonly spans: readonly {
    /** Both within. */
    readonly days: readonly [number, number];
    /** The first within, the last not. */
    readonly minutes: readonly [number, number];
  }[];
}

/** What a promise is found by. */
export interface Facts {
  readonly words: readonly string[];
  readonly person: RecordId;
  readonly standing: Standing;
  /** The number of the day it is, or was, due on. */
  readonly due?: number;
  /** The minute in which its outcome was noted. */
  readonly noted?: number;
}

/** Whether each word begins one of these. */
export function beginAmong(words: readonly string[], among: readonly string[]): boolean {
  return words.every((word) => among.some((one) => one.startsWith(word)));
}

/**
 * What a query looks for among these people: a word may begin a name, or another name, of theirs.
 * @param zone where the person is: days are days there
 */
export function soughtBy(query: Query, people: readonly Person[], zone: string): readonly Sought[] {
  const names = people.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases].map(wordsOf) }));
  return query.map(({ words, mayBeName, standings, spans }) => {
    const isMeant = ({ names: own }: (typeof names)[number]) =>
      mayBeName && words.length > 0 && own.some((name) => beginAmong(words, name));
    const meant = names.filter(isMeant).map(({ id }) => id);
    return {
      words,
      people: new Set(meant),
      standings,
      spans: spans.map((span) => ({ days: daysOf(span), minutes: minutesOf(span, zone) })),
    };
  });
}

/** Whether a promise is what someone looks for: each term begins one of its words, names its person, or says what is so. */
export function matches(facts: Facts, sought: readonly Sought[]): boolean {
  return sought.every(
    ({ words, people, standings, spans }) =>
      (words.length > 0 && beginAmong(words, facts.words)) ||
      people.has(facts.person) ||
      standings.includes(facts.standing) ||
      spans.some(({ days, minutes }) => isDueIn(facts, days) || isNotedIn(facts, minutes)),
  );
}

/** @param zone where the person is */
export function factsOf(commitment: Commitment, zone: string): Facts {
  const { text, cue, person, outcome, notedAt } = commitment;
  const due = dueDay(commitment.due, zone);
  return {
    words: wordsOf([text, cue].join(' ')),
    person,
    standing: outcome?.kind ?? 'open',
    ...(due && { due: dayNumber(due) }),
    ...(notedAt && { noted: minuteOf(notedAt) }),
  };
}

function isDueIn({ due }: Facts, [from, to]: readonly [number, number]): boolean {
  return due !== undefined && from <= due && due <= to;
}

function isNotedIn({ noted }: Facts, [from, end]: readonly [number, number]): boolean {
  return noted !== undefined && from <= noted && noted < end;
}

function daysOf({ from, to }: Span): readonly [number, number] {
  return [dayNumber(from), dayNumber(to)];
}

function minutesOf({ from, to }: Span, zone: string): readonly [number, number] {
  const start = (day: Temporal.PlainDate) => minuteOf(day.toZonedDateTime(zone).toInstant());
  return [start(from), start(to.add({ days: 1 }))];
}
