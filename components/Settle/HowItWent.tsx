import { lazy, Suspense } from 'react';

import { hasPassed } from '../../utils/domain/due';
import { MYSELF } from '../../utils/domain/record/record-id';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { Choices } from '../Choices/Choices';
import { RitualLine } from './RitualLine';
import type { SettleProps, SettleStep, Settlement } from './SettleDialog';

/** Few promises have any. */
const Reword = lazy(async () => ({ default: (await import('./Reword')).Reword }));

interface Props extends SettleProps {
  readonly onStep: (step: SettleStep) => void;
  readonly onSettle: (settlement: Settlement) => void;
}

/** The less common ends of a promise, each with a sentence that says what it means. */
export function HowItWent({ onStep, onSettle, ...about }: Props) {
  const { commitment, names, now } = about;
  const { say } = useLaterTexts();
  const isOne = commitment.ritual !== undefined;
  const skipped = () => say('settle.skipped', { text: names.wordsOf(commitment) });
  const mayCheck = commitment.person !== MYSELF && commitment.text !== undefined;
  const choices = [
    ...(hasPassed(commitment.due, now) ? [{ name: 'late', choose: () => onStep('late') } as const] : []),
    ...(commitment.due.kind === 'someday'
      ? []
      : [{ name: 'snooze', choose: () => onStep('snooze') } as const]),
    { name: 'missed', choose: () => onSettle({ kind: 'missed' }) },
    { name: 'move', means: isOne ? 'move-one' : 'move', choose: () => onStep('move') },
    { name: 'smaller', choose: () => onStep('smaller') },
    ...(isOne
      ? [
          { name: 'skip', choose: () => onSettle({ kind: 'skipped', words: skipped() }) } as const,
          { name: 'call-off', choose: () => onStep('call-off') } as const,
          { name: 'ritual', choose: () => onStep('ritual') } as const,
        ]
      : [
          ...(mayCheck ? [{ name: 'check-first', choose: () => onStep('check-first') } as const] : []),
          { name: 'call-off', choose: () => onStep('call-off') } as const,
          { name: 'take-back', choose: () => onSettle({ kind: 'taken-back' }) } as const,
        ]),
    { name: 'words', choose: () => onStep('words') },
    {
      name: 'remove',
      means: isOne ? 'remove-one' : 'remove',
      choose: () => onSettle({ kind: 'removed' }),
    },
  ] as const;
  return (
    <>
      {commitment.ritual !== undefined && <RitualLine id={commitment.ritual} now={now} />}
      <Choices
        choices={choices.map((choice) => ({
          name: choice.name,
          label: say(`settle.${choice.name}`),
          means: say(`settle.${'means' in choice ? choice.means : choice.name}-means`),
          choose: choice.choose,
        }))}
      />
      <Suspense>
        <Reword {...about} onSettle={onSettle} />
      </Suspense>
    </>
  );
}
