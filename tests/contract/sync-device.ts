import { MERGED } from '../../utils/db/history';
import { indexesOf } from '../../utils/db/indexes';
import { tableOf } from '../../utils/db/kinds';
import { openDatabase } from '../../utils/db/open';
import type { StoredRow } from '../../utils/db/schema';
import { sweep } from '../../utils/db/sweep';
import { readSyncStatus } from '../../utils/db/sync-status';
import { syncStore } from '../../utils/db/sync-store';
import { letTravelAgain, nameDevice, retireDevice, turnSync } from '../../utils/db/sync-wishes';
import { KINDS } from '../../utils/domain/kinds';
import { instantOf } from '../../utils/domain/record/minute';
import type { Row } from '../../utils/domain/record/row';
import type { SyncStore, Wishes } from '../../utils/sync/ports';
import type { SyncRecord } from '../../utils/sync/record';
import type { SyncStatus } from '../../utils/sync/status';
import { type EarlierWording, type MemorySyncStore, memorySyncStore } from '../support/memory-sync-store';
import type { Place } from './scene';

/** A store, and what a person and the background do beside it on the same device. */
export interface SyncDevice {
  readonly store: SyncStore;
  /** Writes a row as it is: what a person does. */
  put(record: SyncRecord): Promise<void>;
  wish(wishes: Partial<Wishes>): Promise<void>;
  /** Empties what was deleted long ago, as the background does daily. */
  sweep(): Promise<void>;
  /** Every row, whether it travels or not, by key. */
  rows(): Promise<readonly SyncRecord[]>;
  /** What merges wrote over, newest first. */
  wordings(): Promise<readonly EarlierWording[]>;
  status(): Promise<SyncStatus | undefined>;
  /** Makes a copy of all there is; answers how to put it back. */
  backUp(): Promise<() => Promise<void>>;
  close(): void;
}

type Now = () => Temporal.Instant;

export function memoryDevice(now: Now): SyncDevice {
  const store: MemorySyncStore = memorySyncStore({ now });
  return {
    store,
    put: async ({ kind, row }) => store.put(kind, row),
    wish: async (wishes) => store.wish(wishes),
    sweep: async () => store.sweep(),
    rows: async () => inOrder(store.rows()),
    wordings: async () => store.wordings(),
    status: async () => store.status(),
    backUp: async () => {
      const snapshot = store.snapshot();
      return async () => store.restore(snapshot);
    },
    close: () => store.close(),
  };
}

/** A device whose database is named so in this IndexedDB. */
export async function databaseDevice({ factory }: Place, name: string, now: Now): Promise<SyncDevice> {
  const opening = await openDatabase({ name, factory });
  if (!opening.ok) throw new Error(opening.reason);
  const { db } = opening;
  return {
    store: syncStore(db, { now, hasRoom: () => Promise.resolve(true) }),
    async put({ kind, row }) {
      const table = tableOf(kind);
      await db.table(table).put({ ...(table === 'unknown' && { kind }), ...row, ix: indexesOf(table, row) });
    },
    async wish({ isOn, takeOut, name: called, retired = [], travelAgainAt }) {
      if (isOn !== undefined) await turnSync(db, isOn ? 'on' : takeOut ? 'taken-out' : 'off');
      if (called !== undefined) await nameDevice(db, called);
      for (const { device, at } of retired) await retireDevice(db, device, instantOf(at));
      if (travelAgainAt !== undefined) await letTravelAgain(db, instantOf(travelAgainAt));
    },
    sweep: () => sweep(db, now()),
    async rows() {
      const named = Object.entries(KINDS).map(async ([table, { number }]) => {
        const rows = await db.table<StoredRow>(table).toArray();
        return rows.map((row) => ({ kind: number, row: withoutIndexes(row) }));
      });
      const unknown = (await db.unknown.toArray()).map(({ kind, ...row }) => ({
        kind,
        row: withoutIndexes(row),
      }));
      return inOrder([...(await Promise.all(named)).flat(), ...unknown]);
    },
    async wordings() {
      const merged = await db.history.where('command').equals(MERGED).reverse().toArray();
      return merged.map(({ table, id, field, before, beforeStamp, until }) => ({
        key: `${KINDS[table].number}/${id}`,
        field,
        words: String(before),
        stamp: beforeStamp ?? [0, 0, ''],
        until,
      }));
    },
    status: () => readSyncStatus(db),
    async backUp() {
      const tables = await Promise.all(
        db.tables.map(async (table) => ({ table, rows: await table.toArray() })),
      );
      return () =>
        db.transaction('rw', db.tables, async () => {
          for (const { table, rows } of tables) {
            await table.clear();
            await table.bulkAdd(rows);
          }
        });
    },
    close: () => db.close(),
  };
}

function inOrder(records: readonly SyncRecord[]): readonly SyncRecord[] {
  const key = ({ kind, row }: SyncRecord) => `${kind}/${row.id}`;
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function withoutIndexes(stored: StoredRow): Row {
  const { ix: _ix, ...row } = stored;
  return row;
}
