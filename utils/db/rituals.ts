import { type Ritual, ritualFrom } from '../domain/ritual';
import { isGoneRitual } from './known-rituals';
import { readMerged, withRoots } from './merged';
import type { SteadilyDatabase } from './schema';

/** All rituals, ended ones too, in the order in which they were made. */
export async function readRituals(db: SteadilyDatabase): Promise<readonly Ritual[]> {
  const [rows, merged] = await Promise.all([db.rituals.toArray(), readMerged(db)]);
  const rituals = rows.flatMap((row) => (isGoneRitual(row) ? [] : (ritualFrom(row) ?? [])));
  return withRoots(rituals, merged);
}
