import type { Commitment } from '../../utils/domain/commitment';
import { nameMask } from '../../utils/domain/hide-names';
import type { Person } from '../../utils/domain/person';
import { MYSELF, type RecordId } from '../../utils/domain/record/record-id';
import type { Say } from '../../utils/i18n';

/** How people and promises are called on this screen. */
export interface Names {
  /** Whether nobody is called by name here. */
  readonly areHidden: boolean;
  /** What to call whom a promise is to; undefined for a promise to myself. */
  readonly nameOf: (commitment: Pick<Commitment, 'person'>) => string | undefined;
  /** The letter that stands for them, where one may. */
  readonly initialOf: (commitment: Commitment) => string | undefined;
  /** The words of a promise as they may be seen. */
  readonly wordsOf: (commitment: Pick<Commitment, 'text'>) => string;
  /** Any other text of mine as it may be seen. */
  readonly seen: (text: string) => string;
}

/** Names and words as they may be seen by whoever looks at the screen. */
export function namesOf(
  people: ReadonlyMap<RecordId, Person>,
  { areHidden, say }: { readonly areHidden: boolean; readonly say: Say },
): Names {
  const seen = areHidden ? nameMask(people.values(), say('who.hidden')) : (text: string) => text;
  return {
    areHidden,
    nameOf: ({ person }) => {
      if (person === MYSELF) return undefined;
      return areHidden ? say('who.hidden') : (people.get(person)?.name ?? say('who.elsewhere'));
    },
    initialOf: ({ person }) => {
      const name = areHidden ? undefined : people.get(person)?.name;
      return name && firstLetter(name);
    },
    wordsOf: ({ text }) => (text === undefined ? say('words.hidden') : seen(text)),
    seen,
  };
}

/** A name as it tells someone from all others: with another of their names, where two are called the same. */
export function nameAmong({ id, name, aliases: [alias] }: Person, people: readonly Person[]): string {
  const isShared = people.some((other) => other.id !== id && other.name === name);
  return isShared && alias !== undefined ? `${name} (${alias})` : name;
}

/** The first letter as a person sees it, which may be several code points. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment.toLocaleUpperCase() ?? '';
}
