import { useMemo } from 'react';

import { readDeviceSetting } from '../../utils/db/device-settings';
import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Person } from '../../utils/domain/person';
import { type Names, namesOf } from './names';
import { useTexts } from './steadily';
import { type Turn, useDeviceSwitch } from './useDeviceSwitch';
import { useLive } from './useLive';

export interface PeopleNames {
  /** Everyone, those put away too, in no particular order. */
  readonly people: readonly Person[];
  readonly names: Names;
}

export interface HidablePeopleNames extends PeopleNames {
  /** Hides or shows names on this device, from now on. */
  readonly hideNames: Turn;
}

/** Everyone, and how they are called on this screen, read together; undefined until the database has answered. */
export function usePeopleNames(): HidablePeopleNames | undefined {
  const { say } = useTexts();
  const read = useLive(readBoth);
  const [areHidden, hideNames] = useDeviceSwitch('hideNames', read?.areHidden);
  return useMemo(() => {
    if (!read) return undefined;
    const byId = new Map(read.people.map((person) => [person.id, person]));
    const names = namesOf(byId, { areHidden: areHidden ?? read.areHidden, say });
    return { people: read.people, names, hideNames };
  }, [read, areHidden, hideNames, say]);
}

async function readBoth(db: SteadilyDatabase) {
  const [people, hidden] = await Promise.all([readPeople(db), readDeviceSetting(db, 'hideNames')]);
  return { people, areHidden: hidden === 'on' };
}
