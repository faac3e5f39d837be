import { partsOf, type RecordId } from './record-id';
import { compareStamps, laterStamp, type Stamp } from './stamp';

/** What one cell holds. Values that change together are one cell. Null is cleared; a field never written is absent. */
export type CellValue = string | number | null | readonly (string | number)[];

/** Something that happened, only ever added: moves, outcomes, and undos that name the stamp they cancel. */
export interface LogEntry {
  readonly s: Stamp;
  readonly e: readonly (string | number)[];
}

export interface Life {
  readonly state: 'alive' | 'deleted' | 'erased';
  readonly stamp: Stamp;
}

/** A field this version does not know, kept as it came. */
export interface UnknownCell {
  readonly type: string;
  readonly value: CellValue;
  readonly stamp: Stamp;
}

/** A stored record of any synced kind (docs/architecture.md, "The stored record"), without the indexes of this device. */
export interface Row {
  readonly id: RecordId;
  /** field → value */
  readonly v: Readonly<Record<string, CellValue>>;
  /** field → stamp; absent means written at creation */
  readonly s: Readonly<Record<string, Stamp>>;
  readonly log?: readonly LogEntry[];
  readonly life?: Life;
  /** field number → cell */
  readonly x?: Readonly<Record<string, UnknownCell>>;
}

/** The stamp of everything that was written when the record was made. @throws RangeError for a malformed id. */
export function creationStamp(id: RecordId): Stamp {
  const parts = partsOf(id);
  if (!parts) throw new RangeError(`${id} is no record id.`);
  return [parts.minute, 0, parts.device];
}

/** When a field was last written, or undefined when it never was. */
export function stampOf(row: Row, field: string): Stamp | undefined {
  if (!Object.hasOwn(row.v, field)) return undefined;
  return row.s[field] ?? creationStamp(row.id);
}

/**
 * The greatest stamp in the record. Quiet fields (a snooze, say) do not count: they must not revive a deletion.
 * @param options.withLife whether deleting and reviving count too
 */
export function newestStamp(row: Row, options: { quiet: ReadonlySet<string>; withLife: boolean }): Stamp {
  const newest = newestCellStamp(row, options.quiet);
  const life = options.withLife ? row.life?.stamp : undefined;
  if (newest && life) return laterStamp(newest, life);
  return newest ?? life ?? creationStamp(row.id);
}

/** Erased for good, or deleted with no later change to any field: a later change brings a record back. */
export function isGone(row: Row, quiet: ReadonlySet<string>): boolean {
  if (!row.life || row.life.state === 'alive') return false;
  if (row.life.state === 'erased') return true;
  const newest = newestCellStamp(row, quiet);
  return !newest || compareStamps(row.life.stamp, newest) > 0;
}

/** Only cells count, not the birth in the id: a derived id says the day it is about, which may be to come. */
function newestCellStamp(row: Row, quiet: ReadonlySet<string>): Stamp | undefined {
  let newest: Stamp | undefined;
  const see = (stamp: Stamp | undefined) => {
    if (stamp) newest = newest ? laterStamp(newest, stamp) : stamp;
  };
  for (const field of Object.keys(row.v)) if (!quiet.has(field)) see(stampOf(row, field));
  for (const cell of Object.values(row.x ?? {})) see(cell.stamp);
  return newest;
}

/** The log without what an undo has cancelled, oldest first, undos left out. An undo that was undone cancels nothing. */
export function standingEntries(row: Row): readonly LogEntry[] {
  const cancelled = new Set<string>();
  const newestFirst = [...(row.log ?? [])].sort((a, b) => compareStamps(b.s, a.s));
  const standing: LogEntry[] = [];
  for (const entry of newestFirst) {
    if (cancelled.has(entry.s.join())) continue;
    if (entry.e[0] === UNDO) cancelled.add(entry.e.slice(1).join());
    else standing.push(entry);
  }
  return standing.reverse();
}

/** A log keeps its greatest stamps only, so that a record always fits a sync item. */
export const LOG_LENGTH = 64;

/** First number of a log entry that cancels another; the cancelled stamp follows. */
export const UNDO = 0;
