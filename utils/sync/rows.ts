import { kindOf } from '../domain/kinds';
import { compareTexts, compareValues } from '../domain/record/compare-values';
import type { Kind } from '../domain/record/field';
import { type IdParts, partsOf, recordId } from '../domain/record/record-id';
import { type CellValue, type LogEntry, type Row, stampOf, type UnknownCell } from '../domain/record/row';
import { compareStamps, sameStamp, type Stamp } from '../domain/record/stamp';
import { CARD } from './card-kind';
import { type Cell, type Column, type ColumnType, type Table, TYPES } from './columns/table';
import type { SyncRecord } from './record';

/** The kind of this number, device cards included, or undefined for one that only a newer version knows. */
export function syncedKind(number: number): Kind | undefined {
  return number === CARD.number ? CARD : kindOf(number);
}

/** Records as tables, one a kind, each in one order: equal records in any order give equal tables. */
export function tablesOf(records: readonly SyncRecord[]): readonly Table[] {
  const kinds = [...new Set(records.map(({ kind }) => kind))].sort((a, b) => a - b);
  return kinds.map((kind) =>
    tableOf(
      kind,
      records.filter((record) => record.kind === kind).map(({ row }) => row),
    ),
  );
}

interface Identified {
  readonly row: Row;
  readonly id: IdParts;
}

function tableOf(kind: number, rows: readonly Row[]): Table {
  const sorted = rows
    .flatMap((row): readonly Identified[] => {
      const id = partsOf(row.id);
      return id ? [{ row, id }] : [];
    })
    .sort(byBirth);
  const columns = new Map<string, { field: number; type: ColumnType; cells: (Cell | undefined)[] }>();
  for (const [index, { row }] of sorted.entries()) {
    for (const { field, type, cell } of cellsOf(kind, row)) {
      const key = `${field} ${type}`;
      const column = columns.get(key) ?? { field, type, cells: [] };
      column.cells[index] = cell;
      columns.set(key, column);
    }
  }
  return {
    kind,
    ids: sorted.map(({ id }) => id),
    lives: sorted.map(({ row }) => row.life),
    columns: [...columns.values()].sort(byField),
    logs: sorted.map(({ row }) => (row.life?.state === 'erased' ? [] : (row.log ?? []))),
  };
}

function byBirth(a: Identified, b: Identified): number {
  return (
    compareTexts(a.id.device, b.id.device) ||
    a.id.minute - b.id.minute ||
    a.id.random - b.id.random ||
    compareTexts(JSON.stringify(a.row), JSON.stringify(b.row))
  );
}

function byField(a: Column, b: Column): number {
  return a.field - b.field || TYPES.indexOf(a.type) - TYPES.indexOf(b.type);
}

interface Placed {
  readonly field: number;
  readonly type: ColumnType;
  readonly cell: Cell;
}

function cellsOf(kind: number, row: Row): readonly Placed[] {
  // Nothing of an erased record may leave the device, whatever is still in the row.
  if (row.life?.state === 'erased') return [];
  const fields = syncedKind(kind)?.fields ?? {};
  const known = Object.keys(row.v).flatMap((name): readonly Placed[] => {
    const [field, value, stamp] = [fields[name], row.v[name], stampOf(row, name)];
    if (!field || value === undefined || !stamp) return [];
    return [{ field: field.number, type: field.column, cell: { value, stamp } }];
  });
  const unknown = Object.entries(row.x ?? {}).flatMap(
    ([number, { type, value, stamp }]): readonly Placed[] =>
      isType(type) ? [{ field: Number(number), type, cell: { value, stamp } }] : [],
  );
  return [...known, ...unknown];
}

function isType(type: string): type is ColumnType {
  return (TYPES as readonly string[]).includes(type);
}

/** The records of a table, each in the one form in which every device stores it; undefined for one that breaks a rule. */
export function recordsOf({ kind, ids, lives, columns, logs }: Table): readonly (SyncRecord | undefined)[] {
  const known = new Map(
    Object.entries(syncedKind(kind)?.fields ?? {}).map(([name, it]) => [it.number, { name, ...it }]),
  );
  return ids.map((parts, index): SyncRecord | undefined => {
    const id = recordId(parts);
    const life = lives[index];
    if (life?.state === 'erased') return { kind, row: { id, v: {}, s: {}, life } };
    const created: Stamp = [parts.minute, 0, parts.device];
    const named: [string, Cell][] = [];
    const x: Record<string, UnknownCell> = {};
    for (const { field, type, cells } of columns) {
      const cell = cells[index];
      if (!cell) continue;
      const own = known.get(field);
      if (own && (own.column !== type || named.at(-1)?.[0] === own.name)) return undefined;
      if (own) named.push([own.name, cell]);
      else if (x[field]) return undefined;
      else x[field] = { type, ...cell };
    }
    named.sort(([one], [other]) => (one < other ? -1 : 1));
    const v: Record<string, CellValue> = {};
    const s: Record<string, Stamp> = {};
    for (const [name, { value, stamp }] of named) {
      v[name] = value;
      if (!sameStamp(stamp, created)) s[name] = stamp;
    }
    const log = sortedLog(logs[index] ?? []);
    const row: Row = {
      id,
      v,
      s,
      ...(log.length > 0 && { log }),
      ...(life && { life }),
      ...(Object.keys(x).length > 0 && { x }),
    };
    return { kind, row };
  });
}

function sortedLog(log: readonly LogEntry[]): readonly LogEntry[] {
  const entries = new Map(log.map((entry) => [JSON.stringify(entry), entry]));
  return [...entries.values()].sort((a, b) => compareStamps(a.s, b.s) || compareValues(a.e, b.e));
}
