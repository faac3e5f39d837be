import { minuteOf } from '../domain/record/minute';
import { indexesOf } from './indexes';
import { TRAVEL_TABLES, type TravelTable } from './kinds';
import type { SteadilyDatabase, StoredRow, UnknownRow } from './schema';
import { dayOfMinute, emptied } from './tombstone';

/** A clock that jumped ahead may be wrong: one sweep believes it for a day at most. */
const STEP_MINUTES = 24 * 60;
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
  for (const table of TRAVEL_TABLES) await emptyDeleted(db, table, dayOfMinute(minute));
}

/** The day number up to which what was deleted has been emptied here; undefined before the first sweep. */
export async function readSweptDay(db: SteadilyDatabase): Promise<number | undefined> {
  const swept = await db.meta.get(SWEPT);
  return swept && dayOfMinute(swept.value);
}

async function emptyDeleted(db: SteadilyDatabase, table: TravelTable, day: number): Promise<void> {
  const due = db.table<StoredRow | UnknownRow>(table).where('ix.purge').belowOrEqual(day);
  await due.modify((row, ref) => {
    const left = emptied(row);
    ref.value = { ...('kind' in row && { kind: row.kind }), ...left, ix: indexesOf(table, left) };
  });
}
