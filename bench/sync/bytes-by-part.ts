import type { Row } from '../../utils/domain/record/row.ts';
import { encodeItem } from '../../utils/sync/codec.ts';
import type { SyncRecord } from '../../utils/sync/record.ts';

const SETTLED = 2;

/**
 * The parts of a record in the order in which they are put in: each costs what an item grows by when it comes to those
 * before it. What follows from an earlier part is cheap; so the order matters, and the sum is exact.
 */
const PARTS: readonly (readonly [
  name: string,
  fields: readonly string[],
  logs: (kind: number) => boolean,
])[] = [
  ['ids, with the item’s head', [], () => false],
  ['text, and the stamps of edits', ['text'], () => false],
  ['person', ['person'], () => false],
  ['due and scored due, with stamps', ['due', 'scored'], () => false],
  ['moves in the log', [], (kind) => kind !== SETTLED],
  ['outcome, its stamp and log entry', ['outcome'], () => true],
];

/** Characters a record, part by part, in items of these records. */
export function bytesByPart(
  items: readonly (readonly SyncRecord[])[],
): readonly (readonly [string, number])[] {
  const records = items.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  return PARTS.map(([name, , logs], index) => {
    const fields = new Set(PARTS.slice(0, index + 1).flatMap(([, some]) => some));
    const reduced = items.map((item) =>
      item.map(({ kind, row }) => ({ kind, row: only(row, fields, logs) })),
    );
    const size = reduced.reduce((sum, item) => sum + encodeItem(item).length, 0) / records;
    const grownBy = size - before;
    before = size;
    return [name, grownBy];
  });
}

function only(row: Row, fields: ReadonlySet<string>, logs: (kind: number) => boolean): Row {
  const pick = <T>(cells: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(cells).filter(([field]) => fields.has(field)));
  const log = (row.log ?? []).filter(({ e }) => logs(Number(e[0])));
  return { id: row.id, v: pick(row.v), s: pick(row.s), ...(log.length > 0 && { log }) };
}
