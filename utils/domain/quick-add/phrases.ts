import { findAnchored, isAnchored, readyAround } from './anchored';
import type { Language } from './language';
import { findAll, type Found, ready } from './patterns';
import { slotsOf } from './slots';
import { listPhrases, listSlots } from './weekday-lists';

export type { Found } from './patterns';

/** A language with its patterns made ready. */
export interface Grammar {
  /** What the phrases of a line say, from left to right; of phrases that overlap the first, and of those the longest. */
  find(folded: string): readonly Found[];
}

/** @param options.isMonthFirst whether 3/4 is the fourth of March */
export function grammarOf(
  language: Language,
  { region = '', isMonthFirst }: { readonly region?: string | undefined; readonly isMonthFirst: boolean },
): Grammar {
  const slots = { ...slotsOf(language, isMonthFirst), ...listSlots(language) };
  // What a region says goes before what is said everywhere.
  const all = [...(language.regions?.[region] ?? []), ...listPhrases(language), ...language.phrases];
  const plain = all.filter((phrase) => !isAnchored(phrase)).map((phrase) => ready(phrase, slots, language));
  const anchored = all.filter(isAnchored).map((phrase) => readyAround(phrase, slots, language));
  const anchors = language.anchors.map((phrase) => ready(phrase, slots, language));
  return {
    find: (folded) => {
      const days = findAll(folded, anchors, slots);
      const counted = findAnchored(folded, { phrases: anchored, anchors: days, slots });
      return leftmost([...findAll(folded, plain, slots), ...counted, ...days]);
    },
  };
}

/** Words of a language that have a capital wherever they stand. */
export function capitalsIn({ words: { weekday, month }, capitals }: Language): ReadonlySet<string> {
  const all = [...Object.keys(weekday), ...Object.keys(month)].flatMap((some) => some.split('|'));
  return new Set([...all, ...capitals.split(' ')]);
}

/** Of those that overlap the first, and of those that begin together the longest. */
function leftmost(found: readonly Found[]): readonly Found[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  let end = 0;
  for (const one of inOrder) {
    if (one.start < end) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
}
