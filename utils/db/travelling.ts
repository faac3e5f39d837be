import type { RecordId } from '../domain/record/record-id';
import type { SyncStore } from '../sync/ports';
import type { RecordKey, SyncRecord } from '../sync/record';
import { KINDS, SYNCED_TABLES, tableOf, TRAVEL_TABLES, type TravelTable } from './kinds';
import type { SteadilyDatabase, StoredRow, UnknownRow } from './schema';
import { FIRST_GONE, NEVER_FINISHED } from './sync-index';

type Since = Parameters<SyncStore['read']>[0];

/** The records that may travel, and those asked for by name (`SyncStore.read`). Reads through indexes only. */
export async function readTravelling(
  db: SteadilyDatabase,
  since: Since,
  also: Iterable<RecordKey>,
): Promise<readonly SyncRecord[]> {
  const named = Map.groupBy(new Set(also), (key) => tableOf(splitKey(key).kind));
  const tables = TRAVEL_TABLES.map((table) => db.table(table));
  return db.transaction('r', tables, async () => {
    const all = await Promise.all(
      TRAVEL_TABLES.map((table) => readTable(db, table, since, named.get(table) ?? [])),
    );
    return all.flat();
  });
}

/** How many finished records were last changed before a minute; what is gone is not among them. */
export async function countFinishedBefore(db: SteadilyDatabase, minute: number): Promise<number> {
  const end = Math.min(minute, NEVER_FINISHED);
  const tables = SYNCED_TABLES.map((table) => db.table(table));
  const counts = await db.transaction('r', tables, () =>
    Promise.all(tables.map((table) => table.where('ix.sync').below(end).count())),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function readTable(
  db: SteadilyDatabase,
  table: TravelTable,
  { finished, gone }: Since,
  named: readonly RecordKey[],
): Promise<readonly SyncRecord[]> {
  const rows = db.table<StoredRow | UnknownRow>(table);
  const [living, ended] = await Promise.all([
    rows.where('ix.sync').between(Math.min(finished, NEVER_FINISHED), NEVER_FINISHED, true, true).toArray(),
    rows
      .where('ix.sync')
      .aboveOrEqual(FIRST_GONE + Math.max(gone, 0))
      .toArray(),
  ]);
  const records = [...living, ...ended].map((row) => recordIn(table, row));
  const known = new Set(records.map(({ kind, row }) => `${kind}/${row.id}`));
  const missing = named.filter((key) => !known.has(key)).map(splitKey);
  const keys = missing.map(({ kind, id }) => (table === 'unknown' ? [kind, id] : id));
  for (const row of await rows.bulkGet(keys)) if (row) records.push(recordIn(table, row));
  return records;
}

/** A row as it travels, without what only this device finds it by. */
function recordIn(table: TravelTable, stored: StoredRow | UnknownRow): SyncRecord {
  const kind = table === 'unknown' ? (stored as UnknownRow).kind : KINDS[table].number;
  const { id, v, s, log, life, x } = stored;
  return { kind, row: { id, v, s, ...(log && { log }), ...(life && { life }), ...(x && { x }) } };
}

/** A key is the number of a kind, a slash and an id. */
function splitKey(key: RecordKey): { readonly kind: number; readonly id: RecordId } {
  const [kind = '', id = ''] = key.split('/');
  return { kind: Number(kind), id };
}
