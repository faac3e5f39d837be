import type { Correction } from '../../utils/domain/correct';
import { Choices } from '../Choices/Choices';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useMoveCommands } from '../hooks/useMoveCommands';
import type { CarryOut, SettleProps } from './SettleDialog';

interface Props extends SettleProps {
  readonly onLate: () => void;
  readonly onDone: CarryOut;
}

const OTHERWISE = ['kept', 'late', 'missed', 'released', 'withdrawn', 'open'] as const;

/** How it really went, or that it is open after all. What was said before stays in its history. */
export function Correct({ commitment, names, onLate, onDone }: Props) {
  const { say } = useLaterTexts();
  const { correct } = useMoveCommands();
  const text = names.wordsOf(commitment);
  const put = (to: Exclude<Correction, { readonly kind: 'late' }>) =>
    void correct(commitment.id, to).then((outcome) =>
      onDone({ outcome, words: say(`correct.done-${to.kind}`, { text }) }),
    );
  return (
    <Choices
      choices={OTHERWISE.filter((kind) => kind !== commitment.outcome?.kind || kind === 'late').map(
        (kind) => ({
          name: kind,
          label: say(`correct.${kind}`),
          means: say(`correct.${kind}-means`),
          choose: () => (kind === 'late' ? onLate() : put({ kind })),
        }),
      )}
    />
  );
}
