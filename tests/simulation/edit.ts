import { kindOf } from '../../utils/domain/kinds';
import { quietFields } from '../../utils/domain/record/field';
import { recordId, type RecordId } from '../../utils/domain/record/record-id';
import {
  type CellValue,
  creationStamp,
  type Life,
  LOG_LENGTH,
  type LogEntry,
  newestStamp,
  type Row,
  stampOf,
} from '../../utils/domain/record/row';
import {
  clampMinute,
  type DeviceId,
  laterStamp,
  nextStamp,
  type Stamp,
} from '../../utils/domain/record/stamp';

/** Who edits, and when by their clock. */
export interface Hand {
  readonly device: DeviceId;
  /** Wall clock, minutes since 2020. */
  readonly minute: number;
}

/** What one command writes into a row, under one stamp. */
export interface Change {
  readonly cells?: Readonly<Record<string, CellValue>>;
  /** Field numbers that only a newer version knows. */
  readonly unknown?: Readonly<Record<string, { readonly type: string; readonly value: CellValue }>>;
  readonly entry?: LogEntry['e'];
}

/** An id nobody here has. @param isTaken redraws while true */
export function newId(hand: Hand, random: () => number, isTaken: (id: RecordId) => boolean): RecordId {
  const minute = clampMinute(hand.minute);
  for (;;) {
    const id = recordId({ minute, random: random() & 0xffff, device: hand.device });
    if (!isTaken(id)) return id;
  }
}

/** A fresh row. Cells carry the stamp of its birth; what is unknown always says its stamp. */
export function bornRow(id: RecordId, { cells = {}, unknown }: Change): Row {
  const stamp = creationStamp(id);
  return { id, v: { ...cells }, s: {}, ...(unknown && { x: stamped(unknown, stamp) }) };
}

/** The row after a command, as `write` of the database does it: one stamp, the greatest of the cells' next ones. */
export function changedRow(row: Row, { cells = {}, unknown = {}, entry }: Change, hand: Hand): Row {
  const stamp = commandStamp(row, Object.keys(cells), Object.keys(unknown), hand);
  const s = { ...row.s };
  for (const field of Object.keys(cells)) s[field] = stamp;
  const log = entry ? [...(row.log ?? []), { s: stamp, e: entry }].slice(-LOG_LENGTH) : row.log;
  const x = Object.keys(unknown).length > 0 ? { ...row.x, ...stamped(unknown, stamp) } : row.x;
  return { ...row, v: { ...row.v, ...cells }, s, ...(log && { log }), ...(x && { x }) };
}

/** Deletes, or takes a deletion back: greater than anything in the record. */
export function withLife(kind: number, row: Row, state: 'alive' | 'deleted', hand: Hand): Row {
  return { ...row, life: { state, stamp: lifeStamp(kind, row, hand) } };
}

/** Erased for good: nothing is left of it but that. */
export function erasedRow(kind: number, row: Row, hand: Hand): Row {
  const life: Life = { state: 'erased', stamp: lifeStamp(kind, row, hand) };
  return { id: row.id, v: {}, s: {}, life };
}

/** The names of a kind's quiet fields; none of a kind nobody knows yet. */
export function quietOf(kind: number): ReadonlySet<string> {
  const known = kindOf(kind);
  return known ? quietFields(known) : new Set();
}

function lifeStamp(kind: number, row: Row, { minute, device }: Hand): Stamp {
  return nextStamp(newestStamp(row, { quiet: quietOf(kind), withLife: true }), minute, device);
}

function commandStamp(
  row: Row,
  fields: readonly string[],
  numbers: readonly string[],
  { minute, device }: Hand,
): Stamp {
  const present = [
    ...fields.map((field) => stampOf(row, field)),
    ...numbers.map((number) => row.x?.[number]?.stamp),
    row.log?.at(-1)?.s,
  ];
  return present
    .map((stamp) => nextStamp(stamp, minute, device))
    .reduce(laterStamp, nextStamp(undefined, minute, device));
}

function stamped(unknown: NonNullable<Change['unknown']>, stamp: Stamp): NonNullable<Row['x']> {
  return Object.fromEntries(Object.entries(unknown).map(([number, cell]) => [number, { ...cell, stamp }]));
}
