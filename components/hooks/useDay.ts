import { useCallback, useMemo } from 'react';

import { hasCommitments, readAgendaCommitments } from '../../utils/db/commitments';
import { readDeviceSetting } from '../../utils/db/device-settings';
import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { type Agenda, agenda } from '../../utils/domain/agenda';
import type { RecordId } from '../../utils/domain/record/record-id';
import { type Names, namesOf } from './names';
import { useTexts } from './steadily';
import { type Turn, useDeviceSwitch } from './useDeviceSwitch';
import { useLive } from './useLive';

export interface Day {
  readonly agenda: Agenda;
  readonly names: Names;
  /** Hides or shows names on this device, from now on. */
  readonly hideNames: Turn;
  /** Whether single keys do something on the page. */
  readonly keysAreOn: boolean;
  readonly turnKeys: Turn;
  /** Whether nothing has ever been promised here: the time to say how it begins. */
  readonly isFirst: boolean;
}

/**
 * The day, the people in it and whether they may be named, read together so that nobody is nameless, or named, for a
 * moment; undefined until the database has answered.
 * @param inPlace those that were settled here and stay where they stood
 */
export function useDay(now: Temporal.ZonedDateTime, inPlace: ReadonlySet<RecordId>): Day | undefined {
  const { say } = useTexts();
  const dayStart = now.startOfDay().epochMilliseconds;
  const date = now.toPlainDate().toString();
  const query = useCallback(
    async (db: SteadilyDatabase) => {
      const since = Temporal.Instant.fromEpochMilliseconds(dayStart);
      const [commitments, people, hidden, keys, any] = await Promise.all([
        readAgendaCommitments(db, since, Temporal.PlainDate.from(date)),
        readPeople(db),
        readDeviceSetting(db, 'hideNames'),
        readDeviceSetting(db, 'singleKeys'),
        hasCommitments(db),
      ]);
      return {
        commitments,
        people: new Map(people.map((person) => [person.id, person])),
        areHidden: hidden === 'on',
        keysAreOn: keys !== 'off',
        isFirst: !any,
      };
    },
    [dayStart, date],
  );
  const read = useLive(query);
  const [areHidden, hideNames] = useDeviceSwitch('hideNames', read?.areHidden);
  const [keysAreOn, turnKeys] = useDeviceSwitch('singleKeys', read?.keysAreOn);
  return useMemo(
    () =>
      read && {
        agenda: agenda(read.commitments, now, inPlace),
        names: namesOf(read.people, { areHidden: areHidden ?? read.areHidden, say }),
        hideNames,
        keysAreOn: keysAreOn ?? read.keysAreOn,
        turnKeys,
        isFirst: read.isFirst,
      },
    [read, now, inPlace, areHidden, say, hideNames, keysAreOn, turnKeys],
  );
}
