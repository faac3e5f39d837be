import { occurrenceDay } from '../domain/occurrence';
import type { RecordId } from '../domain/record/record-id';
import { isMoved, ritualIdOf } from './occurrences';
import type { SteadilyDatabase, StoredRow } from './schema';

/**
 * The days from one on, by the ritual's own calendar, of whose occurrence something was said that stands: it was settled,
 * moved or deleted. Those of emptied tombstones are none: they lie months back.
 */
export async function readSaidDays(
  db: SteadilyDatabase,
  ritual: RecordId,
  from: Temporal.PlainDate,
): Promise<readonly Temporal.PlainDate[]> {
  const [live, deleted] = await Promise.all([
    db.commitments.where('ix.ritual').equals(ritual).filter(isSaid).toArray(),
    db.commitments
      .where('ix.purge')
      .aboveOrEqual(-Infinity)
      .filter((row) => ritualIdOf(row) === ritual)
      .toArray(),
  ]);
  return [...live, ...deleted]
    .map(({ id }) => occurrenceDay(id))
    .filter((day) => Temporal.PlainDate.compare(day, from) >= 0)
    .sort(Temporal.PlainDate.compare);
}

function isSaid(row: StoredRow): boolean {
  return row.ix.settled !== undefined || isMoved(row);
}
