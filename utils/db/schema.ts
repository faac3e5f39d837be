import Dexie, { type Table } from 'dexie';

import { APPRECIATION } from '../domain/appreciation';
import { COMMITMENT } from '../domain/commitment-record';
import { PERSON } from '../domain/person';
import type { Kind } from '../domain/record/field';
import type { RecordId } from '../domain/record/record-id';
import type { CellValue, Row, UnknownCell } from '../domain/record/row';
import type { Stamp } from '../domain/record/stamp';
import { SETTING } from '../domain/setting';
import type { Indexes } from './indexes';

export const DATABASE_NAME = 'steadily';

/** Raised with every upgrade, never lowered. */
export const FORMAT = 1;

/** A table for each synced kind. */
export const KINDS = {
  people: PERSON,
  commitments: COMMITMENT,
  appreciations: APPRECIATION,
  settings: SETTING,
} as const satisfies Record<string, Kind>;

export type SyncedTable = keyof typeof KINDS;

export const SYNCED_TABLES = Object.keys(KINDS) as SyncedTable[];

/** A record as this device stores it. `ix` is derived from the rest, in the transaction that writes it. */
export interface StoredRow extends Row {
  readonly ix: Indexes;
}

/** What one command wrote over in one cell: enough to put it back where nothing newer stands. */
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

/** A record of a kind this version does not know, kept as it came. */
interface UnknownRow {
  readonly kind: number;
  readonly id: RecordId;
  readonly x: Readonly<Record<string, UnknownCell>>;
}

export class SteadilyDatabase extends Dexie {
  declare people: Table<StoredRow, RecordId>;
  declare commitments: Table<StoredRow, RecordId>;
  declare appreciations: Table<StoredRow, RecordId>;
  declare settings: Table<StoredRow, RecordId>;
  declare unknown: Table<UnknownRow>;
  declare history: Table<HistoryRow, number>;
  declare device: Table<{ readonly key: string; readonly value: string }, string>;
  declare meta: Table<{ readonly key: string; readonly value: number }, string>;

  /** @param indexedDB which implementation to use; the platform's own unless given */
  constructor(name: string, indexedDB?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }) {
    // A power cut must not lose a promise that was acknowledged.
    super(name, { chromeTransactionDurability: 'strict', ...indexedDB });
    this.version(FORMAT).stores({
      people: 'id, ix.purge, ix.sync',
      commitments: 'id, ix.open, ix.settled, ix.person, [ix.person+ix.settled], ix.ritual, ix.purge, ix.sync',
      appreciations: 'id, [ix.person+ix.day], ix.purge, ix.sync',
      settings: 'id, ix.sync',
      unknown: '[kind+id]',
      history: '++seq, command, [table+id], until',
      device: 'key',
      meta: 'key',
    });
    this.on('populate', (transaction) => transaction.table('meta').add({ key: 'format', value: FORMAT }));
  }
}
