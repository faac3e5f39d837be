import type { RecordId } from '../domain/record/record-id';
import { isGone } from '../domain/record/row';
import { frameFrom, type RitualFrame } from '../domain/ritual-frame';
import { quietFieldsOf } from './quiet-fields';
import type { SteadilyDatabase, StoredRow } from './schema';

/** What is known of a ritual by those who have to do with its occurrences. */
export interface KnownRitual {
  readonly ritual: RitualFrame;
  /** It was deleted: nothing is expected of it any more, and what was said about it stays. */
  readonly isGone: boolean;
}

/** The rituals with these ids, as far as they are here and can be read. */
export async function readKnownRituals(
  db: SteadilyDatabase,
  ids: Iterable<RecordId>,
): Promise<ReadonlyMap<RecordId, KnownRitual>> {
  const rows = await db.rituals.bulkGet([...new Set(ids)]);
  const known = rows.flatMap((row) => {
    const ritual = row && frameFrom(row);
    return ritual ? [[ritual.id, { ritual, isGone: isGoneRitual(row) }] as const] : [];
  });
  return new Map(known);
}

/** The ids of the rituals with one of these people, of deleted ones too. */
export async function readRitualIdsWith(
  db: SteadilyDatabase,
  people: readonly RecordId[],
): Promise<readonly RecordId[]> {
  const rows = await db.rituals.toArray();
  return rows
    .filter((row) => {
      const person = frameFrom(row)?.person;
      return person !== undefined && people.includes(person);
    })
    .map(({ id }) => id);
}

export function isGoneRitual(row: StoredRow): boolean {
  return isGone(row, quietFieldsOf('rituals'));
}
