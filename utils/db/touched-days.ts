import { dayNumber, dayOf } from '../domain/record/minute';
import type { RecordId } from '../domain/record/record-id';
import type { SteadilyDatabase } from './schema';

/**
 * The days from one on, as far as they are projected, on which someone has touched an occurrence of a ritual: settled,
 * moved, snoozed or deleted it. In ISO, by the ritual's own calendar.
 */
export async function readTouchedDays(
  db: SteadilyDatabase,
  ritual: RecordId,
  from: Temporal.PlainDate,
): Promise<ReadonlySet<string>> {
  const rows = await db.projection.where('ritual').equals(ritual).toArray();
  const coming = rows.filter(({ day }) => day >= dayNumber(from));
  const ids = coming.map(({ id }) => id);
  const stored = new Set(await db.commitments.where('id').anyOf(ids).primaryKeys());
  return new Set(coming.filter(({ id }) => stored.has(id)).map(({ day }) => dayOf(day).toString()));
}
