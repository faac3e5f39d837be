import { useMemo } from 'react';

import { parkDecision, parkPromise, removeDecision, sayNo, sayYes } from '../../utils/db/decision-commands';
import type { Due } from '../../utils/domain/due';
import type { RecordId } from '../../utils/domain/record/record-id';
import { now } from '../../utils/platform/clock';
import { type Outcome, type Runner, useRunner } from './useRunner';

export interface DecisionCommands {
  /** Parks what would be promised until it was checked with them. */
  readonly park: (draft: Parameters<typeof parkDecision>[2]) => Promise<Outcome>;
  /** Takes an open promise back to check with them first. */
  readonly parkPromise: (id: RecordId) => Promise<Outcome>;
  /** They said yes: it is promised, for another due where one is given. */
  readonly sayYes: (id: RecordId, due?: Due) => Promise<Outcome>;
  readonly sayNo: (id: RecordId) => Promise<Outcome>;
  /** Deletes a wrong entry. */
  readonly remove: (id: RecordId) => Promise<Outcome>;
}

/** What a person can do with decisions. Kept apart from the other commands: no page needs it for its first look. */
export function useDecisionCommands(): DecisionCommands {
  const { run } = useRunner();
  return useMemo(() => commandsBy(run), [run]);
}

function commandsBy(run: Runner['run']): DecisionCommands {
  return {
    park: (draft) => run((db, environment) => parkDecision(db, environment, draft, now())),
    parkPromise: (id) => run((db, environment) => parkPromise(db, environment, id, now())),
    sayYes: (id, due) =>
      run((db, environment) => sayYes(db, environment, id, { ...(due && { due }), now: now() })),
    sayNo: (id) => run((db, environment) => sayNo(db, environment, id, now())),
    remove: (id) => run((db, environment) => removeDecision(db, environment, id)),
  };
}
