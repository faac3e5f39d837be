import { type Person, personFrom } from '../domain/person';
import type { RecordId } from '../domain/record/record-id';
import { isGone } from '../domain/record/row';
import { quietFieldsOf } from './quiet-fields';
import { readMerged } from './merged';
import type { SteadilyDatabase } from './schema';

/**
 * Everyone I make promises to, in no particular order. People who were merged are one: the one who stands for them goes by
 * the names of all.
 */
export async function readPeople(db: SteadilyDatabase): Promise<readonly Person[]> {
  const [rows, merged] = await Promise.all([db.people.toArray(), readMerged(db)]);
  const all = rows.flatMap((row) => (isGone(row, quietFieldsOf('people')) ? [] : (personFrom(row) ?? [])));
  return all
    .filter(({ id }) => merged.rootOf(id) === id)
    .map((person) => {
      const others = all.filter(({ id }) => merged.mergedInto(person.id).includes(id));
      if (others.length === 0) return person;
      const names = [person, ...others].flatMap(({ name, aliases }) => [name, ...aliases]);
      const aliases = [...new Set(names)].filter((name) => name !== person.name);
      return { ...person, aliases };
    });
}

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
