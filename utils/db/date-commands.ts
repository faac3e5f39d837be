import {
  cellsOfImportantDate,
  DATE_TEXT_LIMIT,
  type ImportantDate,
  type ImportantDatePatch,
} from '../domain/important-date';
import type { RecordId } from '../domain/record/record-id';
import { normaliseText, textProblem } from '../domain/record/text';
import type { CommandResult } from './commitment-commands';
import type { SteadilyDatabase } from './schema';
import { type Environment, write } from './write';

/** An important date as a form has it; a whole date, since its parts belong together. */
export type DateDraft = Omit<ImportantDate, 'id'>;

/** Notes an important date of a person. */
export async function addDate(
  db: SteadilyDatabase,
  environment: Environment,
  draft: DateDraft,
): Promise<CommandResult> {
  const checked = check(draft);
  if (!checked.ok) return checked;
  const { result, command } = await write(db, environment, 'add date', async (writer) => {
    if (!(await writer.read('people', draft.person))) return undefined;
    return writer.create('dates', cellsOfImportantDate(checked.patch));
  });
  return result === undefined ? GONE : { ok: true, id: result, command };
}

/** Changes an important date; whose it is stays. */
export async function changeDate(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  { person: _person, ...draft }: DateDraft,
): Promise<CommandResult> {
  const checked = check(draft);
  if (!checked.ok) return checked;
  const { result, command } = await write(db, environment, 'change date', async (writer) => {
    if (!(await writer.read('dates', id))) return false;
    await writer.change('dates', id, { cells: cellsOfImportantDate(checked.patch) });
    return true;
  });
  return result ? { ok: true, id, command } : GONE;
}

/** Deletes an important date. */
export async function removeDate(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, 'delete', async (writer) => {
    if (!(await writer.read('dates', id))) return false;
    await writer.setLife('dates', id, 'deleted');
    return true;
  });
  return result ? { ok: true, id, command } : GONE;
}

const GONE = { ok: false, reason: 'gone' } as const;

function check(
  draft: Omit<DateDraft, 'person'> & Partial<Pick<DateDraft, 'person'>>,
):
  | { readonly ok: true; readonly patch: ImportantDatePatch }
  | { readonly ok: false; readonly reason: 'empty' | 'too-long' } {
  const text = normaliseText(draft.text);
  const problem = textProblem(text, DATE_TEXT_LIMIT);
  return problem ? { ok: false, reason: problem.reason } : { ok: true, patch: { ...draft, text } };
}
