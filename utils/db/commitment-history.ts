import { type Happening, historyOf } from '../domain/history-of';
import type { RecordId } from '../domain/record/record-id';
import type { Repair } from '../domain/repair';
import { commitmentsOf } from './occurrences';
import { readRepairsOf } from './repairs';
import type { SteadilyDatabase } from './schema';

/** What happened to a promise, and what came of it. */
export interface CommitmentHistory {
  /** In order. */
  readonly happened: readonly Happening[];
  /** The one that was begun last. */
  readonly repair?: Repair;
}

/** What happened to one promise; nothing for one that is not here. */
export async function readHistory(db: SteadilyDatabase, id: RecordId): Promise<CommitmentHistory> {
  const row = await db.commitments.get(id);
  if (!row) return { happened: [] };
  const [[commitment], repairs] = await Promise.all([commitmentsOf(db, [row]), readRepairsOf(db, [id])]);
  const repair = repairs.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  return { happened: historyOf(row, commitment?.loggedAt), ...(repair && { repair }) };
}
