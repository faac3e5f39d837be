import { useMemo } from 'react';

import {
  changeRitual,
  endRitual,
  makeRitual,
  pauseRitual,
  removeRitual,
  resumeRitual,
} from '../../utils/db/ritual-commands';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Pause } from '../../utils/domain/ritual-frame';
import type { RitualChange, RitualDraft } from '../../utils/domain/ritual-transitions';
import { now } from '../../utils/platform/clock';
import { type Outcome, type Runner, useRunner } from './useRunner';

/** With whom: a name to be made a person together with it. */
interface WithNewPerson {
  readonly newPerson?: string;
}

export interface RitualCommands {
  readonly make: (draft: RitualDraft & WithNewPerson) => Promise<Outcome>;
  /** From a day on it is different; what was before stays as it was. */
  readonly change: (
    id: RecordId,
    from: Temporal.PlainDate,
    change: RitualChange & WithNewPerson,
  ) => Promise<Outcome>;
  readonly pause: (id: RecordId, span: Pause) => Promise<Outcome>;
  readonly resume: (id: RecordId, from: Temporal.PlainDate) => Promise<Outcome>;
  readonly end: (id: RecordId, from: Temporal.PlainDate) => Promise<Outcome>;
  readonly remove: (id: RecordId) => Promise<Outcome>;
}

/** What a person can do with rituals. Kept apart from the other commands: no page needs it for its first look. */
export function useRitualCommands(): RitualCommands {
  const { run } = useRunner();
  return useMemo(() => commandsBy(run), [run]);
}

function commandsBy(run: Runner['run']): RitualCommands {
  return {
    make: (draft) => run((db, environment) => makeRitual(db, environment, draft, now())),
    change: (id, from, change) =>
      run((db, environment) => changeRitual(db, environment, id, { from, change, now: now() })),
    pause: (id, span) => run((db, environment) => pauseRitual(db, environment, id, span)),
    resume: (id, from) => run((db, environment) => resumeRitual(db, environment, id, from)),
    end: (id, from) => run((db, environment) => endRitual(db, environment, id, from)),
    remove: (id) => run((db, environment) => removeRitual(db, environment, id)),
  };
}
