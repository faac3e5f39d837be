import { minuteOf } from '../domain/record/minute';
import { deviceId, recordId, type RecordId } from '../domain/record/record-id';
import {
  type CellValue,
  creationStamp,
  isGone,
  LOG_LENGTH,
  type LogEntry,
  newestStamp,
  type Row,
  stampOf,
} from '../domain/record/row';
import {
  clampMinute,
  type DeviceId,
  laterStamp,
  nextStamp,
  sameStamp,
  type Stamp,
} from '../domain/record/stamp';
import type { Field } from '../domain/record/field';
import { utf8Length } from '../domain/record/text';
import { OutOfRoom } from './failure';
import { forgetWords, HISTORY_MINUTES, LIFE, LOG, UNBORN } from './history';
import { indexesOf } from './indexes';
import { KINDS, type SyncedTable, SYNCED_TABLES } from './kinds';
import { quietFieldsOf } from './quiet-fields';
import type { HistoryRow, SteadilyDatabase, StoredRow } from './schema';

/** Clock and randomness, passed in so that every write can be replayed. */
export interface Environment {
  now(): Temporal.Instant;
  /** 32 random bits as a whole number. */
  random(): number;
  /** Whether the disk has room for a write: one that fails half-way can cost Chromium the whole database. */
  hasRoom(): Promise<boolean>;
}

export type CommandId = string;

/** Words may be changed freely for so long after logging; then earlier wordings stay in the history. */
const FREE_EDIT_MINUTES = 10;

/** What a command may do inside its transaction. Rows are read again there, and only named cells change. */
export interface Writer {
  /** The live row, or undefined when there is none or it was deleted. */
  read(table: SyncedTable, id: RecordId): Promise<StoredRow | undefined>;
  create(table: SyncedTable, cells: Readonly<Record<string, CellValue>>): Promise<RecordId>;
  change(table: SyncedTable, id: RecordId, change: RowChange): Promise<void>;
  /** Changes a record with a derived id, which is made where it is not there yet. Its stamps are explicit, always. */
  touch(table: SyncedTable, id: RecordId, change: Touch): Promise<void>;
  setLife(table: SyncedTable, id: RecordId, state: 'alive' | 'deleted'): Promise<void>;
}

export interface RowChange {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly entry?: LogEntry['e'];
  /** What counts where a cell was never written, and is not null: an undo puts that back. */
  readonly under?: Readonly<Record<string, CellValue>>;
}

export interface Touch extends RowChange {
  /**
   * What makes the record what it is, the same on every device, its stamp too: written where it is not there yet, left by
   * every undo, and too old to bring back what was deleted elsewhere.
   */
  readonly base?: { readonly cells: Readonly<Record<string, CellValue>>; readonly stamp: Stamp };
}

/**
 * The only way anything a person does is written: one transaction, one stamp a row, and a history that undoes it.
 * Resolves once the data is on disk. Rejects, with nothing written, when the browser could not store it, or with
 * OutOfRoom when it would not try.
 */
export async function write<T>(
  db: SteadilyDatabase,
  environment: Environment,
  name: string,
  work: (writer: Writer) => Promise<T>,
): Promise<{ readonly result: T; readonly command: CommandId }> {
  if (!(await environment.hasRoom())) throw new OutOfRoom();
  const tables = [
    ...SYNCED_TABLES.map((table) => db.table(table)),
    db.projection,
    db.notes,
    db.history,
    db.device,
  ];
  return db.transaction('rw', tables, async () => {
    const device = await ensureDevice(db, environment);
    const minute = clampMinute(minuteOf(environment.now()));
    const random16 = () => environment.random() & 0xffff;
    const command: CommandId = `${recordId({ minute, random: random16(), device })}${random16().toString(36)}`;
    const writer = new RowWriter(db, { command, name, minute, device, random16 });
    return { result: await work(writer), command };
  });
}

/** This profile's id, drawn at the first write. */
async function ensureDevice(db: SteadilyDatabase, environment: Environment): Promise<DeviceId> {
  const known = await db.device.get('id');
  if (known) return known.value;
  const value = deviceId(environment.random());
  await db.device.add({ key: 'id', value });
  return value;
}

interface CommandContext {
  readonly command: CommandId;
  readonly name: string;
  /** The wall clock, minutes since 2020, within what ids and stamps may hold. */
  readonly minute: number;
  readonly device: DeviceId;
  readonly random16: () => number;
}

class RowWriter implements Writer {
  readonly #db: SteadilyDatabase;
  readonly #context: CommandContext;

  constructor(db: SteadilyDatabase, context: CommandContext) {
    this.#db = db;
    this.#context = context;
  }

  async read(table: SyncedTable, id: RecordId): Promise<StoredRow | undefined> {
    const row = await this.#db.table<StoredRow, RecordId>(table).get(id);
    return row && !isGone(row, quietFieldsOf(table)) ? row : undefined;
  }

