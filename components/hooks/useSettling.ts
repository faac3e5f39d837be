import type { Commitment } from '../../utils/domain/commitment';
import type { Settlement } from '../Settle/SettleDialog';
import type { Names } from './names';
import { useTexts } from './steadily';
import { useCommands } from './useCommands';
import type { Noticing } from './useNotice';

export interface Settling {
  readonly keep: (commitment: Commitment) => void;
  /** Opens again what was settled. */
  readonly reopen: (commitment: Commitment) => void;
  readonly settle: (commitment: Commitment, settlement: Settlement) => void;
}

/** Settles promises and says what was done, each with a way back. */
export function useSettling({
  names,
  now,
  report,
}: {
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
}): Settling {
  const { say, when } = useTexts();
  const commands = useCommands();
  return {
    keep: (commitment) => {
      const words = say('act.kept', { text: names.wordsOf(commitment) });
      void commands.keep(commitment.id).then((outcome) => report({ outcome, words, settled: commitment.id }));
    },
    reopen: ({ id }) => {
      void commands.reopen(id).then((outcome) => report({ outcome, words: say('act.undone') }));
    },
    settle: (commitment, settlement) => {
      const { id } = commitment;
      const text = settlement.kind === 'reworded' ? settlement.seen : names.wordsOf(commitment);
      const words =
        'words' in settlement
          ? settlement.words
          : settlement.kind === 'moved'
            ? say('act.done-moved', { text, due: when.full(settlement.to, now) })
            : say(`act.done-${settlement.kind}`, { text });
      const leaves = ['moved', 'removed', 'reworded', 'snoozed', 'carried-out'];
      const staysInPlace = !leaves.includes(settlement.kind);
      const done =
        settlement.kind === 'carried-out'
          ? Promise.resolve(settlement.outcome)
          : commands.settle(id, settlement);
      void done.then((outcome) =>
        report({ outcome, words, ...(staysInPlace ? { settled: id } : { takesFocus: true }) }),
      );
    },
  };
}
