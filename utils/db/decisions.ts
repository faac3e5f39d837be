import { type Decision, decisionFrom } from '../domain/decision';
import { SOMEDAY_INDEX } from './indexes';
import { readMerged, withRoots } from './merged';
import type { SteadilyDatabase } from './schema';

/** What waits to be checked with someone, in the order in which it was parked. Reads through an index only. */
export async function readOpenDecisions(db: SteadilyDatabase): Promise<readonly Decision[]> {
  const rows = await db.decisions.where('ix.open').equals(SOMEDAY_INDEX).sortBy('id');
  return withRoots(
    rows.flatMap((row) => decisionFrom(row) ?? []),
    await readMerged(db),
  );
}
