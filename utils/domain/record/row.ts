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
  return row.s[field] ?? (field in row.v ? creationStamp(row.id) : undefined);
}

/**
 * The greatest stamp in the record. Quiet fields (a snooze, say) do not count: they must not revive a deletion.
 * @param options.withLife whether deleting and reviving count too
 */
export function newestStamp(row: Row, options: { quiet: ReadonlySet<string>; withLife: boolean }): Stamp {
  let newest = creationStamp(row.id);
  for (const [field, stamp] of Object.entries(row.s)) {
    if (!options.quiet.has(field)) newest = laterStamp(newest, stamp);
  }
  for (const cell of Object.values(row.x ?? {})) newest = laterStamp(newest, cell.stamp);
  return options.withLife && row.life ? laterStamp(newest, row.life.stamp) : newest;
}

/** Erased for good, or deleted with no later change to any field: a later change brings a record back. */
export function isGone(row: Row, quiet: ReadonlySet<string>): boolean {
  if (!row.life || row.life.state === 'alive') return false;
  if (row.life.state === 'erased') return true;
  return compareStamps(row.life.stamp, newestStamp(row, { quiet, withLife: false })) > 0;
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
