import { useCallback, useState } from 'react';

import type { CommandId } from '../../utils/db/write';
import type { Say } from '../../utils/i18n';
import { useTexts } from './steadily';
import { type Outcome, useCommands } from './useCommands';

export type Notice =
  | { readonly kind: 'done'; readonly words: string; readonly undo?: CommandId }
  | { readonly kind: 'trouble'; readonly words: string };

export interface Noticing {
  readonly notice: Notice | undefined;
  /**
   * Says what a command came to: `words` and a way back, or why not and then `comfort`. Answers whether it was done.
   */
  readonly report: (outcome: Outcome, words: string, comfort?: string) => boolean;
  readonly undo: () => void;
  readonly clear: () => void;
}

/** What the page last has to say about something done. */
export function useNotice(): Noticing {
  const { say } = useTexts();
  const commands = useCommands();
  const [notice, setNotice] = useState<Notice>();
  const clear = useCallback(() => setNotice(undefined), []);

  const report: Noticing['report'] = (outcome, words, comfort = '') => {
    setNotice(
      outcome.kind === 'done'
        ? { kind: 'done', words, undo: outcome.command }
        : { kind: 'trouble', words: `${troubleInWords(outcome, say)} ${comfort}`.trim() },
    );
    return outcome.kind === 'done';
  };

  const undo = () => {
    if (notice?.kind !== 'done' || notice.undo === undefined) return;
    void commands.undo(notice.undo).then((outcome) => {
      setNotice(
        outcome.kind === 'done'
          ? { kind: 'done', words: say('act.undone') }
          : { kind: 'trouble', words: troubleInWords(outcome, say) },
      );
    });
  };

  return { notice, report, undo, clear };
}

/** Why something was not done, in words that say what to do. */
function troubleInWords(outcome: Exclude<Outcome, { kind: 'done' }>, say: Say): string {
  if (outcome.kind === 'not-written') return say(`write.${outcome.failure}`);
  switch (outcome.reason) {
    case 'empty':
    case 'due-in-past':
    case 'due-too-far':
    case 'already-settled':
    case 'gone':
      return say(`refused.${outcome.reason}`);
    case 'changed-since':
      return say('act.undo-changed');
    case 'cue-too-long':
    case 'too-long':
    case 'deed-before-promise':
    case 'deed-in-future':
    case 'was-due-already':
      return say('refused.other');
  }
}
