import type { RecordId } from '../domain/record/record-id';
import { isGone } from '../domain/record/row';
import type { DeviceId } from '../domain/record/stamp';
import { MERGED } from './history';
import type { SyncedTable } from './kinds';
import { quietFieldsOf } from './quiet-fields';
import type { HistoryRow, SteadilyDatabase, StoredRow } from './schema';

/** A wording that a later change on another device wrote over. */
export interface EarlierWording {
  /** Names it, for restoring. */
  readonly seq: number;
  readonly table: SyncedTable;
  readonly id: RecordId;
  readonly field: string;
  readonly words: string;
  /** The device it was written on, and the minute by that device's clock. */
  readonly by: DeviceId;
  readonly at: number;
  /** What stands there now; undefined when it was cleared. */
  readonly present: string | undefined;
}

const AT_ONCE = 100;

/**
 * What merges wrote over in the last 90 days, the latest merge first. What is deleted is left out, and a wording that
 * stands there again. Reads through an index, and stops as soon as it has enough.
 */
export async function readEarlierWordings(
  db: SteadilyDatabase,
  limit: number,
): Promise<readonly EarlierWording[]> {
  const found: EarlierWording[] = [];
  for (let offset = 0; found.length < limit; offset += AT_ONCE) {
    const merged = db.history.where('command').equals(MERGED).reverse();
    const rows = await merged.offset(offset).limit(AT_ONCE).toArray();
    if (rows.length === 0) break;
    found.push(...(await wordingsOf(db, rows)));
  }
  return found.slice(0, limit);
}

/** The same of one record. */
export async function readEarlierWordingsOf(
  db: SteadilyDatabase,
  table: SyncedTable,
  id: RecordId,
): Promise<readonly EarlierWording[]> {
  const ofRecord = await db.history.where('[table+id]').equals([table, id]).reverse().toArray();
  return wordingsOf(
    db,
    ofRecord.filter(({ command }) => command === MERGED),
  );
}

async function wordingsOf(
  db: SteadilyDatabase,
  history: readonly HistoryRow[],
): Promise<readonly EarlierWording[]> {
  const wordings = history.map(async (entry) => {
    const row = await db.table<StoredRow, RecordId>(entry.table).get(entry.id);
    return row && !isGone(row, quietFieldsOf(entry.table)) ? wordingFrom(entry, row) : undefined;
  });
  return (await Promise.all(wordings)).filter((wording) => wording !== undefined);
}

function wordingFrom(entry: HistoryRow, row: StoredRow): EarlierWording | undefined {
  const { seq, table, id, field, before, beforeStamp } = entry;
  const present = row.v[field];
  if (seq === undefined || typeof before !== 'string' || !beforeStamp || before === present) return undefined;
  const [at, , by] = beforeStamp;
  return {
    seq,
    table,
    id,
    field,
    words: before,
    by,
    at,
    present: typeof present === 'string' ? present : undefined,
  };
}
