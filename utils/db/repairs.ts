import type { RecordId } from '../domain/record/record-id';
import { type Repair, repairFrom } from '../domain/repair';
import { readIdsOf, readMerged, withRoots } from './merged';
import type { SteadilyDatabase, StoredRow } from './schema';

/** The repairs with one person, those of the past too, in the order in which they began. */
export async function readRepairsWith(db: SteadilyDatabase, person: RecordId): Promise<readonly Repair[]> {
  const ids = await readIdsOf(db, person);
  return repairsOf(db, await db.repairs.where('ix.person').anyOf(ids).sortBy('id'));
}

/** The repairs of these commitments, in no particular order. */
export async function readRepairsOf(
  db: SteadilyDatabase,
  commitments: readonly RecordId[],
): Promise<readonly Repair[]> {
  return repairsOf(db, await db.repairs.where('ix.of').anyOf(commitments).toArray());
}

/** All repairs, those that are closed too, the latest first. */
export async function readRepairs(db: SteadilyDatabase): Promise<readonly Repair[]> {
  const rows = await db.repairs.where('ix.person').above('').toArray();
  return (await repairsOf(db, rows)).toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** What rows hold, each with the one who stands for the person it is with. What is gone stands in no index. */
async function repairsOf(db: SteadilyDatabase, rows: readonly StoredRow[]): Promise<readonly Repair[]> {
  return withRoots(
    rows.flatMap((row) => repairFrom(row) ?? []),
    await readMerged(db),
  );
}
