import { dayNumber, minuteOf } from '../domain/record/minute';
import { indexesOf } from './indexes';
import { type SteadilyDatabase, type StoredRow, SYNCED_TABLES } from './schema';

/**
 * Clears what has served its time: undo histories, and the words of what was deleted 90 days ago. The tombstones stay.
 * Safe to run at any time, any number of times.
 */
export async function sweep(db: SteadilyDatabase, now: Temporal.ZonedDateTime): Promise<void> {
  await db.history.where('until').below(minuteOf(now.toInstant())).delete();
  const today = dayNumber(now.toPlainDate());
  for (const name of SYNCED_TABLES) {
    if (name === 'settings') continue;
    await db
      .table<StoredRow>(name)
      .where('ix.purge')
      .belowOrEqual(today)
      .modify((row, ref) => {
        const { id, life } = row;
        const emptied = { id, v: {}, s: {}, ...(life && { life }) };
        ref.value = { ...emptied, ix: indexesOf(name, emptied) };
      });
  }
}
