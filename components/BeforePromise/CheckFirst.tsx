import type { Outcome } from '../hooks/useCommands';
import { type DecisionCommands, useDecisionCommands } from '../hooks/useDecisionCommands';
import { useLaterTexts } from '../hooks/useLaterTexts';

/** How to store a draft otherwise than as a promise, and what to say when it was. */
export interface Parking {
  readonly store: (draft: Parameters<DecisionCommands['park']>[0]) => Promise<Outcome>;
  readonly done: (what: string) => string;
}

interface Props {
  readonly onCheck: (parking: Parking) => void;
}

/** Parks what would be promised until it was checked with them. */
export function CheckFirst({ onCheck }: Props) {
  const { say } = useLaterTexts();
  const { park } = useDecisionCommands();
  return (
    <button
      type="button"
      className="button button-quiet log-check"
      onClick={() => onCheck({ store: park, done: (what) => say('check-first.done', { what }) })}
    >
      {say('check-first.act')}
    </button>
  );
}
