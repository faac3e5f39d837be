import { type MergedPeople, mergedPeople, NOBODY_MERGED } from '../domain/merged-people';
import { isGone } from '../domain/record/row';
import type { RecordId } from '../domain/record/record-id';
import { quietFieldsOf } from './quiet-fields';
import type { SteadilyDatabase } from './schema';

/**
 * Who was merged with whom, through an index: few people ever are. A merge into someone who is not here, or not here any
 * more, does not hold: nobody may vanish behind someone who cannot be shown.
 */
export async function readMerged(db: SteadilyDatabase): Promise<MergedPeople> {
  const rows = await db.people.where('ix.into').above('').toArray();
  if (rows.length === 0) return NOBODY_MERGED;
  const links = rows.map(({ id, ix }) => [id, ix.into ?? id] as const);
  const into = await db.people.bulkGet(links.map(([, target]) => target));
  const quiet = quietFieldsOf('people');
  const holding = links.filter((_, index) => {
    const target = into[index];
    return target && !isGone(target, quiet);
  });
  return mergedPeople(new Map<RecordId, RecordId>(holding));
}

/** Everyone who is one person with someone, themselves first. */
export async function readIdsOf(db: SteadilyDatabase, person: RecordId): Promise<readonly RecordId[]> {
  const merged = await readMerged(db);
  return [person, ...merged.mergedInto(person)];
}

/** What belongs to people, each to the one who stands for them. */
export function withRoots<T extends { readonly person?: RecordId }>(
  records: readonly T[],
  { rootOf }: MergedPeople,
): readonly T[] {
  return records.map((record) => {
    if (record.person === undefined) return record;
    const person = rootOf(record.person);
    return person === record.person ? record : { ...record, person };
  });
}
