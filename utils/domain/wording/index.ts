import { fold } from '../quick-add/fold';
import { phrasePattern } from '../phrase-pattern';
import type { WordingTable } from './wording-table';

/** What a line of an apology or a check-in may do without meaning to; docs/domain.md S21. */
export const HINT_KINDS = [
  'if-you-felt',
  'sorry-you',
  'you-made-me',
  'you-always',
  'but',
  'just',
  'mistakes-were-made',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** What an apology can hold: what I did, how it landed, sorry, making it good, what will change; docs/domain.md §6. */
export const APOLOGY_PARTS = ['deed', 'landed', 'sorry', 'amends', 'change'] as const;
export type ApologyPart = (typeof APOLOGY_PARTS)[number];

/** A place in a text, in UTF-16 units; `end` is behind its last one. */
export interface Hint {
  readonly start: number;
  readonly end: number;
  readonly kind: HintKind;
}

/** A language, ready to be looked for. */
export interface Wording {
  readonly hints: ReadonlyMap<HintKind, RegExp>;
  readonly parts: ReadonlyMap<ApologyPart, RegExp>;
}

const english = async (): Promise<WordingTable> => (await import('./en')).en;

const TABLES: ReadonlyMap<string, typeof english> = new Map([['en', english]]);

/**
 * The phrases of a language, read only when a page needs them.
 * @param language of the catalogue: "en"; English where there is no table yet
 */
export async function loadWording(language: string): Promise<Wording> {
  const { hints, parts } = await (TABLES.get(language) ?? english)();
  return {
    hints: new Map(HINT_KINDS.map((kind) => [kind, phrasePattern(hints[kind])])),
    parts: new Map(APOLOGY_PARTS.map((part) => [part, phrasePattern(parts[part])])),
  };
}

/**
 * The places of a text that may be heard otherwise than they are meant, in their order; none overlaps another. Takes time
 * in proportion to the text. It points at words and knows no more than they say: whether it applies is the writer's to
 * judge.
 */
export function hintsIn(text: string, wording: Wording): readonly Hint[] {
  const folded = fold(text);
  const found = [...wording.hints].flatMap(([kind, pattern]) =>
    Array.from(folded.matchAll(pattern), ({ index, 0: words }): Hint => ({
      start: index,
      end: index + words.length,
      kind,
    })),
  );
  const hints: Hint[] = [];
  for (const hint of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (hint.start >= (hints.at(-1)?.end ?? 0)) hints.push(hint);
  }
  return hints;
}

/** The parts that an apology has so far, as far as its words show. One that is missing is no fault: some need no amends. */
export function apologyParts(text: string, wording: Wording): ReadonlySet<ApologyPart> {
  const folded = fold(text);
  const there = [...wording.parts].filter(([, pattern]) => folded.search(pattern) >= 0);
  return new Set(there.map(([part]) => part));
}
