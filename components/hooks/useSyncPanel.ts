import { useMemo } from 'react';

import { readDeviceSetting } from '../../utils/db/device-settings';
import { type EarlierWording, readEarlierWordings } from '../../utils/db/earlier-wordings';
import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { type Names, namesOf } from './names';
import { useTexts } from './steadily';
import { useLive } from './useLive';
import { readSync, type Sync } from './useSync';

export interface SyncPanel extends Sync {
  readonly wordings: readonly EarlierWording[];
  readonly names: Names;
}

/** More would be a wall; the newest come first. */
const WORDINGS_SHOWN = 50;

/** All that Settings show of sync, read together so that nothing shifts; undefined until the database has answered. */
export function useSyncPanel(): SyncPanel | undefined {
  const { say } = useTexts();
  const read = useLive(readPanel);
  return useMemo(() => {
    if (!read) return undefined;
    const { people, areHidden, ...panel } = read;
    return { ...panel, names: namesOf(people, { areHidden, say }) };
  }, [read, say]);
}

async function readPanel(db: SteadilyDatabase) {
  const [sync, wordings, people, hidden] = await Promise.all([
    readSync(db),
    readEarlierWordings(db, WORDINGS_SHOWN),
    readPeople(db),
    readDeviceSetting(db, 'hideNames'),
  ]);
  return {
    ...sync,
    wordings,
    people: new Map(people.map((person) => [person.id, person])),
    areHidden: hidden === 'on',
  };
}
