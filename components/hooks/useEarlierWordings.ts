import { useCallback } from 'react';

import { type EarlierWording, readEarlierWordingsOf } from '../../utils/db/earlier-wordings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { RecordId } from '../../utils/domain/record/record-id';
import { useLive } from './useLive';
import { readSync, type Sync } from './useSync';

export type { EarlierWording } from '../../utils/db/earlier-wordings';

/** What merges wrote over in one promise, the newest first; undefined until the database has answered. */
export function useEarlierWordings(
  id: RecordId,
): (Sync & { readonly wordings: readonly EarlierWording[] }) | undefined {
  const query = useCallback(
    async (db: SteadilyDatabase) => {
      const [sync, wordings] = await Promise.all([
        readSync(db),
        readEarlierWordingsOf(db, 'commitments', id),
      ]);
      return { ...sync, wordings };
    },
    [id],
  );
  return useLive(query);
}
