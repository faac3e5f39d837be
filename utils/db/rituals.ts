import type { RecordId } from '../domain/record/record-id';
import { type Ritual, ritualFrom } from '../domain/ritual';
import { isGoneRitual } from './known-rituals';
import type { SteadilyDatabase } from './schema';

/** All rituals, ended ones too, in the order in which they were made. */
export async function readRituals(db: SteadilyDatabase): Promise<readonly Ritual[]> {
  const rows = await db.rituals.toArray();
  return rows.flatMap((row) => (isGoneRitual(row) ? [] : (ritualFrom(row) ?? [])));
}

/** One ritual; undefined when it is not here, was deleted, or cannot be read. */
export async function readRitual(db: SteadilyDatabase, id: RecordId): Promise<Ritual | undefined> {
  const row = await db.rituals.get(id);
  return row && !isGoneRitual(row) ? ritualFrom(row) : undefined;
}
