import Dexie, { type Table, type Transaction } from 'dexie';

import type { RecordId } from '../domain/record/record-id';
import type { CellValue, Row } from '../domain/record/row';
import type { Stamp } from '../domain/record/stamp';
import type { Memory } from '../sync/memory';
import type { SyncStatus } from '../sync/status';
import type { Indexes } from './indexes';
import type { SyncedTable } from './kinds';

export const DATABASE_NAME = 'steadily';

/** Raised with every upgrade, never lowered. */
export const FORMAT = 4;

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

/** Something on a person's mind, noted on this device and nowhere else (docs/domain.md §1, S16). */
export interface NoteRow {
  readonly seq?: number;
  readonly person: RecordId;
  readonly text: string;
  /** The minute it was noted in. */
  readonly at: number;
  /** The minute after which it fades, and is swept away; absent for one that is kept. */
  readonly until?: number;
}

/** What the engine remembers, and what the pages show of it, of each home. */
export type SyncRow =
  | { readonly key: 'storage.sync/memory'; readonly value: Memory }
  | { readonly key: 'storage.sync/status'; readonly value: SyncStatus };

interface Platform {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** Brings what is there to this format, inside the transaction that Dexie makes for it. */
export type Upgrade = (transaction: Transaction) => Promise<void>;

function refuse(): never {
  throw new Error('There is no upgrade from this format.');
}

export class SteadilyDatabase extends Dexie {
  declare people: Table<StoredRow, RecordId>;
  declare commitments: Table<StoredRow, RecordId>;
  declare appreciations: Table<StoredRow, RecordId>;
  declare rituals: Table<StoredRow, RecordId>;
  declare settings: Table<StoredRow, RecordId>;
  declare repairs: Table<StoredRow, RecordId>;
  declare dates: Table<StoredRow, RecordId>;
  declare focuses: Table<StoredRow, RecordId>;
  declare trusts: Table<StoredRow, RecordId>;
  declare decisions: Table<StoredRow, RecordId>;
  declare unknown: Table<UnknownRow, [kind: number, id: RecordId]>;
  declare projection: Table<ProjectedRow, RecordId>;
  declare ledger: Table<LedgerRow, string>;
  declare notes: Table<NoteRow, number>;
  declare history: Table<HistoryRow, number>;
  declare sync: Table<SyncRow, string>;
  declare device: Table<{ readonly key: string; readonly value: string }, string>;
  declare meta: Table<{ readonly key: string; readonly value: number }, string>;

  /**
   * @param options.indexedDB which implementation to use; the platform's own unless given
   * @param options.upgrade from the format on disk to this one; it is loaded by who finds an older one (open.ts)
   */
  constructor(
    name: string,
    { upgrade = refuse, ...platform }: Partial<Platform> & { readonly upgrade?: Upgrade | undefined } = {},
  ) {
    // A power cut must not lose a promise that was acknowledged.
    super(name, { chromeTransactionDurability: 'strict', ...platform });
    this.version(FORMAT)
      .stores({
        people: 'id, ix.into, ix.purge, ix.sync',
        commitments:
          'id, ix.open, ix.settled, ix.person, [ix.person+ix.settled], ix.ritual, [ix.ritual+ix.settled], *ix.words, ix.revived, ix.purge, ix.sync',
        appreciations: 'id, [ix.person+ix.day], ix.revived, ix.purge, ix.sync',
        rituals: 'id, ix.purge, ix.sync',
        settings: 'id, ix.purge, ix.sync',
        repairs: 'id, ix.person, ix.of, ix.open, ix.ask, ix.purge, ix.sync',
        dates: 'id, ix.person, ix.purge, ix.sync',
        focuses: 'id, ix.purge, ix.sync',
        trusts: 'id, ix.person, ix.settled, ix.purge, ix.sync',
        decisions: 'id, ix.person, ix.open, ix.purge, ix.sync',
        unknown: '[kind+id], ix.purge, ix.sync',
        projection: 'id, ritual, day',
        ledger: 'key, at',
        notes: '++seq, person, until',
        history: '++seq, command, [table+id], until',
        sync: 'key',
        device: 'key',
        meta: 'key',
      })
      .upgrade(upgrade);
    // A newer version is taking over: let go for good. Dexie's own way would open again, past our look at the version.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
    this.on('populate', (transaction) => transaction.table('meta').add({ key: 'format', value: FORMAT }));
  }
}
