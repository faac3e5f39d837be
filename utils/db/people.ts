import { type Person, personFrom } from '../domain/person';
import { isGone } from '../domain/record/row';
import { quietFieldsOf } from './kinds';
import type { SteadilyDatabase } from './schema';

/** Everyone I make promises to, in no particular order. */
export async function readPeople(db: SteadilyDatabase): Promise<readonly Person[]> {
  const rows = await db.people.toArray();
  return rows.flatMap((row) => (isGone(row, quietFieldsOf('people')) ? [] : (personFrom(row) ?? [])));
}
