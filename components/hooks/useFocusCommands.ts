import { useMemo } from 'react';

import { setFocus, setStand } from '../../utils/db/focus-commands';
import type { Focus } from '../../utils/domain/focus/focus';
import { now } from '../../utils/platform/clock';
import { sha256 } from '../../utils/platform/digest';
import { type Outcome, type Runner, useRunner } from './useRunner';

export interface FocusCommands {
  /** Makes something this week's focus. */
  readonly choose: (focus: Focus) => Promise<Outcome>;
  /** Writes what I want to be counted on for; an empty sentence takes it away. */
  readonly writeStand: (sentence: string) => Promise<Outcome>;
}

/** What a person can do with the week's focus. Kept apart from the other commands: it is loaded with the focus. */
export function useFocusCommands(): FocusCommands {
  const { run } = useRunner();
  return useMemo(() => commandsBy(run), [run]);
}

function commandsBy(run: Runner['run']): FocusCommands {
  return {
    choose: (focus) =>
      run((db, environment) =>
        setFocus(db, { ...environment, digest: sha256 }, { day: now().toPlainDate(), focus }),
      ),
    writeStand: (sentence) => run((db, environment) => setStand(db, environment, sentence)),
  };
}
