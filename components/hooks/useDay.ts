import { useCallback, useMemo } from 'react';

import { readAgendaCommitments } from '../../utils/db/commitments';
import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { type Agenda, agenda } from '../../utils/domain/agenda';
import type { Person } from '../../utils/domain/person';
import type { RecordId } from '../../utils/domain/record/record-id';
import { useLive } from './useLive';

export interface Day {
  readonly agenda: Agenda;
  readonly personOf: (id: RecordId) => Person | undefined;
}

/**
 * The day and the people in it, read together so that nobody is nameless for a moment; undefined until the database has
 * answered.
 * @param inPlace those that were settled here and stay where they stood
 */
export function useDay(now: Temporal.ZonedDateTime, inPlace: ReadonlySet<RecordId>): Day | undefined {
  const dayStart = now.startOfDay().epochMilliseconds;
  const query = useCallback(
    async (db: SteadilyDatabase) => {
      const since = Temporal.Instant.fromEpochMilliseconds(dayStart);
      const [commitments, people] = await Promise.all([readAgendaCommitments(db, since), readPeople(db)]);
      return { commitments, people: new Map(people.map((person) => [person.id, person])) };
    },
    [dayStart],
  );
  const read = useLive(query);
  return useMemo(
    () =>
      read && {
        agenda: agenda(read.commitments, now, inPlace),
        personOf: (id: RecordId) => read.people.get(id),
      },
    [read, now, inPlace],
  );
}
