import { useCallback } from 'react';

import { commitmentsOf } from '../../utils/db/occurrences';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Commitment } from '../../utils/domain/commitment';
import type { RecordId } from '../../utils/domain/record/record-id';
import { useLive } from './useLive';

const NONE: ReadonlyMap<RecordId, Commitment> = new Map();

/** The promises with these ids, as far as they have been read; those read before stay until the others have come. */
export function useSettled(ids: readonly RecordId[]): ReadonlyMap<RecordId, Commitment> {
  const wanted = ids.join(' ');
  const query = useCallback(
    async (db: SteadilyDatabase) => {
      const rows = await db.commitments.bulkGet(wanted.split(' ').filter(Boolean));
      const found = await commitmentsOf(
        db,
        rows.filter((row) => row !== undefined),
      );
      return new Map(found.map((commitment) => [commitment.id, commitment]));
    },
    [wanted],
  );
  return useLive(query) ?? NONE;
}
