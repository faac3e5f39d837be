import type { Commitment } from '../domain/commitment';
import type { RecordId } from '../domain/record/record-id';
import type { Ritual } from '../domain/ritual';
import { commitmentsOf } from './occurrences';
import { readRituals } from './rituals';
import type { SteadilyDatabase } from './schema';

/** What a rebuilding plan is made of: its rituals, ended ones too, and what was said of their occurrences. */
export interface RebuildingPlan {
  readonly rituals: readonly Ritual[];
  readonly touched: readonly Commitment[];
}

/** The plan of a repair; empty as long as there is none. */
export async function readRebuildingPlan(db: SteadilyDatabase, repair: RecordId): Promise<RebuildingPlan> {
  const rituals = (await readRituals(db)).filter(({ plan }) => plan === repair);
  const ids = rituals.map(({ id }) => id);
  const rows = await db.commitments.where('ix.ritual').anyOf(ids).toArray();
  return { rituals, touched: await commitmentsOf(db, rows) };
}
