import './Settle.css';

import { useRef, useState } from 'react';

import type { Commitment } from '../../utils/domain/commitment';
import { Dialog } from '../Dialog/Dialog';
import type { Names } from '../hooks/names';
import { CallOff } from './CallOff';
import { HowItWent } from './HowItWent';
import { Late } from './Late';
import { Move } from './Move';
import { Snooze } from './Snooze';

export type SettleStep = 'menu' | 'late' | 'move' | 'call-off' | 'snooze';

export interface SettleProps {
  readonly commitment: Commitment;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
}

export type Settlement =
  | { readonly kind: 'late'; readonly deedAt: Temporal.Instant }
  | { readonly kind: 'missed' | 'called-off' | 'taken-back' | 'removed' }
  /** Back to an earlier wording, in the words in which it may be seen. */
  | { readonly kind: 'reworded'; readonly seq: number; readonly seen: string }
  /** Until then its reminders wait; without, they come as before. With what is to be said of it. */
  | { readonly kind: 'snoozed'; readonly until?: Temporal.Instant; readonly words: string }
  | {
      readonly kind: 'moved';
      readonly to: Commitment['due'];
      readonly telling: 'told' | 'not-told' | 'agreed-before-due';
    };

interface Props extends SettleProps {
  readonly step: SettleStep;
  readonly onSettle: (settlement: Settlement) => void;
  readonly onClose: () => void;
}

/** Everything that can become of a promise. */
export function SettleDialog({ step: first, onSettle, onClose, ...about }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState(first);

  const settle = (settlement: Settlement) => {
    onSettle(settlement);
    dialog.current?.close();
  };

  return (
    <Dialog heading={about.names.wordsOf(about.commitment)} dialog={dialog} onClose={onClose}>
      {step === 'menu' && <HowItWent {...about} onStep={setStep} onSettle={settle} />}
      {step === 'late' && <Late {...about} onSettle={settle} />}
      {step === 'move' && <Move {...about} onSettle={settle} />}
      {step === 'snooze' && <Snooze {...about} onSettle={settle} />}
      {step === 'call-off' && <CallOff {...about} onSettle={settle} />}
    </Dialog>
  );
}
