import type { Commitment } from '../domain/commitment';
import { minuteOf } from '../domain/record/minute';
import { commitmentsOf, hasWaited, readUntouched } from './occurrences';
import type { SteadilyDatabase, StoredRow } from './schema';

/**
 * What an agenda is made of: all that is open, what rituals expect and nobody has touched, and what was settled since.
 * Reads through indexes only.
 * @param settledSince usually the start of the person's day
 * @param today where the person is
 */
export async function readAgendaCommitments(
  db: SteadilyDatabase,
  settledSince: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<readonly Commitment[]> {
  const [open, settled, untouched] = await Promise.all([
    readOpenRows(db, today),
    db.commitments.where('ix.settled').aboveOrEqual(minuteOf(settledSince)).toArray(),
    readUntouched(db, today),
  ]);
  return [...(await commitmentsOf(db, [...open, ...settled])), ...untouched];
}

/**
 * All that is open, and what rituals expect and nobody has touched, through indexes.
 * @param today where the person is
 */
export async function readOpenCommitments(
  db: SteadilyDatabase,
  today: Temporal.PlainDate,
): Promise<readonly Commitment[]> {
  const [open, untouched] = await Promise.all([readOpenRows(db, today), readUntouched(db, today)]);
  return [...(await commitmentsOf(db, open)), ...untouched];
}

async function readOpenRows(db: SteadilyDatabase, today: Temporal.PlainDate): Promise<readonly StoredRow[]> {
  const rows = await db.commitments.where('ix.open').aboveOrEqual(-Infinity).toArray();
  return rows.filter((row) => !hasWaited(row, today));
}

/** Whether anything was ever promised here, whatever became of it. */
export async function hasCommitments(db: SteadilyDatabase): Promise<boolean> {
  const counts = await Promise.all([db.commitments.limit(1).count(), db.rituals.limit(1).count()]);
  return counts.some((count) => count > 0);
}
