import { useCallback, useMemo } from 'react';

import { readAgendaCommitments } from '../../utils/db/commitments';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { type Agenda, agenda } from '../../utils/domain/agenda';
import { useLive } from './useLive';

/** Still open, today and next, or undefined until the database has answered. */
export function useAgenda(now: Temporal.ZonedDateTime): Agenda | undefined {
  const dayStart = now.startOfDay().epochMilliseconds;
  const query = useCallback(
    (db: SteadilyDatabase) => readAgendaCommitments(db, Temporal.Instant.fromEpochMilliseconds(dayStart)),
    [dayStart],
  );
  const commitments = useLive(query);
  return useMemo(() => commitments && agenda(commitments, now), [commitments, now]);
}
