import type { RecordId } from '../domain/record/record-id';
import { isStanding, type Trust, trustFrom } from '../domain/trust';
import { readIdsOf, readMerged, withRoots } from './merged';
import type { SteadilyDatabase } from './schema';

/**
 * What was entrusted to one person and what they promised, in the order in which it was noted; without what has been
 * settled for so long that it is to vanish, whether it was swept here already or not.
 */
export async function readTrustsWith(
  db: SteadilyDatabase,
  person: RecordId,
  now: Temporal.Instant,
): Promise<readonly Trust[]> {
  const [ids, merged] = await Promise.all([readIdsOf(db, person), readMerged(db)]);
  const rows = await db.trusts.where('ix.person').anyOf(ids).sortBy('id');
  const trusts = rows.flatMap((row) => trustFrom(row) ?? []);
  return withRoots(
    trusts.filter((trust) => isStanding(trust, now)),
    merged,
  );
}
