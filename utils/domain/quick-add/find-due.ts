import { type Due, sameDue } from '../due';
import type { Rule } from '../rule';
import type { Around } from './around';
import { duesBefore, duesOf } from './dues-of';
import { type Expression, expressionsOf } from './expressions';
import type { Found, Grammar } from './phrases';
import { ruleOf } from './rule-of';
import { type Said, saysClock, saysDay, together } from './said';
import type { Span } from './span';
import { type IsTitle, type Place, titlesIn } from './title';

export interface FoundDue {
  readonly due: Due;
  readonly alternatives: readonly Due[];
  /** Mostly one; two where a day and its time stand apart. */
  readonly spans: readonly Span[];
  /** Whether it comes again and again. */
  readonly isAgain: boolean;
  /** How often, where a rule of days can say it. */
  readonly rule?: Rule;
  /** Whether its words stay in the text: they say more than the due does. */
  readonly keepsWords: boolean;
}

/** What finding dues needs of a language. */
export interface DueWords extends Grammar {
  readonly around: Around;
  /** Words that have a capital wherever they stand. */
  readonly capitals: ReadonlySet<string>;
  /** Whether a capital may speak of a title. */
  readonly hasTitles: boolean;
  /** Whether words are written apart. */
  readonly isSpaced: boolean;
}

interface Candidate {
  readonly expression: Expression;
  readonly span: Span;
  readonly dues: readonly Due[];
  /** Whether the words name the end: "by Friday". */
  readonly isEnd: boolean;
  readonly isBefore: boolean;
}

/** So many other dues are offered beside the one that counts. */
const MOST_ALTERNATIVES = 4;

/** What names more dates is no promise: the first of them are looked at. */
const MOST_DATES = 40;

/** A line as it is looked at for dates. */
interface Looked {
  readonly line: string;
  readonly folded: string;
  readonly isTitle: IsTitle;
}

/**
 * The due that a line names, passed or not, or undefined: docs/reader.md §4 says which words count.
 * @param line as it was typed, with names made unreadable
 * @param folded the same line, folded
 */
export function findDue(
  line: string,
  folded: string,
  words: DueWords,
  now: Temporal.ZonedDateTime,
): FoundDue | undefined {
  // "Chapter 3 tonight" says tonight, not three o'clock; a word that needs its capital is another one without.
  const found = words
    .find(folded)
    .filter((phrase) => !isNumbered(folded, phrase, words.around))
    .filter(({ where, start }) => where !== 'capital' || isCapital(line, start));
  const usual = words.around.usualFor(folded);
  const expressions = expressionsOf(
    folded,
    usual ? found.map((one) => usually(usual, one)) : found,
    words.around,
  );
  const isTitle = words.hasTitles ? titlesIn(line, words.capitals) : () => false;
  const candidates = expressions
    .slice(0, MOST_DATES)
    .flatMap((expression) => candidate({ line, folded, isTitle }, expression, words, now) ?? []);
  const chosen = candidates.find(({ isEnd }) => isEnd) ?? candidates[0];
  if (!chosen) return undefined;
  const other = partOf(chosen, candidates);
  const pair = other ? [chosen, other].sort((a, b) => a.span.start - b.span.start) : [chosen];
  const said = other && together(chosen.expression.said, other.expression.said);
  const [due, ...alternatives] = said ? duesOf(said, now) : chosen.dues;
  if (!due) return undefined;
  const others = candidates.filter((one) => !pair.includes(one)).flatMap(({ dues }) => dues.slice(0, 1));
  const isAgain = pair.some(({ expression }) => expression.said.isAgain);
  const rule = ruleOf(said ?? chosen.expression.said, due);
  return {
    due,
    alternatives: [...alternatives, ...others]
      .filter((other) => !sameDue(other, due))
      .filter((other, index, all) => all.findIndex((it) => sameDue(it, other)) === index)
      .slice(0, MOST_ALTERNATIVES),
    spans: apart(pair.map(({ span }) => (isAgain ? { ...span, kind: 'recurrence' } : span))),
    isAgain,
    ...(rule && { rule }),
    keepsWords: isAgain || pair.some(({ expression }) => expression.said.weekdays !== undefined),
  };
}

/** "Dinner at 8". */
function usually(usual: NonNullable<Said['usual']>, found: Found): Found {
  return saysClock(found.said) ? { ...found, said: { ...found.said, usual } } : found;
}

/** Whether the number there is the mere number of something: "page 3", "buy 2 tomorrow". */
function isNumbered(folded: string, { said, start, where }: Found, around: Around): boolean {
  if (said.half || !(where === 'timed' || /\d/.test(folded.charAt(start)))) return false;
  return around.isLabelled(folded, start) || (where === 'timed' && around.isCounted(folded, start));
}

