import { minuteOf } from '../domain/record/minute';
import { indexesOf } from './indexes';
import { SYNCED_TABLES } from './kinds';
import type { SteadilyDatabase, StoredRow } from './schema';

/** A clock that jumped ahead may be wrong: one sweep believes it for a day at most. */
const STEP_MINUTES = 24 * 60;
const DAY_MINUTES = 24 * 60;
const SWEPT = 'swept';

/**
 * Clears what has served its time: undo histories, and the words of what was deleted 90 days ago. The tombstones stay.
 * Safe to run at any time, any number of times; a wrong clock costs a day at most, since what is cleared is gone.
 */
export async function sweep(db: SteadilyDatabase, now: Temporal.Instant): Promise<void> {
  const last = (await db.meta.get(SWEPT))?.value;
  const wall = minuteOf(now);
  const minute = last === undefined ? wall : Math.min(wall, last + STEP_MINUTES);
  if (last === undefined || minute > last) await db.meta.put({ key: SWEPT, value: minute });
  await db.history.where('until').below(minute).delete();
  for (const name of SYNCED_TABLES) {
    if (name !== 'settings') await emptyDeleted(db, name, Math.floor(minute / DAY_MINUTES));
  }
}

async function emptyDeleted(
  db: SteadilyDatabase,
  name: (typeof SYNCED_TABLES)[number],
  day: number,
): Promise<void> {
  const due = db.table<StoredRow>(name).where('ix.purge').belowOrEqual(day);
  await due.modify((row, ref) => {
    const { id, life } = row;
    const emptied = { id, v: {}, s: {}, ...(life && { life }) };
    ref.value = { ...emptied, ix: indexesOf(name, emptied) };
  });
}
