import { useMemo } from 'react';

import { changeCommitment, logCommitment, type LoggedDraft } from '../../utils/db/commitment-commands';
import type { Commitment } from '../../utils/domain/commitment';
import { correct, type Correction } from '../../utils/domain/correct';
import type { RecordId } from '../../utils/domain/record/record-id';
import { hideWords, reword, type Transition } from '../../utils/domain/transitions';
import { now } from '../../utils/platform/clock';
import { type Outcome, type Runner, useRunner } from './useRunner';

export interface MoveCommands {
  /** Logs the first step of a promise; the promise itself stays. */
  readonly logStep: (of: RecordId, draft: LoggedDraft) => Promise<Outcome>;
  readonly reword: (id: RecordId, text: string) => Promise<Outcome>;
  /** The words are gone for good, from the history too: there is nothing to take back. */
  readonly hideWords: (id: RecordId) => Promise<Outcome>;
  readonly correct: (id: RecordId, to: Correction) => Promise<Outcome>;
}

/** The less common things a person can do with promises. Kept apart: no page needs them for its first look. */
export function useMoveCommands(): MoveCommands {
  const { run } = useRunner();
  return useMemo(() => commandsBy(run), [run]);
}

function commandsBy(run: Runner['run']): MoveCommands {
  const change = (id: RecordId, name: string, transition: (commitment: Commitment) => Transition) =>
    run((db, environment) => changeCommitment(db, environment, id, { name, transition }));
  return {
    logStep: (of, draft) =>
      run((db, environment) => logCommitment(db, environment, { ...draft, stepOf: of }, now())),
    reword: (id, text) => change(id, 'reword', () => reword(text)),
    hideWords: async (id) => {
      const outcome = await change(id, 'hide words', hideWords);
      return outcome.kind === 'done' ? { kind: 'done' } : outcome;
    },
    correct: (id, to) => change(id, 'correct', (commitment) => correct(commitment, to, now())),
  };
}
