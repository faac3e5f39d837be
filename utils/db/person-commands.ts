import { noteShown } from '../domain/daily-prompt';
import { NAME_LIMIT, personFrom } from '../domain/person';
import { cellsOfPerson, type PersonPatch } from '../domain/person-cells';
import { PERSON_LIMITS } from '../domain/person-limits';
import type { RecordId } from '../domain/record/record-id';
import { normaliseLines, normaliseText, textProblem } from '../domain/record/text';
import type { CommandResult } from './commitment-commands';
import { readMerged } from './merged';
import { readPeople } from './people';
import type { SteadilyDatabase } from './schema';
import { type CommandId, type Environment, write, type Writer } from './write';

/**
 * Adds a person inside a command; someone who already goes by exactly this name is taken instead, so that two pages
 * logging at once make one. So is someone who goes by it among other names, those of whom they were merged with too.
 */
export async function addPerson(db: SteadilyDatabase, writer: Writer, name: string): Promise<RecordId> {
  const normal = normaliseText(name);
  const people = await readPeople(db);
  const known =
    people.find((person) => person.name === normal) ?? people.find(({ aliases }) => aliases.includes(normal));
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

/** What a person says of someone: texts as they were typed, what stands in lines one a line. */
export interface PersonChange {
  readonly name?: string;
  readonly aliases?: string;
  /** Empty takes it away, as with all but the name. */
  readonly label?: string;
  readonly notes?: string;
  readonly theirs?: string;
  readonly mine?: string;
  readonly noPrompts?: boolean;
  readonly isArchived?: boolean;
}

/** What a change of a person came to. A refused one wrote nothing. 'gone': deleted meanwhile. 'no-name': none, or too long. */
export type PersonResult =
  | { readonly ok: true; readonly id: RecordId; readonly command: CommandId }
  | { readonly ok: false; readonly reason: 'gone' | 'no-name' | 'too-long' | 'one-already' };

/** Changes what is known of a person, in one write. A name that someone else has is theirs to have. */
export async function changePerson(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  change: PersonChange,
): Promise<PersonResult> {
  const checked = checkedPatch(change);
  if (!checked.ok) return checked;
  const { result, command } = await write(db, environment, 'change person', async (writer) => {
    if (!(await writer.read('people', id))) return false;
    await writer.change('people', id, { cells: cellsOfPerson(checked.patch) });
    return true;
  });
  return result ? { ok: true, id, command } : { ok: false, reason: 'gone' };
}

/**
 * Makes two people one: what belongs to the one moves under the other, who stands for both from then on. Nothing but a
 * link is written (docs/decisions/0017), so it can be taken back. Whoever was merged with them before comes along.
 * @returns 'one-already' for one with themselves, or with someone they are one with
 */
export async function mergePeople(
  db: SteadilyDatabase,
  environment: Environment,
  { from, into }: { readonly from: RecordId; readonly into: RecordId },
): Promise<PersonResult> {
  const { result, command } = await write(
    db,
    environment,
    'merge people',
    async (writer): Promise<Answer> => {
      const { rootOf } = await readMerged(db);
      const [gone, stays] = [rootOf(from), rootOf(into)];
      if (gone === stays) return { ok: false, reason: 'one-already' };
      if (!(await writer.read('people', gone)) || !(await writer.read('people', stays))) return GONE;
      await writer.change('people', gone, { cells: cellsOfPerson({ mergedInto: stays }) });
      return { ok: true, id: stays };
    },
  );
  return result.ok ? { ...result, command } : result;
}

/**
 * Takes a merged person apart from the one who stands for them; those merged into them first go with them. Where two
 * devices merged two people into each other, both links go: one left would turn the two around.
 */
export async function separatePerson(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
): Promise<PersonResult> {
  const { result, command } = await write(
    db,
    environment,
    'separate person',
    async (writer): Promise<Answer> => {
      const root = (await readMerged(db)).rootOf(id);
      const rows = await Promise.all([writer.read('people', id), writer.read('people', root)]);
      const linked = rows.filter((row) => row?.v['mergedInto'] != null);
      if (root === id || !rows[0]) return GONE;
      for (const row of linked) {
        if (row) await writer.change('people', row.id, { cells: cellsOfPerson({ mergedInto: undefined }) });
      }
      return { ok: true, id };
    },
  );
  return result.ok ? { ...result, command } : result;
}

type Answer = { readonly ok: true; readonly id: RecordId } | Extract<PersonResult, { readonly ok: false }>;

const GONE = { ok: false, reason: 'gone' } as const;

function checkedPatch(
  change: PersonChange,
):
  | { readonly ok: true; readonly patch: PersonPatch }
  | { readonly ok: false; readonly reason: 'no-name' | 'too-long' } {
  const { name, label, notes, noPrompts, isArchived } = change;
  const lines = (['aliases', 'theirs', 'mine'] as const).filter((field) => change[field] !== undefined);
  const texts = {
    ...(label !== undefined && { label: normaliseText(label) }),
    ...(notes !== undefined && { notes: normaliseLines(notes) }),
  };
  const inLines = Object.fromEntries(lines.map((field) => [field, linesOf(change[field] ?? '')]));
  if (name !== undefined && textProblem(normaliseText(name), NAME_LIMIT)) {
    return { ok: false, reason: 'no-name' };
  }
  const isTooLong = (field: keyof typeof PERSON_LIMITS, text: string) =>
    textProblem(text, PERSON_LIMITS[field])?.reason === 'too-long';
  if (
    Object.entries(texts).some(([field, text]) => isTooLong(field as keyof typeof PERSON_LIMITS, text)) ||
    lines.some((field) => isTooLong(field, (inLines[field] ?? []).join('\n')))
  ) {
    return { ok: false, reason: 'too-long' };
  }
  return {
    ok: true,
    patch: {
      ...(name !== undefined && { name: normaliseText(name) }),
      ...texts,
      ...inLines,
      ...(noPrompts !== undefined && { noPrompts }),
      ...(isArchived !== undefined && { isArchived }),
    },
  };
}

/** What stands in lines, each once; what cannot be seen is no line. */
function linesOf(typed: string): readonly string[] {
  const lines = normaliseLines(typed).split('\n');
  return [...new Set(lines)].filter(
    (line) => textProblem(line, { characters: Infinity, bytes: Infinity }) === undefined,
  );
}
