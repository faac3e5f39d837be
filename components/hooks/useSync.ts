import { readSyncStatus, readSyncWishes } from '../../utils/db/sync-status';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Wishes } from '../../utils/sync/ports';
import type { SyncStatus } from '../../utils/sync/status';
import { useLive } from './useLive';

export type { Wishes } from '../../utils/sync/ports';
export type { SeenDevice, SyncStatus } from '../../utils/sync/status';

/** What is wanted of sync here, and what is known about it. */
export interface Sync {
  readonly wishes: Wishes;
  /** Absent until sync has run for the first time. */
  readonly status: SyncStatus | undefined;
}

/** What is wanted of sync and known about it, undefined until the database has answered. */
export function useSync(): Sync | undefined {
  return useLive(readSync);
}

export async function readSync(db: SteadilyDatabase): Promise<Sync> {
  const [wishes, status] = await Promise.all([readSyncWishes(db), readSyncStatus(db)]);
  return { wishes, status };
}
