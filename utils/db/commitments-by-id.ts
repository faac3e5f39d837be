import type { Commitment } from '../domain/commitment';
import type { RecordId } from '../domain/record/record-id';
import { isGone } from '../domain/record/row';
import { quietFieldsOf } from './quiet-fields';
import { commitmentsOf } from './occurrences';
import type { SteadilyDatabase } from './schema';

/** The commitments with these ids, as far as they are here and stored, in no particular order. */
export async function readCommitmentsById(
  db: SteadilyDatabase,
  ids: readonly RecordId[],
): Promise<readonly Commitment[]> {
  const rows = await db.commitments.bulkGet([...new Set(ids)]);
  const quiet = quietFieldsOf('commitments');
  return commitmentsOf(
    db,
    rows.filter((row) => row !== undefined).filter((row) => !isGone(row, quiet)),
  );
}
