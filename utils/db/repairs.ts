import { dayNumber } from '../domain/record/minute';
import type { RecordId } from '../domain/record/record-id';
import { isGone } from '../domain/record/row';
import { type Repair, repairFrom } from '../domain/repair';
import { quietFieldsOf } from './quiet-fields';
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

/** All repairs, closed ones too, in no particular order. */
export async function readRepairs(db: SteadilyDatabase): Promise<readonly Repair[]> {
  const rows = await db.repairs.toArray();
  return repairsOf(
    db,
    rows.filter((row) => !isGone(row, quietFieldsOf('repairs'))),
  );
}

/** A repair, or undefined when it is not here, or not any more. */
export async function readRepair(db: SteadilyDatabase, id: RecordId): Promise<Repair | undefined> {
  const row = await db.repairs.get(id);
  if (!row || isGone(row, quietFieldsOf('repairs'))) return undefined;
  return (await repairsOf(db, [row]))[0];
}

/** Repairs whose day has come on which to ask how it is, or what would help. Reads through an index only. */
export async function readAskingRepairs(
  db: SteadilyDatabase,
  today: Temporal.PlainDate,
): Promise<readonly Repair[]> {
  return repairsOf(db, await db.repairs.where('ix.ask').belowOrEqual(dayNumber(today)).toArray());
}

/** What rows hold, each with the one who stands for the person it is with. What is gone stands in no index. */
async function repairsOf(db: SteadilyDatabase, rows: readonly StoredRow[]): Promise<readonly Repair[]> {
  return withRoots(
    rows.flatMap((row) => repairFrom(row) ?? []),
    await readMerged(db),
  );
}
