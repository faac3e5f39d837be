import { useCallback } from 'react';

import { readAgendaCommitments } from '../../utils/db/commitments';
import { readDates } from '../../utils/db/dates';
import { readLatestSettled } from '../../utils/db/latest-settled';
import { readRepairsOf } from '../../utils/db/repairs';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { dueDay } from '../../utils/domain/due';
import type { ImportantDate } from '../../utils/domain/important-date';
import { MYSELF, type RecordId } from '../../utils/domain/record/record-id';
import { lastTen, type Mark } from '../../utils/domain/reliability';
import { useLive } from './useLive';

/** What the list of people shows of them beside their names. */
export interface PeopleList {
  /** The last ten of those with whom something is open today or was settled lately; of nobody else. */
  readonly marks: ReadonlyMap<RecordId, readonly Mark[]>;
  readonly dates: readonly ImportantDate[];
}

const LATELY_DAYS = 7;
const LAST = 10;

/** Reads little of each person, whatever their history: undefined until all of it has been read. */
export function usePeopleList(now: Temporal.ZonedDateTime): PeopleList | undefined {
  const date = now.toPlainDate().toString();
  const zone = now.timeZoneId;
  const query = useCallback(
    (db: SteadilyDatabase) => readList(db, Temporal.PlainDate.from(date), zone),
    [date, zone],
  );
  return useLive(query);
}

async function readList(db: SteadilyDatabase, today: Temporal.PlainDate, zone: string): Promise<PeopleList> {
  const since = today.subtract({ days: LATELY_DAYS }).toZonedDateTime(zone).toInstant();
  const [commitments, dates] = await Promise.all([readAgendaCommitments(db, since, today), readDates(db)]);
  const present = commitments.filter(({ outcome, due, person }) => {
    if (person === MYSELF) return false;
    const day = dueDay(due, zone);
    return outcome !== undefined || (day !== undefined && Temporal.PlainDate.compare(day, today) <= 0);
  });
  const people = [...new Set(present.map(({ person }) => person))];
  const marks = await Promise.all(
    people.map(async (person) => {
      const latest = await readLatestSettled(db, person, LAST);
      const repairs = await readRepairsOf(
        db,
        latest.map(({ id }) => id),
      );
      return [person, lastTen(latest, repairs)] as const;
    }),
  );
  return { marks: new Map(marks), dates };
}
