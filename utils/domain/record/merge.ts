import { compareTexts, compareValues } from './compare-values';
import {
  type CellValue,
  creationStamp,
  type Life,
  LOG_LENGTH,
  type LogEntry,
  type Row,
  stampOf,
  type UnknownCell,
} from './row';
import { compareStamps, sameStamp, type Stamp } from './stamp';

interface Cell {
  readonly value: CellValue;
  readonly stamp: Stamp;
}

/**
 * What two copies of one record amount to. Field by field the greater stamp wins; "erased" beats everything; logs
 * unite (docs/sync.md §3.6). Commutative, associative and idempotent: copies may arrive in any order, any number of
 * times. Both copies must have the same id.
 */
export function mergeRows(a: Row, b: Row): Row {
  const life = mergeLives(a.life, b.life);
  if (life?.state === 'erased') return { id: a.id, v: {}, s: {}, life };
  const created = creationStamp(a.id);
  const v: Record<string, CellValue> = {};
  const s: Record<string, Stamp> = {};
  for (const field of union(a.v, b.v)) {
    const winner = pick(cellOf(a, field), cellOf(b, field), greaterCell);
    if (!winner) continue;
    v[field] = winner.value;
    // The creation stamp is implied: two copies that say the same must be the same bytes.
    if (!sameStamp(winner.stamp, created)) s[field] = winner.stamp;
  }
  const log = mergeLogs(a.log, b.log);
  const x = mergeUnknown(a.x, b.x);
  return { id: a.id, v, s, ...(log && { log }), ...(life && { life }), ...(x && { x }) };
}

function cellOf(row: Row, field: string): Cell | undefined {
  const value = row.v[field];
  const stamp = stampOf(row, field);
  return value === undefined || !stamp ? undefined : { value, stamp };
}

/** Equal stamps with different values come from cloned profiles: any fixed order will do, as long as all keep it. */
function greater<T extends { readonly stamp: Stamp }>(inOrder: (a: T, b: T) => number): (a: T, b: T) => T {
  return (a, b) => ((compareStamps(a.stamp, b.stamp) || inOrder(a, b)) >= 0 ? a : b);
}

const greaterCell = greater<Cell>((a, b) => compareValues(a.value, b.value));
const greaterUnknown = greater<UnknownCell>(
  (a, b) => compareValues(a.value, b.value) || compareTexts(a.type, b.type),
);
const greaterLife = greater<Life>((a, b) => compareTexts(a.state, b.state));

function mergeLives(a: Life | undefined, b: Life | undefined): Life | undefined {
  return pick(a, b, (one, other) => {
    if ((one.state === 'erased') !== (other.state === 'erased')) return one.state === 'erased' ? one : other;
    return greaterLife(one, other);
  });
}

function mergeLogs(
  a: readonly LogEntry[] = [],
  b: readonly LogEntry[] = [],
): readonly LogEntry[] | undefined {
  const entries = new Map([...a, ...b].map((entry) => [JSON.stringify(entry), entry]));
  if (entries.size === 0) return undefined;
  return [...entries.values()]
    .sort((one, other) => compareStamps(one.s, other.s) || compareValues(one.e, other.e))
    .slice(-LOG_LENGTH);
}

function mergeUnknown(a: Row['x'], b: Row['x']): Row['x'] {
  if (!a || !b) return a ?? b;
  const merged: Record<string, UnknownCell> = {};
  for (const number of union(a, b)) {
    const cell = pick(a[number], b[number], greaterUnknown);
    if (cell) merged[number] = cell;
  }
  return merged;
}

function pick<T>(a: T | undefined, b: T | undefined, choose: (a: T, b: T) => T): T | undefined {
  return a === undefined ? b : b === undefined ? a : choose(a, b);
}

function union(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
}
