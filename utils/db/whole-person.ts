import { type Person, personFrom } from '../domain/person';
import type { RecordId } from '../domain/record/record-id';
import { isGone } from '../domain/record/row';
import { readMerged } from './merged';
import { quietFieldsOf } from './quiet-fields';
import type { SteadilyDatabase } from './schema';

/** Someone, and those who were merged with them, each by the names that are their own. */
export interface WholePerson {
  /** The one who stands for all. */
  readonly own: Person;
  readonly merged: readonly Person[];
}

/** The one who stands for this person, apart from those they stand for; undefined when nobody is here. */
export async function readWholePerson(
  db: SteadilyDatabase,
  person: RecordId,
): Promise<WholePerson | undefined> {
  const { rootOf, mergedInto } = await readMerged(db);
  const root = rootOf(person);
  const rows = await db.people.bulkGet([root, ...mergedInto(root)]);
  const [own, ...merged] = rows.map((row) =>
    row && !isGone(row, quietFieldsOf('people')) ? personFrom(row) : undefined,
  );
  return own && { own, merged: merged.filter((one) => one !== undefined) };
}
