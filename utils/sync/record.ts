import type { RecordId } from '../domain/record/record-id';
import type { Row } from '../domain/record/row';

/** A record on its way: its row, and the number of its kind, which this version may not know. */
export interface SyncRecord {
  readonly kind: number;
  readonly row: Row;
}

/** Names one record among all kinds. */
export type RecordKey = string;

export function recordKey(kind: number, id: RecordId): RecordKey {
  return `${kind}/${id}`;
}

export function keyOf({ kind, row }: SyncRecord): RecordKey {
  return recordKey(kind, row.id);
}
