import type { Commitment } from '../domain/commitment';
import type { RecordId } from '../domain/record/record-id';
import { readOpenCommitments } from './commitments';
import { readRitualIdsWith } from './known-rituals';
import { readIdsOf } from './merged';
import { commitmentsOf } from './occurrences';
import type { SteadilyDatabase } from './schema';

/**
 * What is open with one person, in no particular order; what rituals with them expect and nobody has touched, too.
 * @param today where the one who promised is
 */
export async function readOpenWith(
  db: SteadilyDatabase,
  person: RecordId,
  today: Temporal.PlainDate,
): Promise<readonly Commitment[]> {
  const open = await readOpenCommitments(db, today);
  return open.filter((commitment) => commitment.person === person);
}

/**
 * All that was ever promised to one person, as reliability needs it: what was settled in any way, by the person and by
 * the rituals with them, and what is open. Reads the whole of it: a page shows what it can without this first.
 * @param person the one who stands for those who were merged
 * @param today where the one who promised is
 */
export async function readCommitmentsWith(
  db: SteadilyDatabase,
  person: RecordId,
  today: Temporal.PlainDate,
): Promise<readonly Commitment[]> {
  const ids = await readIdsOf(db, person);
  const rituals = await readRitualIdsWith(db, ids);
  const [own, ofRituals, open] = await Promise.all([
    db.commitments.where('[ix.person+ix.settled]').inAnyRange(spansOf(ids)).toArray(),
    db.commitments.where('[ix.ritual+ix.settled]').inAnyRange(spansOf(rituals)).toArray(),
    readOpenWith(db, person, today),
  ]);
  // An occurrence with a person of its own is found by that.
  const rows = [...own, ...ofRituals.filter(({ ix }) => ix.person === undefined)];
  const settled = await commitmentsOf(db, rows);
  return [...settled.filter((commitment) => commitment.person === person), ...open];
}

function spansOf(ids: readonly RecordId[]): [[string, number], [string, number]][] {
  return ids.map((id) => [
    [id, -Infinity],
    [id, Infinity],
  ]);
}
