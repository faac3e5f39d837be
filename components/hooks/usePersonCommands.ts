import { useMemo } from 'react';

import { addDate, changeDate, type DateDraft, removeDate } from '../../utils/db/date-commands';
import {
  addPersonNamed,
  changePerson,
  mergePeople,
  type PersonChange,
  separatePerson,
} from '../../utils/db/person-commands';
import type { RecordId } from '../../utils/domain/record/record-id';
import { type Outcome, type Runner, useRunner } from './useRunner';

export type { DateDraft } from '../../utils/db/date-commands';
export type { PersonChange } from '../../utils/db/person-commands';

export interface PersonCommands {
  readonly add: (name: string) => Promise<Outcome>;
  readonly change: (id: RecordId, change: PersonChange) => Promise<Outcome>;
  /** Makes two one: `into` stands for both. */
  readonly merge: (from: RecordId, into: RecordId) => Promise<Outcome>;
  readonly separate: (id: RecordId) => Promise<Outcome>;
  readonly addDate: (draft: DateDraft) => Promise<Outcome>;
  readonly changeDate: (id: RecordId, draft: DateDraft) => Promise<Outcome>;
  readonly removeDate: (id: RecordId) => Promise<Outcome>;
}

/** What can be said of people and their days. Kept apart from the other commands: no page needs it for its first look. */
export function usePersonCommands(): PersonCommands {
  const { run } = useRunner();
  return useMemo(() => commandsBy(run), [run]);
}

function commandsBy(run: Runner['run']): PersonCommands {
  return {
    add: (name) => run((db, environment) => addPersonNamed(db, environment, name)),
    change: (id, change) => run((db, environment) => changePerson(db, environment, id, change)),
    merge: (from, into) => run((db, environment) => mergePeople(db, environment, { from, into })),
    separate: (id) => run((db, environment) => separatePerson(db, environment, id)),
    addDate: (draft) => run((db, environment) => addDate(db, environment, draft)),
    changeDate: (id, draft) => run((db, environment) => changeDate(db, environment, id, draft)),
    removeDate: (id) => run((db, environment) => removeDate(db, environment, id)),
  };
}
