import type { Commitment } from '../domain/commitment';
import { cellsOf } from '../domain/commitment-cells';
import { NAME_LIMIT } from '../domain/person';
import type { RecordId } from '../domain/record/record-id';
import { normaliseText, textProblem } from '../domain/record/text';
import { type Draft, log, type Refusal, type Transition } from '../domain/transitions';
import { findCommitment } from './find-commitment';
import { addPerson } from './person-commands';
import type { SteadilyDatabase } from './schema';
import { type CommandId, type Environment, write } from './write';

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
    const found = await findCommitment(db, writer, id);
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
    const found = await findCommitment(db, writer, id);
    if (!found) return false;
    if (!(await writer.read('commitments', id))) await found.change({ cells: {} });
    await writer.setLife('commitments', id, 'deleted');
    return true;
  });
  return result ? { ok: true, id, command } : { ok: false, reason: 'gone' };
}
