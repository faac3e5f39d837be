import type { Commitment } from '../../utils/domain/commitment';
import type { Settlement } from '../Settle/SettleDialog';
import type { Names } from './names';
import { useTexts } from './steadily';
import { type Commands, type Outcome, useCommands } from './useCommands';
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
      void carryOut(commands, commitment, settlement).then((outcome) =>
        report({ outcome, words, ...(staysInPlace ? { settled: id } : { takesFocus: true }) }),
      );
    },
  };
}

/** The command that a settlement stands for. */
function carryOut(commands: Commands, { id }: Commitment, settlement: Settlement): Promise<Outcome> {
  switch (settlement.kind) {
    case 'late':
      return commands.keepLate(id, settlement.deedAt);
    case 'missed':
      return commands.miss(id);
    case 'moved':
      return commands.move(id, settlement.to, settlement.telling);
    case 'called-off':
      return commands.callOff(id);
    case 'taken-back':
    case 'skipped':
      return commands.takeBack(id);
    case 'removed':
      return commands.remove(id);
    case 'snoozed':
      return commands.snooze(id, settlement.until);
    case 'carried-out':
      return Promise.resolve(settlement.outcome);
    case 'reworded':
      return commands.reword(settlement.seq);
  }
}
