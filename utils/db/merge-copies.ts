import { minuteOf } from '../domain/record/minute';
import type { RecordId } from '../domain/record/record-id';
import type { Row } from '../domain/record/row';
import { clampMinute } from '../domain/record/stamp';
import type { SyncRecord } from '../sync/record';
import { absorb } from './absorb';
import { forgetRecord, forgetWords, HISTORY_MINUTES, MERGED } from './history';
import { indexesOf } from './indexes';
import { tableOf, type TravelTable } from './kinds';
import type { HistoryRow, SteadilyDatabase, StoredRow, UnknownRow } from './schema';
import { readSweptDay } from './sweep';

/** How the history names what a merge wrote over. */
const MERGE_ENTRY = { command: MERGED, name: MERGED } as const;

/**
 * Merges copies of records into the database, in one transaction. Several of one record may come; what nothing changes
 * about is not written.
 * @param now until when overwritten texts are kept counts from here
 */
export async function mergeCopies(
  db: SteadilyDatabase,
  copies: readonly SyncRecord[],
  now: Temporal.Instant,
): Promise<void> {
  const byTable = Map.groupBy(copies, ({ kind }) => tableOf(kind));
  const tables = [...byTable.keys()].map((table) => db.table(table));
  await db.transaction('rw', [...tables, db.history, db.meta], async () => {
    const sweptDay = await readSweptDay(db, now);
    const until = clampMinute(minuteOf(now)) + HISTORY_MINUTES;
    for (const [table, ofTable] of byTable) {
      await mergeInto(db, table, byRecord(ofTable), { sweptDay, until });
    }
  });
}

/** All copies of one record. */
interface Copies {
  readonly kind: number;
  readonly id: RecordId;
  readonly rows: Row[];
}

async function mergeInto(
  db: SteadilyDatabase,
  table: TravelTable,
  records: readonly Copies[],
  { sweptDay, until }: { readonly sweptDay: number | undefined; readonly until: number },
): Promise<void> {
  const stored = db.table<StoredRow | UnknownRow>(table);
  const isUnknown = table === 'unknown';
  const present = await stored.bulkGet(records.map(({ kind, id }) => (isUnknown ? [kind, id] : id)));
  const changed: (StoredRow | UnknownRow)[] = [];
  const history: HistoryRow[] = [];
  for (const [index, { kind, id, rows }] of records.entries()) {
    const absorbed = absorb(table, present[index], rows, sweptDay);
    if (!absorbed) continue;
    const { row, overwritten, forget } = absorbed;
    changed.push({ ...(isUnknown && { kind }), ...row, ix: indexesOf(table, row) });
    if (isUnknown) continue;
    if (forget === 'everything') await forgetRecord(db, table, id);
    if (forget === 'words') await forgetWords(db, table, id);
    for (const cell of overwritten) history.push({ ...MERGE_ENTRY, table, id, until, ...cell });
  }
  if (changed.length > 0) await stored.bulkPut(changed);
  if (history.length > 0) await db.history.bulkAdd(history);
}

function byRecord(copies: readonly SyncRecord[]): readonly Copies[] {
  const records = new Map<string, Copies>();
  for (const { kind, row } of copies) {
    const key = `${kind}/${row.id}`;
    const known = records.get(key);
    if (known) known.rows.push(row);
    else records.set(key, { kind, id: row.id, rows: [row] });
  }
  return [...records.values()];
}
