import { type Person, personFrom } from '../domain/person';
import { isGone } from '../domain/record/row';
import { quietFieldsOf } from './quiet-fields';
import { readMerged } from './merged';
import type { SteadilyDatabase } from './schema';

/**
 * Everyone I make promises to, in no particular order. People who were merged are one: the one who stands for them goes by
 * the names of all, with the boundaries of all, and in peace when any of them was to be left in peace.
 */
export async function readPeople(db: SteadilyDatabase): Promise<readonly Person[]> {
  const [rows, merged] = await Promise.all([db.people.toArray(), readMerged(db)]);
  const all = rows.flatMap((row) => (isGone(row, quietFieldsOf('people')) ? [] : (personFrom(row) ?? [])));
  return all
    .filter(({ id }) => merged.rootOf(id) === id)
    .map((person) => {
      const others = all.filter(({ id }) => merged.mergedInto(person.id).includes(id));
      return others.length === 0 ? person : joined(person, others);
    });
}

function joined(person: Person, others: readonly Person[]): Person {
  const all = [person, ...others];
  const each = <T>(of: (one: Person) => readonly T[]) => [...new Set(all.flatMap(of))];
  const names = each(({ name, aliases }) => [name, ...aliases]);
  const shown = each((one) => one.shown ?? []).sort((a, b) => a.day - b.day);
  return {
    ...person,
    aliases: names.filter((name) => name !== person.name),
    theirs: each((one) => one.theirs ?? []),
    mine: each((one) => one.mine ?? []),
    ...(all.some(({ noPrompts }) => noPrompts) && { noPrompts: true }),
    ...(shown.length > 0 && { shown }),
  };
}
