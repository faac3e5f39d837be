import { lazy, Suspense } from 'react';

import { hasPassed } from '../../utils/domain/due';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { SettleProps, SettleStep, Settlement } from './SettleDialog';

/** Few promises have any. */
const Reword = lazy(async () => ({ default: (await import('./Reword')).Reword }));

interface Props extends SettleProps {
  readonly onStep: (step: SettleStep) => void;
  readonly onSettle: (settlement: Settlement) => void;
}

/** The less common ends of a promise, each with a sentence that says what it means. */
export function HowItWent({ onStep, onSettle, ...about }: Props) {
  const { commitment, now } = about;
  const { say } = useLaterTexts();
  const choices = [
    ...(hasPassed(commitment.due, now) ? [{ name: 'late', choose: () => onStep('late') } as const] : []),
    ...(commitment.due.kind === 'someday'
      ? []
      : [{ name: 'snooze', choose: () => onStep('snooze') } as const]),
    { name: 'missed', choose: () => onSettle({ kind: 'missed' }) },
    { name: 'move', choose: () => onStep('move') },
    { name: 'call-off', choose: () => onStep('call-off') },
    { name: 'take-back', choose: () => onSettle({ kind: 'taken-back' }) },
    { name: 'remove', choose: () => onSettle({ kind: 'removed' }) },
  ] as const;
  return (
    <>
      <ul className="settle-choices">
        {choices.map(({ name, choose }) => (
          <li key={name}>
            <button type="button" className="settle-choice" onClick={choose}>
              <strong>{say(`settle.${name}`)}</strong>
              <span>{say(`settle.${name}-means`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Suspense>
        <Reword {...about} onSettle={onSettle} />
      </Suspense>
    </>
  );
}
