import './Settle.css';

import { useRef, useState } from 'react';

import { Dialog } from '../Dialog/Dialog';
import { useCommands } from '../hooks/useCommands';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useMoveCommands } from '../hooks/useMoveCommands';
import { Choices } from '../Choices/Choices';
import { Correct } from './Correct';
import { Late } from './Late';
import type { CarryOut, SettleProps } from './SettleDialog';
import { useCarriedOut } from './useCarriedOut';
import { WhatHappened } from './WhatHappened';
import { Words } from './Words';

interface Props extends SettleProps {
  readonly onDone: CarryOut;
  readonly onClose: () => void;
}

/** What happened to a settled promise, and what can be put right about it. */
export function SettledDialog({ onDone, onClose, ...about }: Props) {
  const { commitment, names } = about;
  const { say } = useLaterTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState<'menu' | 'correct' | 'late' | 'words'>('menu');
  const commands = useCommands();
  const { correct } = useMoveCommands();
  const text = names.wordsOf(commitment);

  const { carriedOut: finish, trouble } = useCarriedOut(dialog, onDone);
  const removeIt = () =>
    void commands
      .settle(commitment.id, { kind: 'removed' })
      .then((outcome) => finish({ outcome, words: say('act.done-removed', { text }) }));

  return (
    <Dialog heading={text} dialog={dialog} onClose={onClose}>
      {step === 'menu' && (
        <>
          <WhatHappened {...about} />
          <Choices
            choices={[
              {
                name: 'correct',
                label: say('settled.correct'),
                means: say('settled.correct-means'),
                choose: () => setStep('correct'),
              },
              {
                name: 'words',
                label: say('settle.words'),
                means: say('settled.words-means'),
                choose: () => setStep('words'),
              },
              {
                name: 'remove',
                label: say('settle.remove'),
                means: say(
                  commitment.ritual === undefined ? 'settle.remove-means' : 'settle.remove-one-means',
                ),
                choose: removeIt,
              },
            ]}
          />
        </>
      )}
      {step === 'correct' && <Correct {...about} onLate={() => setStep('late')} onDone={finish} />}
      {step === 'late' && (
        <Late
          {...about}
          onLate={(deedAt) =>
            void correct(commitment.id, { kind: 'late', deedAt }).then((outcome) =>
              finish({ outcome, words: say('act.done-late', { text }) }),
            )
          }
        />
      )}
      {step === 'words' && <Words {...about} onDone={finish} />}
      {trouble}
    </Dialog>
  );
}
