import type { Commitment } from '../domain/commitment';
import { cellsOf } from '../domain/commitment-cells';
import { commitmentFrom } from '../domain/commitment-record';
import { cellsFromRitual, occurrenceDay } from '../domain/occurrence';
import { NAME_LIMIT } from '../domain/person';
import type { RecordId } from '../domain/record/record-id';
import { creationStamp } from '../domain/record/row';
import type { RitualFrame } from '../domain/ritual-frame';
import { normaliseText, textProblem } from '../domain/record/text';
import { type Draft, log, type Refusal, type Transition } from '../domain/transitions';
import { ritualIdOf, storedOccurrence, untouchedOccurrence } from './occurrences';
import { addPerson } from './person-commands';
import { readKnownRituals } from './known-rituals';
import type { SteadilyDatabase } from './schema';
import { type CommandId, type Environment, type RowChange, type Touch, write, type Writer } from './write';

/** What a command on a commitment came to. A refused one wrote nothing. */
export type CommandResult =
  | { readonly ok: true; readonly id: RecordId; readonly command: CommandId }
  /** 'gone': deleted meanwhile, here or on another device. 'no-name': too long for one, or empty. */
  | { readonly ok: false; readonly reason: Refusal | 'gone' | 'no-name' };

/** For whom a new promise is: someone known, or a name to be made a person together with it. */
export interface LoggedDraft extends Draft {
  readonly newPerson?: string;
}

/**
 * Logs a promise, with the person it is to when they are new.
 * @param now the person's own now
 */
export async function logCommitment(
  db: SteadilyDatabase,
  environment: Environment,
  draft: LoggedDraft,
  now: Temporal.ZonedDateTime,
): Promise<CommandResult> {
  const checked = log(draft, now);
  if (!checked.ok) return checked;
  if (draft.newPerson !== undefined && textProblem(normaliseText(draft.newPerson), NAME_LIMIT)) {
    return { ok: false, reason: 'no-name' };
  }
  const { result, command } = await write(db, environment, 'log', async (writer) => {
    const person =
      draft.newPerson === undefined ? draft.person : await addPerson(db, writer, draft.newPerson);
    const { cells } = cellsOf({ ...checked.patch, ...(person && { person }) });
    return writer.create('commitments', cells);
  });
  return { ok: true, id: result, command };
}

/**
 * Applies a transition to the commitment as it stands at the moment of writing, whatever another page showed. An
 * occurrence that nobody had touched becomes a record by it.
 * @param name of the command, for its history
 */
export async function changeCommitment(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  {
    name,
    transition,
  }: { readonly name: string; readonly transition: (commitment: Commitment) => Transition },
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, name, async (writer) => {
    const found = await find(db, writer, id);
    if (!found) return { ok: false, reason: 'gone' } as const;
    const answer = transition(found.commitment);
    if (answer.ok) await found.change(cellsOf(answer.patch));
    return answer;
  });
  return result.ok ? { ok: true, id, command } : result;
}

/** Deletes a commitment ("wrong entry"); its words stay for 90 days, for undo. An occurrence is hidden by it. */
export async function deleteCommitment(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, 'delete', async (writer) => {
    const found = await find(db, writer, id);
    if (!found) return false;
    if (!(await writer.read('commitments', id))) await found.change({ cells: {} });
    await writer.setLife('commitments', id, 'deleted');
    return true;
  });
  return result ? { ok: true, id, command } : { ok: false, reason: 'gone' };
}

interface Found {
  readonly commitment: Commitment;
  change(change: RowChange): Promise<void>;
}

/** A commitment inside a command: a stored one, or an occurrence that is projected and has no row yet. */
async function find(db: SteadilyDatabase, writer: Writer, id: RecordId): Promise<Found | undefined> {
  const row = await db.commitments.get(id);
  if (!row) return findUntouched(db, writer, id);
  const live = await writer.read('commitments', id);
  const ritual = live && ritualIdOf(live);
  const known = ritual === undefined ? undefined : (await readKnownRituals(db, [ritual])).get(ritual);
  const commitment = live && (ritual === undefined ? commitmentFrom(live) : storedOccurrence(live, known));
  if (!commitment) return undefined;
  const change = known ? touching(writer, id, known.ritual) : changing(writer, id);
  return { commitment, change };
}

async function findUntouched(db: SteadilyDatabase, writer: Writer, id: RecordId): Promise<Found | undefined> {
  const expected = await db.projection.get(id);
  const known = expected && (await readKnownRituals(db, [expected.ritual])).get(expected.ritual);
  const commitment = known && untouchedOccurrence(expected, known);
  return commitment && { commitment, change: touching(writer, id, known.ritual) };
}

const changing = (writer: Writer, id: RecordId) => (change: RowChange) =>
  writer.change('commitments', id, change);

/** Writes what is touched of an occurrence, and which ritual's it is; an undo puts back what the ritual says. */
function touching(writer: Writer, id: RecordId, ritual: RitualFrame) {
  const base: Touch['base'] = { cells: { ritual: ritual.id }, stamp: creationStamp(ritual.id) };
  const under = cellsFromRitual(ritual, occurrenceDay(id));
  return (change: RowChange) => writer.touch('commitments', id, { ...change, base, under });
}
