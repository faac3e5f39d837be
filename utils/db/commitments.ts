import type { Commitment } from '../domain/commitment';
import { commitmentFrom } from '../domain/commitment-record';
import { minuteOf } from '../domain/record/minute';
import type { SteadilyDatabase, StoredRow } from './schema';

/**
 * What an agenda is made of: all that is open, and what was settled since. Reads through indexes only.
 * @param settledSince usually the start of the person's day
 */
export async function readAgendaCommitments(
  db: SteadilyDatabase,
  settledSince: Temporal.Instant,
): Promise<readonly Commitment[]> {
  const [open, settled] = await Promise.all([
    readOpenRows(db),
    db.commitments.where('ix.settled').aboveOrEqual(minuteOf(settledSince)).toArray(),
  ]);
  return commitmentsOf([...open, ...settled]);
}

/** All that is open, through its index. */
export async function readOpenCommitments(db: SteadilyDatabase): Promise<readonly Commitment[]> {
  return commitmentsOf(await readOpenRows(db));
}

function readOpenRows(db: SteadilyDatabase): Promise<readonly StoredRow[]> {
  return db.commitments.where('ix.open').aboveOrEqual(-Infinity).toArray();
}

function commitmentsOf(rows: readonly StoredRow[]): readonly Commitment[] {
  return rows.flatMap((row) => commitmentFrom(row) ?? []);
}

/** Whether anything was ever promised here, whatever became of it. */
export async function hasCommitments(db: SteadilyDatabase): Promise<boolean> {
  return (await db.commitments.limit(1).count()) > 0;
}
