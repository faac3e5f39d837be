import { addDate } from '../../../utils/db/date-commands';
import { addNote } from '../../../utils/db/notes';
import { readPeople } from '../../../utils/db/people';
import { changePerson } from '../../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../../utils/db/schema';
import { addTrust, settleTrust } from '../../../utils/db/trust-commands';
import { type Environment, write } from '../../../utils/db/write';
import { SOMEDAY } from '../../../utils/domain/due';
import type { RecordId } from '../../../utils/domain/record/record-id';
import { cellsOfRepair } from '../../../utils/domain/repair';
import { REMEMBERED } from './history';

/** Writes down what the example remembers about people, each at the time at which it would have been noted. */
export async function remember(
  now: Temporal.ZonedDateTime,
  db: SteadilyDatabase,
  at: (moment: Temporal.ZonedDateTime) => Environment,
): Promise<void> {
  const people = await readPeople(db);
  const idOf = (name: string): RecordId => people.find((person) => person.name === name)!.id;
  const ago = (days: number) => at(now.subtract({ days }));
  for (const { name, change } of REMEMBERED.people) done(await changePerson(db, ago(30), idOf(name), change));
  for (const { of, text, inDays, ...rest } of REMEMBERED.dates) {
    const { year, month, day } = now.toPlainDate().add({ days: inDays });
    const isOnce = 'isOnce' in rest && { isOnce: true as const, year };
    const draft = { person: idOf(of), text, month, day, beforeDays: rest.beforeDays, ...isOnce };
    done(await addDate(db, ago(10), draft));
  }
  for (const { about, text, daysAgo } of REMEMBERED.notes) {
    const noted = await addNote(db, ago(daysAgo), { person: idOf(about), text });
    if (!noted.ok) throw new Error(`${text}: ${noted.reason}`);
  }
  for (const { with: whom, way, text, daysAgo, ...rest } of REMEMBERED.trusts) {
    const id = done(await addTrust(db, ago(daysAgo), { person: idOf(whom), way, text, due: SOMEDAY }));
    if ('settled' in rest) done(await settleTrust(db, ago(daysAgo - 5), id, rest.settled));
  }
  for (const { with: whom, what, heard } of REMEMBERED.repairs) {
    const cells = cellsOfRepair({ person: idOf(whom), texts: { what, heard }, passed: 2 });
    await write(db, ago(1), 'begin repair', (writer) => writer.create('repairs', cells));
  }
}

function done(
  result: { readonly ok: true; readonly id: RecordId } | { readonly ok: false; readonly reason: string },
): RecordId {
  if (!result.ok) throw new Error(result.reason);
  return result.id;
}
