import { useMemo } from 'react';

import { readDeviceSetting } from '../../utils/db/device-settings';
import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Person } from '../../utils/domain/person';
import { type Names, namesOf } from './names';
import { useTexts } from './steadily';
import { useLive } from './useLive';

export interface PeopleNames {
  /** Everyone, those put away too, in no particular order. */
  readonly people: readonly Person[];
  readonly names: Names;
}

/** Everyone, and how they are called on this screen, read together; undefined until the database has answered. */
export function usePeopleNames(): PeopleNames | undefined {
  const { say } = useTexts();
  const read = useLive(readBoth);
  return useMemo(() => {
    if (!read) return undefined;
    const byId = new Map(read.people.map((person) => [person.id, person]));
    return { people: read.people, names: namesOf(byId, { areHidden: read.areHidden, say }) };
  }, [read, say]);
}

async function readBoth(db: SteadilyDatabase) {
  const [people, hidden] = await Promise.all([readPeople(db), readDeviceSetting(db, 'hideNames')]);
  return { people, areHidden: hidden === 'on' };
}
