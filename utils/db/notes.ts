import { minuteOf } from '../domain/record/minute';
import type { RecordId } from '../domain/record/record-id';
import { normaliseText, textProblem } from '../domain/record/text';
import { NOTE_LIMIT, NOTE_MINUTES } from '../domain/note';
import { OutOfRoom } from './failure';
import { readIdsOf } from './merged';
import type { NoteRow, SteadilyDatabase } from './schema';
import type { Environment } from './write';

/** What a command on a note came to. Notes have no history: what was there before is given back, to be put back. */
export type NoteResult =
  /** `before`: absent for one that is new. */
  | { readonly ok: true; readonly seq: number; readonly before?: NoteRow }
  | { readonly ok: false; readonly reason: 'empty' | 'too-long' | 'gone' };

/** What is on one person's mind, the oldest first, without what has faded. */
export async function readNotesAbout(
  db: SteadilyDatabase,
  person: RecordId,
  now: Temporal.Instant,
): Promise<readonly NoteRow[]> {
  const ids = await readIdsOf(db, person);
  const rows = await db.notes.where('person').anyOf(ids).sortBy('seq');
  const minute = minuteOf(now);
  return rows.filter(({ until }) => until === undefined || until >= minute);
}

/** Notes what is on someone's mind. It stays on this device and fades after 30 days. */
export async function addNote(
  db: SteadilyDatabase,
  environment: Environment,
  { person, text: typed }: { readonly person: RecordId; readonly text: string },
): Promise<NoteResult> {
  const text = normaliseText(typed);
  const problem = textProblem(text, NOTE_LIMIT);
  if (problem) return { ok: false, reason: problem.reason };
  await demandRoom(environment);
  const at = minuteOf(environment.now());
  const seq = await db.notes.add({ person, text, at, until: at + NOTE_MINUTES });
  return { ok: true, seq };
}

/** Lets a note stay for good, or fade, 30 days from now. */
export function keepNote(
  db: SteadilyDatabase,
  environment: Environment,
  seq: number,
  how: 'keep' | 'fade',
): Promise<NoteResult> {
  const until = minuteOf(environment.now()) + NOTE_MINUTES;
  return change(db, environment, seq, ({ until: _until, ...note }) =>
    how === 'keep' ? note : { ...note, until },
  );
}

/** Deletes a note. */
export function removeNote(db: SteadilyDatabase, environment: Environment, seq: number): Promise<NoteResult> {
  return change(db, environment, seq, () => undefined);
}

/** Puts a note back as it was; a new one, which was not there before, goes. */
export async function putNoteBack(
  db: SteadilyDatabase,
  environment: Environment,
  { seq, before }: { readonly seq: number; readonly before?: NoteRow | undefined },
): Promise<void> {
  await demandRoom(environment);
  if (before) await db.notes.put({ ...before, seq });
  else await db.notes.delete(seq);
}

async function change(
  db: SteadilyDatabase,
  environment: Environment,
  seq: number,
  to: (note: NoteRow) => NoteRow | undefined,
): Promise<NoteResult> {
  await demandRoom(environment);
  return db.transaction('rw', db.notes, async (): Promise<NoteResult> => {
    const before = await db.notes.get(seq);
    if (!before) return { ok: false, reason: 'gone' };
    const after = to(before);
    if (after) await db.notes.put({ ...after, seq });
    else await db.notes.delete(seq);
    return { ok: true, seq, before };
  });
}

async function demandRoom(environment: Environment): Promise<void> {
  if (!(await environment.hasRoom())) throw new OutOfRoom();
}
