import { noteShown } from '../domain/daily-prompt';
import { cellsOfPerson, NAME_LIMIT, personFrom } from '../domain/person';
import type { RecordId } from '../domain/record/record-id';
import { normaliseText, textProblem } from '../domain/record/text';
import type { CommandResult } from './commitment-commands';
import { readPeople } from './people';
import type { SteadilyDatabase } from './schema';
import { type Environment, write, type Writer } from './write';

/**
 * Adds a person inside a command; someone who already goes by exactly this name is taken instead, so that two pages
 * logging at once make one.
 */
export async function addPerson(db: SteadilyDatabase, writer: Writer, name: string): Promise<RecordId> {
  const normal = normaliseText(name);
  const known = (await readPeople(db)).find((person) => person.name === normal);
  return known?.id ?? writer.create('people', { name: normal });
}

/** Adds a person by a name; someone who goes by exactly this name already is taken instead. */
export async function addPersonNamed(
  db: SteadilyDatabase,
  environment: Environment,
  name: string,
): Promise<CommandResult> {
  if (textProblem(normaliseText(name), NAME_LIMIT)) return { ok: false, reason: 'no-name' };
  const { result, command } = await write(db, environment, 'add person', (writer) =>
    addPerson(db, writer, name),
  );
  return { ok: true, id: result, command };
}

/**
 * Remembers that a prompt about a person was on the screen. Nothing is written when that is known, whichever page noted
 * it, and nothing about someone who is gone.
 */
export async function noteShownPrompt(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  shown: Parameters<typeof noteShown>[1],
): Promise<void> {
  await write(db, environment, 'show prompt', async (writer) => {
    const row = await writer.read('people', id);
    const person = row && personFrom(row);
    const patch = person && noteShown(person, shown);
    if (patch) await writer.change('people', id, { cells: cellsOfPerson(patch) });
  });
}
