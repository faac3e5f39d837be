import './Settle.css';

import { useEffect, useRef, useState } from 'react';

import type { Commitment } from '../../utils/domain/commitment';
import { useTexts } from '../hooks/steadily';
import { CallOff } from './CallOff';
import { HowItWent } from './HowItWent';
import { Late } from './Late';
import { Move } from './Move';

export type SettleStep = 'menu' | 'late' | 'move' | 'call-off';

export interface SettleProps {
  readonly commitment: Commitment;
  readonly words: string;
  /** Undefined for a promise to myself: nobody has to be told. */
  readonly name: string | undefined;
  readonly now: Temporal.ZonedDateTime;
}

export type Settlement =
  | { readonly kind: 'late'; readonly deedAt: Temporal.Instant }
  | { readonly kind: 'missed' | 'called-off' | 'taken-back' | 'removed' }
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

/** Everything that can become of a promise, in a dialog: the browser's own, with its focus and its Escape. */
export function SettleDialog({ step: first, onSettle, onClose, ...about }: Props) {
  const { say } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState(first);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const settle = (settlement: Settlement) => {
    onSettle(settlement);
    dialog.current?.close();
  };

  return (
    <dialog ref={dialog} className="settle" aria-labelledby="settle-heading" onClose={onClose}>
      <h2 id="settle-heading" dir="auto">
        {about.words}
      </h2>
      {step === 'menu' && <HowItWent {...about} onStep={setStep} onSettle={settle} />}
      {step === 'late' && <Late {...about} onSettle={settle} />}
      {step === 'move' && <Move {...about} onSettle={settle} />}
      {step === 'call-off' && <CallOff {...about} onSettle={settle} />}
      <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
        {say('settle.cancel')}
      </button>
    </dialog>
  );
}
