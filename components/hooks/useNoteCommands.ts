import { useMemo } from 'react';

import { addNote, keepNote, type NoteResult, putNoteBack, removeNote } from '../../utils/db/notes';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Environment } from '../../utils/db/write';
import type { RecordId } from '../../utils/domain/record/record-id';
import { type Outcome, type Runner, useRunner } from './useRunner';

/** What was done to a note, and what takes it back: notes are in no history. */
export interface NoteDone {
  readonly outcome: Outcome;
  readonly back?: () => Promise<Outcome>;
}

export interface NoteCommands {
  readonly add: (person: RecordId, text: string) => Promise<NoteDone>;
  /** It stays for good. */
  readonly keep: (seq: number) => Promise<NoteDone>;
  /** It fades, 30 days from now. */
  readonly letFade: (seq: number) => Promise<NoteDone>;
  readonly remove: (seq: number) => Promise<NoteDone>;
}

/** What can be done with what is on someone's mind. */
export function useNoteCommands(): NoteCommands {
  const { run } = useRunner();
  return useMemo(() => commandsBy(run), [run]);
}

function commandsBy(run: Runner['run']): NoteCommands {
  const note = async (
    work: (db: SteadilyDatabase, environment: Environment) => Promise<NoteResult>,
  ): Promise<NoteDone> => {
    let done: Extract<NoteResult, { readonly ok: true }> | undefined;
    const outcome = await run(async (db, environment) => {
      const result = await work(db, environment);
      if (!result.ok) return result;
      done = result;
      return { ok: true };
    });
    if (!done) return { outcome };
    const { seq, before } = done;
    const back = () =>
      run(async (db, environment) => {
        await putNoteBack(db, environment, { seq, before });
        return { ok: true };
      });
    return { outcome, back };
  };
  return {
    add: (person, text) => note((db, environment) => addNote(db, environment, { person, text })),
    keep: (seq) => note((db, environment) => keepNote(db, environment, seq, 'keep')),
    letFade: (seq) => note((db, environment) => keepNote(db, environment, seq, 'fade')),
    remove: (seq) => note((db, environment) => removeNote(db, environment, seq)),
  };
}
