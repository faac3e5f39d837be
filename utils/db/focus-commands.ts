import { cellsOfFocus, type Focus, FOCUS_LIMIT, STAND_LIMIT } from '../domain/focus/focus';
import { focusId, focusSource, mondayOf } from '../domain/focus-id';
import { normaliseText, textProblem } from '../domain/record/text';
import { SETTINGS_ID } from '../domain/setting';
import type { CommandResult } from './commitment-commands';
import type { SteadilyDatabase } from './schema';
import { type Environment, write } from './write';

/** SHA-256 of a text. */
export type Digest = (text: string) => Promise<Uint8Array>;

/**
 * Makes something the focus of a week, whatever it was before. Its record is the same on every device.
 * @param about.day a day of that week, where the person is
 */
export async function setFocus(
  db: SteadilyDatabase,
  environment: Environment & { readonly digest: Digest },
  { day, focus }: { readonly day: Temporal.PlainDate; readonly focus: Focus },
): Promise<CommandResult> {
  const checked = focus.kind === 'own' ? { ...focus, text: normaliseText(focus.text) } : focus;
  const problem = checked.kind === 'own' ? textProblem(checked.text, FOCUS_LIMIT) : undefined;
  if (problem) return { ok: false, reason: problem.reason };
  const monday = mondayOf(day);
  const id = focusId(monday, await environment.digest(focusSource(monday)));
  const { command } = await write(db, environment, 'set focus', (writer) =>
    writer.touch('focuses', id, { cells: cellsOfFocus(checked) }),
  );
  return { ok: true, id, command };
}

/** Writes "what I want to be counted on for", in one sentence; an empty one takes it away. */
export async function setStand(
  db: SteadilyDatabase,
  environment: Environment,
  sentence: string,
): Promise<CommandResult> {
  const text = normaliseText(sentence);
  const problem = textProblem(text, STAND_LIMIT);
  if (problem?.reason === 'too-long') return { ok: false, reason: 'too-long' };
  const { command } = await write(db, environment, 'set stand', (writer) =>
    writer.touch('settings', SETTINGS_ID, { cells: { stand: problem ? null : text } }),
  );
  return { ok: true, id: SETTINGS_ID, command };
}
