import type { Language, Phrase } from './language';
import { alternatives, meanings, type Slot } from './slots';

/**
 * Several weekdays in a row: "mon, wed and fri". Two of them count only in full words, since "so" and "do" are words as
 * well; short ones count behind a word like "every", or when there are three.
 */
export function listSlots({ isSpaced, words, lists }: Language): Record<string, Slot> {
  const all = { ...words.weekday, ...lists.short };
  const between = lists.between
    .replaceAll(' ?', '\\s{0,4}')
    .replaceAll(' ', isSpaced ? '\\s{1,4}' : '\\s{0,4}');
  // A week has seven days; without an end, words that are read in two ways ("tues") would be gone through in all of them.
  const several = (of: Readonly<Record<string, number>>, ending: string, more: string): Slot => {
    const day = `(?:${alternatives(of)})${ending}`;
    const each = new RegExp(day, 'g');
    const known = meanings(all);
    const plural = new RegExp(`${lists.plural}$`);
    return {
      source: `${day}(?:${between}${day})${more}`,
      read: (word, said) => {
        const named = (word.match(each) ?? []).map(
          (one) => known.get(one) ?? known.get(one.replace(plural, '')),
        );
        return { ...said, weekdays: named.filter((one) => one !== undefined) };
      },
    };
  };
  const maybe = lists.plural === '' ? '' : `(?:${lists.plural})?`;
  return {
    weekdays: several(words.weekday, '', '{1,6}'),
    pluralWeekdays:
      lists.plural === ''
        ? { source: '(?!)', read: (_, said) => said }
        : several(words.weekday, lists.plural, '{1,6}'),
    someWeekdays: several(all, maybe, '{1,6}'),
    manyWeekdays: several(all, maybe, '{2,6}'),
    anyWeekday: {
      source: alternatives(all),
      read: (word, said) => ({ ...said, ...weekdayOf(meanings(all).get(word)) }),
    },
    // "Mon-wed" ends on the Wednesday behind that Monday.
    weekdayRange: {
      source: `(?:${alternatives(all)})-(?:${alternatives(all)})`,
      read: (word, said) => {
        const [first, last] = word.split('-').map((one) => weekdayOf(meanings(all).get(one)));
        return { ...said, ...last, which: 'after', ...(first && { from: first }) };
      },
    },
  };
}

function weekdayOf(weekday: number | undefined): { readonly weekday?: number } {
  return weekday === undefined ? {} : { weekday };
}

/** What a language says with several weekdays. */
export function listPhrases({ lists }: Language): readonly Phrase[] {
  const { every, everyOther, range, until = '' } = lists;
  const notRange = range === undefined ? '' : `(?<!(?:${range})\\s)`;
  return [
    [`(?:${every}) ?{someWeekdays}${until}`, { isAgain: true }],
    ...(everyOther === undefined
      ? []
      : ([[`(?:${everyOther}) ?{someWeekdays}${until}`, { isAgain: true, every: 2 }]] as const)),
    [`${notRange}{pluralWeekdays}`, { isAgain: true }, 'edge'],
    [`${notRange}{manyWeekdays}${until}`, { isAgain: true }, 'edge'],
    [`${notRange}{weekdays}${until}`, {}, 'edge'],
  ];
}
