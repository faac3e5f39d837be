import { useCallback } from 'react';

import { type CommitmentHistory, readHistory } from '../../utils/db/commitment-history';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { RecordId } from '../../utils/domain/record/record-id';
import { useLive } from './useLive';

/** What happened to a promise, and the repair that followed; undefined until the database has answered. */
export function useHistory(id: RecordId): CommitmentHistory | undefined {
  return useLive(useCallback((db: SteadilyDatabase) => readHistory(db, id), [id]));
}
