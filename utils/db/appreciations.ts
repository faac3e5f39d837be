import {
  type Appreciation,
  appreciationFrom,
  cellsOfAppreciation,
  note,
  say,
  type Way,
} from '../domain/appreciation';
import { dayNumber } from '../domain/record/minute';
import type { RecordId } from '../domain/record/record-id';
import type { CommandResult } from './commitment-commands';
import { readMerged, withRoots } from './merged';
import type { SteadilyDatabase } from './schema';
import { type Environment, write } from './write';

/**
 * Notes something noticed about a person.
 * @param noticed.day today, where the one who noticed is
 * @returns 'gone' when the person was deleted meanwhile
 */
export async function noteAppreciation(
  db: SteadilyDatabase,
  environment: Environment,
  noticed: Parameters<typeof note>[0],
): Promise<CommandResult> {
  const checked = note(noticed);
  if (!checked.ok) return checked;
  const { result, command } = await write(db, environment, 'note appreciation', async (writer) => {
    if (!(await writer.read('people', noticed.person))) return undefined;
    return writer.create('appreciations', cellsOfAppreciation(checked.patch));
  });
  return result === undefined ? { ok: false, reason: 'gone' } : { ok: true, id: result, command };
}

/**
 * Notes that it was said to them. Said again, or in another way, it replaces what was noted before.
 * @param said.on today, where the person is
 */
export async function sayAppreciation(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  said: { readonly on: Temporal.PlainDate; readonly how?: Way },
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, 'say appreciation', async (writer) => {
    if (!(await writer.read('appreciations', id))) return false;
    await writer.change('appreciations', id, { cells: cellsOfAppreciation(say(said)) });
    return true;
  });
  return result ? { ok: true, id, command } : { ok: false, reason: 'gone' };
}

/** What was noticed about these people on these days, in no particular order. Reads through an index only. */
export async function readAppreciationsOn(
  db: SteadilyDatabase,
  people: readonly RecordId[],
  days: readonly Temporal.PlainDate[],
): Promise<readonly Appreciation[]> {
  const merged = await readMerged(db);
  const ids = people.flatMap((person) => [person, ...merged.mergedInto(person)]);
  const pairs = ids.flatMap((person) => days.map((day) => [person, dayNumber(day)]));
  const rows = await db.appreciations.where('[ix.person+ix.day]').anyOf(pairs).toArray();
  // What is gone stands in no index.
  return withRoots(
    rows.flatMap((row) => appreciationFrom(row) ?? []),
    merged,
  );
}
