import { type Person, personFrom } from '../domain/person';
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
