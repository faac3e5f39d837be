import { minuteOf } from '../domain/record/minute';
import { LEDGER_DAYS } from '../domain/reminders/ledger';
import { fadingLife, TRUST_MINUTES } from '../domain/trust';
import { forgetRecord } from './history';
import { indexesOf } from './indexes';
import { TRAVEL_TABLES, type TravelTable } from './kinds';
import type { SteadilyDatabase, StoredRow, UnknownRow } from './schema';
import { dayOfMinute, emptied } from './tombstone';

/** Beyond this, a clock that is ahead of the last sweep may be wrong. */
const BELIEVED_MINUTES = 24 * 60;
/** Then sweeping catches up so many times as fast as that clock goes on, and believes it a week at once at most. */
const CATCH_UP = 4;
const MOST_AT_ONCE_MINUTES = 7 * 24 * 60;
/**
 * How long after its last day a trust is erased, which nothing takes back. Until then it is hidden only. After a long sleep
 * sweeping goes on from where it was, so a device has been awake for a day by then and heard what the others said.
 */
const GRACE_MINUTES = 2 * BELIEVED_MINUTES;
const SWEPT = 'swept';
/** Where the clock stood at the last sweep that did not quite believe it. */
const DOUBTED = 'doubted';

/**
 * Clears what has served its time: undo histories, what was reminded of too long ago to be called for again, notes that
 * fade, trusts that were settled 30 days ago, and the words of what was deleted 90 days ago. The tombstones stay.
 * Safe to run at any time, any number of times. What is cleared is gone, so a clock that jumped years ahead is believed
 * little by little: a day at once, then four days for each day that it stays wrong.
 */
export async function sweep(db: SteadilyDatabase, now: Temporal.Instant): Promise<void> {
  const last = (await db.meta.get(SWEPT))?.value;
  const wall = minuteOf(now);
  const minute = await believed(db, wall, last);
  if (last === undefined || minute > last) await db.meta.put({ key: SWEPT, value: minute });
  await db.history.where('until').below(minute).delete();
  await db.ledger
    .where('at')
    .below(minute - LEDGER_DAYS * 24 * 60)
    .delete();
  await db.notes.where('until').below(minute).delete();
  await eraseTrusts(db, minute);
  for (const table of TRAVEL_TABLES) await emptyDeleted(db, table, dayOfMinute(minute));
}

/**
 * The day number up to which what was deleted has been emptied here; undefined before the first sweep. Never later than
 * now: a clock that was wrong and was set right must not make fresh deletions look old.
 */
export async function readSweptDay(db: SteadilyDatabase, now: Temporal.Instant): Promise<number | undefined> {
  const swept = await db.meta.get(SWEPT);
  return swept && dayOfMinute(Math.min(swept.value, minuteOf(now)));
}

/** The minute up to which may be swept. */
async function believed(db: SteadilyDatabase, wall: number, last: number | undefined): Promise<number> {
  if (last === undefined || wall - last <= BELIEVED_MINUTES) {
    await db.meta.delete(DOUBTED);
    return wall;
  }
  const doubted = (await db.meta.get(DOUBTED))?.value;
  await db.meta.put({ key: DOUBTED, value: wall });
  if (doubted === undefined) return last + BELIEVED_MINUTES;
  const passed = Math.min(Math.max(wall - doubted, 0), MOST_AT_ONCE_MINUTES);
  return Math.min(wall, last + passed * CATCH_UP);
}

/** Settled trusts vanish, their words and their history with them, under a stamp that is the same on every device. */
async function eraseTrusts(db: SteadilyDatabase, minute: number): Promise<void> {
  await db.transaction('rw', [db.trusts, db.history], async () => {
    const due = await db.trusts
      .where('ix.settled')
      .belowOrEqual(minute - TRUST_MINUTES - GRACE_MINUTES)
      .toArray();
    for (const row of due) {
      const life = fadingLife(row);
      if (!life) continue;
      const left = emptied({ ...row, life });
      await db.trusts.put({ ...left, ix: indexesOf('trusts', left) });
      await forgetRecord(db, 'trusts', row.id);
    }
  });
}

async function emptyDeleted(db: SteadilyDatabase, table: TravelTable, day: number): Promise<void> {
  const due = db.table<StoredRow | UnknownRow>(table).where('ix.purge').belowOrEqual(day);
  await due.modify((row, ref) => {
    const left = emptied(row);
    ref.value = { ...('kind' in row && { kind: row.kind }), ...left, ix: indexesOf(table, left) };
  });
}