  async create(table: SyncedTable, cells: Readonly<Record<string, CellValue>>): Promise<RecordId> {
    const { minute, device, random16 } = this.#context;
    let id: RecordId;
    do id = recordId({ minute, random: random16(), device });
    while (await this.#db.table(table).get(id));
    const stamp: Stamp = [minute, 0, device];
    const v = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
    await this.#put(table, { id, v, s: {} });
    await this.#remember(table, id, [{ field: LIFE, before: UNBORN, stamp }]);
    return id;
  }

  async change(table: SyncedTable, id: RecordId, change: RowChange): Promise<void> {
    await this.#change(table, await this.#row(table, id), change);
  }

  async touch(table: SyncedTable, id: RecordId, { base, ...change }: Touch): Promise<void> {
    const row: Row = (await this.#db.table<StoredRow, RecordId>(table).get(id)) ?? { id, v: {}, s: {} };
    await this.#change(table, base ? withBase(row, base) : row, change);
  }

  async #change(table: SyncedTable, row: Row, { cells, entry, under = {} }: RowChange): Promise<void> {
    const { id } = row;
    const stamp = this.#nextStamp(row, Object.keys(cells));
    const s = { ...row.s };
    // The creation stamp is implied: what was added in the first minute is stored like what was there at once.
    const isExplicit = !sameStamp(stamp, creationStamp(id));
    if (isExplicit) for (const field of Object.keys(cells)) s[field] = stamp;
    const log = entry ? [...(row.log ?? []), { s: stamp, e: entry }].slice(-LOG_LENGTH) : row.log;
    await this.#put(table, { ...row, v: { ...row.v, ...cells }, s, ...(log && { log }) });
    const isHiding = cells['text'] === null;
    if (isHiding) await forgetWords(this.#db, table, id);
    // What is quiet is nobody's deed: it is stamped, and there is nothing to take back.
    const quiet = quietFieldsOf(table);
    await this.#remember(table, id, [
      ...Object.keys(cells)
        .filter((field) => !quiet.has(field) && !(isHiding && (field === 'text' || field === 'cue')))
        .map((field) => ({ field, stamp, ...before(row, field, under[field]) })),
      ...(entry ? [{ field: LOG, stamp }] : []),
    ]);
  }

  async setLife(table: SyncedTable, id: RecordId, state: 'alive' | 'deleted'): Promise<void> {
    const row = await this.#row(table, id);
    // Greater than anything in the record, so that no earlier change brings it back or keeps it away.
    const quiet = quietFieldsOf(table);
    const newest = newestStamp(row, { quiet, withLife: true });
    const stamp = nextStamp(newest, this.#context.minute, this.#context.device);
    await this.#put(table, { ...row, life: { state, stamp } });
    // What a later change brought back was alive, whatever its life still said.
    const before = isGone(row, quiet) ? 'deleted' : 'alive';
    await this.#remember(table, id, [{ field: LIFE, before, stamp }]);
  }

  async #row(table: SyncedTable, id: RecordId): Promise<StoredRow> {
    const row = await this.#db.table<StoredRow, RecordId>(table).get(id);
    if (!row) throw new Error(`There is no ${id} in ${table}.`);
    return row;
  }

  /** One stamp for all the cells a command writes in a row: the greatest of their next ones. */
  #nextStamp(row: Row, fields: readonly string[]): Stamp {
    const { minute, device } = this.#context;
    const present = [...fields.map((field) => stampOf(row, field)), row.log?.at(-1)?.s];
    return present
      .map((stamp) => nextStamp(stamp, minute, device))
      .reduce(laterStamp, nextStamp(undefined, minute, device));
  }

  async #put(table: SyncedTable, row: Row): Promise<void> {
    for (const [name, value] of Object.entries(row.v)) {
      const field: Field | undefined = (KINDS[table].fields as Readonly<Record<string, Field>>)[name];
      if (!field) throw new Error(`${table} has no field ${name}.`);
      if (field.maxBytes !== undefined && typeof value === 'string' && utf8Length(value) > field.maxBytes) {
        throw new Error(`${name} is longer than its ${field.maxBytes} bytes.`);
      }
    }
    const stored: StoredRow = { ...row, ix: indexesOf(table, row) };
    await this.#db.table(table).put(stored);
  }

  async #remember(
    table: SyncedTable,
    id: RecordId,
    cells: readonly Pick<HistoryRow, 'field' | 'before' | 'beforeStamp' | 'stamp'>[],
  ): Promise<void> {
    const { command, name, minute } = this.#context;
    const age = minute - creationStamp(id)[0];
    // A derived id says the day it is about, which may be to come.
    const isFresh = age >= 0 && age < FREE_EDIT_MINUTES;
    const untilOf = (field: string) =>
      minute + (field === 'text' && isFresh ? FREE_EDIT_MINUTES : HISTORY_MINUTES);
    await this.#db.history.bulkAdd(
      cells.map((cell) => ({ command, name, table, id, until: untilOf(cell.field), ...cell })),
    );
  }
}

function withBase(row: Row, { cells, stamp }: NonNullable<Touch['base']>): Row {
  const lacking = Object.keys(cells).filter((field) => !Object.hasOwn(row.v, field));
  const stamps = Object.fromEntries(lacking.map((field) => [field, stamp]));
  return { ...row, v: { ...cells, ...row.v }, s: { ...row.s, ...stamps } };
}

function before(
  row: Row,
  field: string,
  under: CellValue | undefined,
): Pick<HistoryRow, 'before' | 'beforeStamp'> {
  const value = row.v[field];
  const stamp = stampOf(row, field);
  if (value !== undefined && stamp) return { before: value, beforeStamp: stamp };
  return under === undefined ? {} : { before: under };
}
