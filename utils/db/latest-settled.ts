import type { Commitment } from '../domain/commitment';
import { outcomeFromCell } from '../domain/outcome';
import type { RecordId } from '../domain/record/record-id';
import { readRitualIdsWith } from './known-rituals';
import { readIdsOf } from './merged';
import { commitmentsOf } from './occurrences';
import type { SteadilyDatabase, StoredRow } from './schema';

/**
 * The commitments with one person that were settled or called off last, latest first; those taken back are passed over.
 * Goes backwards through indexes, one of the person's own and one of each ritual with them, and stops as soon as it has
 * enough.
 */
export async function readLatestSettled(
  db: SteadilyDatabase,
  person: RecordId,
  count: number,
): Promise<readonly Commitment[]> {
  const ids = await readIdsOf(db, person);
  const rituals = await readRitualIdsWith(db, ids);
  const lists = await Promise.all([
    ...ids.map((id) => latest(db, '[ix.person+ix.settled]', id, { count })),
    // An occurrence with a person of its own is found by that.
    ...rituals.map((id) => latest(db, '[ix.ritual+ix.settled]', id, { count, suits: hasNoPerson })),
  ]);
  const rows = lists.flat().sort(byNoting).slice(0, count);
  return commitmentsOf(db, rows);
}

function latest(
  db: SteadilyDatabase,
  index: string,
  id: RecordId,
  { count, suits = () => true }: { readonly count: number; readonly suits?: (row: StoredRow) => boolean },
): Promise<readonly StoredRow[]> {
  return db.commitments
    .where(index)
    .between([id, -Infinity], [id, Infinity])
    .reverse()
    .filter((row) => isSettled(row) && suits(row))
    .limit(count)
    .toArray();
}

function hasNoPerson({ ix }: StoredRow): boolean {
  return ix.person === undefined;
}

function isSettled({ v }: StoredRow): boolean {
  const outcome = outcomeFromCell(v['outcome']);
  return outcome !== undefined && outcome !== 'invalid' && outcome.kind !== 'withdrawn';
}

/** The latest first; noted in the same minute, the greater id. */
function byNoting(a: StoredRow, b: StoredRow): number {
  return (b.ix.settled ?? 0) - (a.ix.settled ?? 0) || (a.id < b.id ? 1 : -1);
}
