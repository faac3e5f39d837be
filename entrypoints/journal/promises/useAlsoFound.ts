import { useMemo } from 'react';

import { useRepairsIf } from '../../../components/hooks/useRepairs';
import type { Person } from '../../../utils/domain/person';
import type { Repair } from '../../../utils/domain/repair';
import { beginAmong, type Sought } from '../../../utils/domain/search/matches';
import { wordsOf } from '../../../utils/domain/search/words';

/** So many of each stand above the promises. */
const MOST = 5;

export interface AlsoFound {
  readonly people: readonly Person[];
  readonly repairs: readonly Repair[];
}

const NONE: AlsoFound = { people: [], repairs: [] };

/**
 * People and repairs that are what is looked for, so many as are shown; undefined until the database has answered.
 * @param sought undefined when nothing is looked for: then nothing is found
 */
export function useAlsoFound(
  sought: readonly Sought[] | undefined,
  people: readonly Person[],
): AlsoFound | undefined {
  const repairs = useRepairsIf(sought !== undefined);
  return useMemo(() => {
    if (!sought) return NONE;
    return (
      repairs && {
        people: people.filter(({ id }) => sought.every((term) => term.people.has(id))).slice(0, MOST),
        repairs: repairs.filter((repair) => isMeant(repair, sought)).slice(0, MOST),
      }
    );
  }, [sought, repairs, people]);
}

function isMeant({ person, texts }: Repair, sought: readonly Sought[]): boolean {
  const words = wordsOf(Object.values(texts).join(' '));
  return sought.every(
    (term) => term.people.has(person) || (term.words.length > 0 && beginAmong(term.words, words)),
  );
}
