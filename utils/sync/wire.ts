import { kindOf } from '../domain/kinds';
import { quietFields } from '../domain/record/field';
import { isGone, newestStamp, type Row } from '../domain/record/row';
import type { SyncRecord } from './record';
import type { Registers } from './memory';

const NONE: ReadonlySet<string> = new Set();
const QUIET = new Map<number, ReadonlySet<string>>();

/** The names of a kind's quiet fields; none of a kind this version does not know. */
function quietOf(number: number): ReadonlySet<string> {
  let quiet = QUIET.get(number);
  if (!quiet) {
    const kind = kindOf(number);
    QUIET.set(number, (quiet = kind ? quietFields(kind) : NONE));
  }
  return quiet;
}

/** Whether a record is deleted with nothing newer, or erased. */
export function isGoneRecord({ kind, row }: SyncRecord): boolean {
  return isGone(row, quietOf(kind));
}

/** Whether nothing more is expected of it; never true of a kind this version does not know. */
export function isFinished({ kind, row }: SyncRecord): boolean {
  return kindOf(kind)?.isFinished?.(row) ?? false;
}

/** The newest minute that counts, life included. */
export function newestMinute({ kind, row }: SyncRecord): number {
  return newestStamp(row, { quiet: quietOf(kind), withLife: true })[0];
}

/** All there is to say about a record: everything, or of a deleted or erased one that it is gone. */
export function fullForm(record: SyncRecord): Row {
  const { row } = record;
  if (!isGoneRecord(record) || !row.life) return row;
  const isBare = Object.keys(row.v).length === 0 && !row.log && !row.x;
  return isBare ? row : { id: row.id, v: {}, s: {}, life: row.life };
}

/**
 * What may be published of a record, or undefined for nothing (docs/sync.md §3.7). It depends on the record and the
 * registers alone, so that every device leaves out the same.
 */
export function wireForm(record: SyncRecord, { entry, tombstone }: Registers): Row | undefined {
  if (isGoneRecord(record)) {
    return tombstone && newestMinute(record) < tombstone.value ? undefined : fullForm(record);
  }
  const isShed = entry && isFinished(record) && newestMinute(record) < entry.value;
  return isShed ? undefined : record.row;
}
