import type { IdParts } from '../../domain/record/record-id';
import type { CellValue, Life, LogEntry } from '../../domain/record/row';
import type { Stamp } from '../../domain/record/stamp';

export interface Cell {
  readonly value: CellValue;
  readonly stamp: Stamp;
}

/** The column types there are, by their number in an item. Append only; a number that is not here is a newer version's. */
export const TYPES = ['int', 'ints', 'ints+word', 'word', 'text'] as const;
export type ColumnType = (typeof TYPES)[number];

/** Kinds and fields have numbers up to this one. */
export const LAST_NUMBER = 65_535;

/** One field of all records of a table; undefined where a record has no such cell. */
export interface Column {
  readonly field: number;
  readonly type: ColumnType;
  readonly cells: readonly (Cell | undefined)[];
}

/** All records of one kind in an item, as columns. What stands at one index belongs to one record. */
export interface Table {
  readonly kind: number;
  readonly ids: readonly IdParts[];
  readonly lives: readonly (Life | undefined)[];
  readonly columns: readonly Column[];
  readonly logs: readonly (readonly LogEntry[])[];
}