/** One span where two share words: "à 17h au plus tard vendredi". */
function apart(spans: readonly Span[]): readonly Span[] {
  const [one, other] = spans;
  if (!one || !other || other.start >= one.end) return spans;
  return [{ ...one, end: Math.max(one.end, other.end) }];
}

/** The clock time of a day, or the day of a clock time, where it stands elsewhere: "Friday dinner with Sam at 7". */
function partOf(chosen: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const { said, or } = chosen.expression;
  if (or.length > 0 || chosen.isBefore) return undefined;
  return candidates.find(({ expression, isBefore }) => {
    const isPart = saysDay(said)
      ? isTimeAlone(expression.said)
      : isTimeAlone(said) && saysDay(expression.said);
    return isPart && !isBefore && expression.or.length === 0 && together(said, expression.said) !== undefined;
  });
}

function isTimeAlone(said: Said): boolean {
  return (saysClock(said) || said.part !== undefined) && !saysDay(said);
}

function candidate(
  looked: Looked,
  expression: Expression,
  words: DueWords,
  now: Temporal.ZonedDateTime,
): Candidate | undefined {
  const { start: bare, end: last, said } = expression;
  const { around } = words;
  const { folded } = looked;
  const lead = around.leadTo(folded, bare);
  const trail = around.trailOf(folded, last);
  const isLed =
    (lead.kind === 'last' && isLast(folded, trail.end)) ||
    (lead.kind === 'range' && expression.isRange === true) ||
    lead.kind === 'lead' ||
    lead.kind === 'before';
  const place: Place = {
    start: isLed ? lead.start : bare,
    end: trail.end,
    isLed: isLed || trail.isLead,
    isForTimes: lead.isForTimes || trail.isLead,
  };
  if (!counts(looked, expression, place, words)) return undefined;
  const isBefore = trail.isBefore || (isLed && lead.kind === 'before');
  const named = [said, ...expression.or].flatMap((one) => duesOf(one, now));
  // "朝の前に" and "晚上之前" leave until then.
  const isDayBefore = isBefore && !(trail.isBefore && said.part);
  const dues = isDayBefore ? [said, ...expression.or].flatMap((one) => duesBefore(one, now)) : named;
  if (dues.length === 0) return undefined;
  // "Every Sunday" without the words around it: those do not say how often.
  const span: Span = said.isAgain
    ? { kind: 'due', start: bare, end: last }
    : { kind: 'due', start: place.start, end: place.end };
  return {
    expression,
    span,
    dues:
      isDayBefore && !saysClock(said)
        ? [...dues.slice(0, 1), ...(trail.isBefore ? named.slice(0, 1) : [])]
        : dues,
    isEnd: (isLed && lead.isEnd) || trail.isEnd,
    isBefore,
  };
}

function counts(
  { line, folded, isTitle }: Looked,
  { where, start: bare, end: last, said }: Expression,
  place: Place,
  { around, isSpaced }: DueWords,
): boolean {
  const { start, end, isLed, isForTimes } = place;
  if (around.isOwner(folded, last) || around.isBlocked(folded, start)) return false;
  if ((said.weekday !== undefined || said.month !== undefined) && !said.which && around.isPast(folded, bare))
    return false;
  if (saysClock(said) && around.isElsewhere(folded, last)) return false;
  // "Move the 3pm".
  if (saysClock(said) && !saysDay(said) && around.isNoun(folded, bare)) return false;
  if (isTitle(bare, place)) return false;
  const isFirst = folded.slice(0, start).trim() === '';
  const follows = around.isFollowed(folded, end);
  switch (where) {
    case 'never':
      return false;
    case 'anywhere':
      return true;
    case 'timed':
    case 'led':
      // "Pay 50 by 10" is a sum, "at 5 Elm Street" a place.
      if (where === 'timed' && (!isForTimes || isAmount(folded.slice(0, start), around))) return false;
      return isLed && (isFirst || follows);
    case 'last':
    case 'capital':
      // "On the 3rd floor"; where words are not written apart, nothing says what follows.
      return (isLed && (isFirst || !isSpaced)) || follows;
    case 'marked':
      return (isLed || isCapital(line, bare)) && !around.isHeld(folded, bare) && (isFirst || follows);
    case 'edge':
      return isLed || isFirst || (follows && !around.isHeld(folded, bare));
  }
}

/** "Pay 50 by 10" is a sum; "clean room 12 by 10" is none. */
function isAmount(before: string, around: Around): boolean {
  const [number] = /\d{1,12}\s{0,4}$/.exec(before.slice(-16)) ?? [];
  return number !== undefined && !around.isLabelled(before, before.length - number.length);
}

function isCapital(line: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(line.slice(at, at + 4));
}

function isLast(folded: string, end: number): boolean {
  return /^[\s.!?,;)]*$/.test(folded.slice(end));
}
