import { project } from '../../utils/db/projection';
import { makeRitual } from '../../utils/db/ritual-commands';
import { readRituals } from '../../utils/db/rituals';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Ritual } from '../../utils/domain/ritual';
import { sha256 } from '../../utils/platform/digest';
import { NOON } from './aside';
import { environmentAt } from './render';

type Draft = Parameters<typeof makeRitual>[2];

/** Begins a ritual some days before noon, and expects its occurrences as the background would. */
export async function begun(db: SteadilyDatabase, draft: Draft, daysAgo = 3): Promise<RecordId> {
  const moment = NOON.subtract({ days: daysAgo });
  const made = await makeRitual(db, environmentAt(moment), draft, moment);
  if (!made.ok) throw new Error(made.reason);
  await projected(db);
  return made.id;
}

/** Brings the projection in line at noon, as the background does after every change. */
export async function projected(db: SteadilyDatabase): Promise<void> {
  await project(db, { ...environmentAt(NOON), today: NOON.toPlainDate(), digest: sha256 });
}

/** What is to be compared of a ritual: all but its id, and those it links to. */
export async function told(
  db: SteadilyDatabase,
): Promise<readonly Omit<Ritual, 'id' | 'person' | 'after'>[]> {
  const rituals = await readRituals(db);
  return rituals.map(({ text, rule, first, until, pauses, cue }) => ({
    text,
    rule,
    first,
    pauses,
    ...(until && { until }),
    ...(cue !== undefined && { cue }),
  }));
}
