import type { Commitment } from '../domain/commitment';
import { commitmentFrom } from '../domain/commitment-record';
import type { RecordId } from '../domain/record/record-id';
import type { SteadilyDatabase } from './schema';

/**
 * The commitments with one person that were settled or called off last, latest first; those taken back are passed over.
 * Goes backwards through an index and stops as soon as it has enough.
 */
export async function readLatestSettled(
  db: SteadilyDatabase,
  person: RecordId,
  count: number,
): Promise<readonly Commitment[]> {
  const rows = await db.commitments
    .where('[ix.person+ix.settled]')
    .between([person, -Infinity], [person, Infinity])
    .reverse()
    .filter((row) => isSettled(commitmentFrom(row)))
    .limit(count)
    .toArray();
  return rows.flatMap((row) => commitmentFrom(row) ?? []);
}

function isSettled(commitment: Commitment | undefined): boolean {
  return commitment?.outcome !== undefined && commitment.outcome.kind !== 'withdrawn';
}
