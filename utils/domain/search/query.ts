import type { Outcome } from '../outcome';
import { type Span, type CalendarWords, dateInQuery } from './date-in-query';
import { wordsOf } from './words';

/** How a promise stands, as it is searched and filtered by. */
export type Standing = 'open' | Outcome['kind'];

/**
 * One part of what is looked for. It may mean several things at once, "March" a month and a name: whatever means any of
 * them is found.
 */
export interface Term {
  /** Each is the beginning of a word of the text or the cue; all of them are. */
  readonly words: readonly string[];
  /** The word is the beginning of a word of a name, too: it stands alone and is no part of a phrase. */
  readonly mayBeName: boolean;
  readonly standings: readonly Standing[];
  readonly spans: readonly Span[];
}

/** What a person looks for: every term has to be met. */
export type Query = readonly Term[];

/** What the words of a language mean to a search. */
export interface QueryWords extends CalendarWords {
  /** How outcomes are called: "kept late". */
  readonly standings: readonly { readonly phrase: string; readonly standing: Standing }[];
}

/** More words than anyone types to find something: what comes after them is left out. */
const MOST_TERMS = 8;

/** Reads what was typed: the longest phrase that says how it went or when is one term, each other word is its own. */
export function readQuery(typed: string, words: QueryWords, today: Temporal.PlainDate): Query {
  const tokens = tokensOf(typed);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length && terms.length < MOST_TERMS;) {
    const rest = tokens.slice(at);
    const said = standingIn(rest, words);
    const date = dateInQuery(rest, words, today);
    const length = Math.max(said?.length ?? 0, date?.length ?? 0, 1);
    const own = wordsOf(rest.slice(0, length).join(' '));
    at += length;
    const term: Term = {
      words: own,
      mayBeName: length === 1,
      standings: said?.length === length ? said.standings : [],
      spans: date?.length === length ? date.spans : [],
    };
    if (own.length > 0 || term.spans.length > 0) terms.push(term);
  }
  return terms;
}

/** What stands between spaces, without the commas and full stops around it. */
function tokensOf(typed: string): readonly string[] {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map((token) => token.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, ''))
    .filter(Boolean);
}

/** The longest way to say how it went that the tokens begin with; two of the same length mean both. */
function standingIn(
  tokens: readonly string[],
  { standings }: QueryWords,
): { readonly standings: readonly Standing[]; readonly length: number } | undefined {
  const begun = standings
    .map(({ phrase, standing }) => ({ standing, words: tokensOf(phrase) }))
    .filter(({ words }) => words.length > 0 && words.every((word, index) => word === tokens[index]));
  const length = Math.max(0, ...begun.map(({ words }) => words.length));
  if (length === 0) return undefined;
  const longest = begun.filter(({ words }) => words.length === length);
  return { standings: [...new Set(longest.map(({ standing }) => standing))], length };
}
