import Dexie, { type Table } from 'dexie';

import type { RecordId } from '../domain/record/record-id';
import type { CellValue, Row } from '../domain/record/row';
import type { Stamp } from '../domain/record/stamp';
import type { Memory } from '../sync/memory';
import type { SyncStatus } from '../sync/status';
import type { Indexes } from './indexes';
import type { SyncedTable } from './kinds';
import { toFormat2 } from './upgrades/v2';
import { toFormat3 } from './upgrades/v3';

export const DATABASE_NAME = 'steadily';

/** Raised with every upgrade, never lowered. */
export const FORMAT = 3;

/** A record as this device stores it. `ix` is derived from the rest, in the transaction that writes it. */
export interface StoredRow extends Row {
  readonly ix: Indexes;
}

/** What one command, or a merge, wrote over in one cell: enough to put it back where nothing newer stands. */
export interface HistoryRow {
  readonly seq?: number;
  readonly command: string;
  readonly name: string;
  readonly table: SyncedTable;
  readonly id: RecordId;
  /** A field, or LIFE or LOG. */
  readonly field: string;
  /** Absent when the field had never been written. */
  readonly before?: CellValue;
  readonly beforeStamp?: Stamp;
  readonly stamp: Stamp;
  /** The minute after which this row is swept away. */
  readonly until: number;
}

/** A record of a kind this version does not know, kept as it came: all its cells are in `x`. */
export interface UnknownRow extends StoredRow {
  readonly kind: number;
}

/** An occurrence of a ritual that this device expects. It stays as it is when the occurrence is touched. */
export interface ProjectedRow {
  /** Of the commitment it becomes once someone touches it. */
  readonly id: RecordId;
  readonly ritual: RecordId;
  /** Day number, by the wall calendar of the ritual. */
  readonly day: number;
}

/** A reminder that was shown on this device, so that it is not shown again. */
export interface LedgerRow {
  readonly key: string;
  /** The minute it was shown in. */
  readonly at: number;
  /** The notification that carried it. */
  readonly notice: string;
  /** Whether it said words of promises; absent is false. */
  readonly saysWords?: boolean;
}

/** What the engine remembers, and what the pages show of it, of each home. */
export type SyncRow =
  | { readonly key: 'storage.sync/memory'; readonly value: Memory }
  | { readonly key: 'storage.sync/status'; readonly value: SyncStatus };

export class SteadilyDatabase extends Dexie {
  declare people: Table<StoredRow, RecordId>;
  declare commitments: Table<StoredRow, RecordId>;
  declare appreciations: Table<StoredRow, RecordId>;
  declare rituals: Table<StoredRow, RecordId>;
  declare settings: Table<StoredRow, RecordId>;
  declare unknown: Table<UnknownRow, [kind: number, id: RecordId]>;
  declare projection: Table<ProjectedRow, RecordId>;
  declare ledger: Table<LedgerRow, string>;
  declare history: Table<HistoryRow, number>;
  declare sync: Table<SyncRow, string>;
  declare device: Table<{ readonly key: string; readonly value: string }, string>;
  declare meta: Table<{ readonly key: string; readonly value: number }, string>;

  /** @param indexedDB which implementation to use; the platform's own unless given */
  constructor(name: string, indexedDB?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }) {
    // A power cut must not lose a promise that was acknowledged.
    super(name, { chromeTransactionDurability: 'strict', ...indexedDB });
    this.version(2)
      .stores({
        people: 'id, ix.purge, ix.sync',
        commitments:
          'id, ix.open, ix.settled, ix.person, [ix.person+ix.settled], ix.ritual, ix.revived, ix.purge, ix.sync',
        appreciations: 'id, [ix.person+ix.day], ix.revived, ix.purge, ix.sync',
        settings: 'id, ix.purge, ix.sync',
        unknown: '[kind+id], ix.purge, ix.sync',
        history: '++seq, command, [table+id], until',
        sync: 'key',
        device: 'key',
        meta: 'key',
      })
      .upgrade(toFormat2);
    this.version(FORMAT)
      .stores({
        commitments:
          'id, ix.open, ix.settled, ix.person, [ix.person+ix.settled], ix.ritual, [ix.ritual+ix.settled], ix.revived, ix.purge, ix.sync',
        rituals: 'id, ix.purge, ix.sync',
        projection: 'id, ritual, day',
        ledger: 'key, at',
      })
      .upgrade(toFormat3);
    // A newer version is taking over: let go for good. Dexie's own way would open again, past our look at the version.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
    this.on('populate', (transaction) => transaction.table('meta').add({ key: 'format', value: FORMAT }));
  }
}
