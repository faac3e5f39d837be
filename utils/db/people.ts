import { type Person, personFrom } from '../domain/person';
import type { RecordId } from '../domain/record/record-id';
import { isGone } from '../domain/record/row';
import { normaliseText } from '../domain/record/text';
import { quietFieldsOf } from './kinds';
import type { SteadilyDatabase } from './schema';
import type { Writer } from './write';

/** Everyone I make promises to, in no particular order. */
export async function readPeople(db: SteadilyDatabase): Promise<readonly Person[]> {
  const rows = await db.people.toArray();
  return rows.flatMap((row) => (isGone(row, quietFieldsOf('people')) ? [] : (personFrom(row) ?? [])));
}

/**
 * Adds a person inside a command; someone who already goes by exactly this name is taken instead, so that two pages
 * logging at once make one.
 */
export async function addPerson(db: SteadilyDatabase, writer: Writer, name: string): Promise<RecordId> {
  const normal = normaliseText(name);
  const known = (await readPeople(db)).find((person) => person.name === normal);
  return known?.id ?? writer.create('people', { name: normal });
}
