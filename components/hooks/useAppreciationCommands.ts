import { useMemo } from 'react';

import { noteAppreciation, sayAppreciation } from '../../utils/db/appreciations';
import { addPersonNamed, noteShownPrompt } from '../../utils/db/person-commands';
import type { Way } from '../../utils/domain/appreciation';
import type { Prompt } from '../../utils/domain/prompts';
import type { RecordId } from '../../utils/domain/record/record-id';
import { now } from '../../utils/platform/clock';
import { type Outcome, type Runner, useRunner } from './useRunner';

export interface AppreciationCommands {
  /** Notes today what was noticed about a person. */
  readonly appreciate: (person: RecordId, text: string) => Promise<Outcome>;
  /** Notes that it was said to them today; how may be left open. */
  readonly sayIt: (id: RecordId, how?: Way) => Promise<Outcome>;
  readonly addPerson: (name: string) => Promise<Outcome>;
  /** Remembers a prompt that is on the screen. When that fails nothing is lost: the prompt comes again. */
  readonly noteShown: (
    person: RecordId,
    shown: { readonly day: Temporal.PlainDate; readonly prompt: Prompt },
  ) => Promise<void>;
}

/** What a person can do on the appreciation card. Kept apart from the other commands: it is loaded with the card. */
export function useAppreciationCommands(): AppreciationCommands {
  const runner = useRunner();
  return useMemo(() => commandsBy(runner), [runner]);
}

function commandsBy({ run, runQuietly }: Runner): AppreciationCommands {
  const today = () => now().toPlainDate();
  return {
    appreciate: (person, text) =>
      run((db, environment) => noteAppreciation(db, environment, { text, person, day: today() })),
    sayIt: (id, how) =>
      run((db, environment) => sayAppreciation(db, environment, id, { on: today(), ...(how && { how }) })),
    addPerson: (name) => run((db, environment) => addPersonNamed(db, environment, name)),
    noteShown: (person, shown) =>
      runQuietly((db, environment) => noteShownPrompt(db, environment, person, shown)),
  };
}
