import { type Ritual, ritualFrom } from '../domain/ritual';
import { isGoneRitual } from './known-rituals';
import type { SteadilyDatabase } from './schema';

/** All rituals, ended ones too, in the order in which they were made. */
export async function readRituals(db: SteadilyDatabase): Promise<readonly Ritual[]> {
  const rows = await db.rituals.toArray();
  return rows.flatMap((row) => (isGoneRitual(row) ? [] : (ritualFrom(row) ?? [])));
}
