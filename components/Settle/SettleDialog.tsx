import './Settle.css';

import { lazy, Suspense, useRef, useState } from 'react';

import type { Commitment } from '../../utils/domain/commitment';
import { occurrenceDay } from '../../utils/domain/occurrence';
import { Dialog } from '../Dialog/Dialog';
import type { Names } from '../hooks/names';
import { useReminds } from '../hooks/useReminds';
import type { Outcome } from '../hooks/useRunner';
import { CallOff } from './CallOff';
import { CheckFirst } from './CheckFirst';
import { HowItWent } from './HowItWent';
import { Late } from './Late';
import { Move } from './Move';
import { Smaller } from './Smaller';
import { Snooze } from './Snooze';
import { useCarriedOut } from './useCarriedOut';
import { Words } from './Words';

/** Few promises are of a ritual, and few rituals change. */
const ChangeRitual = lazy(async () => ({
  default: (await import('../RitualForm/ChangeRitual')).ChangeRitual,
}));

export type SettleStep =
  'menu' | 'late' | 'move' | 'call-off' | 'snooze' | 'ritual' | 'smaller' | 'check-first' | 'words';

export interface SettleProps {
  readonly commitment: Commitment;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
}

export type Settlement =
  | { readonly kind: 'late'; readonly deedAt: Temporal.Instant }
  | { readonly kind: 'missed' | 'called-off' | 'taken-back' | 'removed' }
  /** Not this time: an occurrence that is taken back. With what is to be said of it. */
  | { readonly kind: 'skipped'; readonly words: string }
  /** Something that is done already, to the promise or beside it. With what is to be said of it. */
  | ({ readonly kind: 'carried-out' } & CarriedOut)
  /** Back to an earlier wording, in the words in which it may be seen. */
  | { readonly kind: 'reworded'; readonly seq: number; readonly seen: string }
  /** Until then its reminders wait; without, they come as before. With what is to be said of it. */
  | { readonly kind: 'snoozed'; readonly until?: Temporal.Instant; readonly words: string }
  | {
      readonly kind: 'moved';
      readonly to: Commitment['due'];
      readonly telling: 'told' | 'not-told' | 'agreed-before-due';
    };

export interface CarriedOut {
  readonly outcome: Outcome;
  readonly words: string;
}

/** Told what was done already, and what is to be said of it. */
export type CarryOut = (done: CarriedOut) => void;

interface Props extends SettleProps {
  readonly step: SettleStep;
  readonly onSettle: (settlement: Settlement) => void;
  readonly onClose: () => void;
}

/** Everything that can become of a promise. */
export function SettleDialog({ step: first, onSettle, onClose, ...about }: Props) {
  const { commitment } = about;
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState(first);
  // Asked while the menu is read, so that the next step stands there at once, with the focus in it.
  const reminds = useReminds();

  const settle = (settlement: Settlement) => {
    onSettle(settlement);
    dialog.current?.close();
  };

  const { carriedOut, trouble } = useCarriedOut(dialog, (done) => onSettle({ kind: 'carried-out', ...done }));

  return (
    <Dialog heading={about.names.wordsOf(commitment)} dialog={dialog} onClose={onClose}>
      {step === 'menu' && <HowItWent {...about} onStep={setStep} onSettle={settle} />}
      {step === 'late' && <Late {...about} onLate={(deedAt) => settle({ kind: 'late', deedAt })} />}
      {step === 'move' && <Move {...about} onSettle={settle} />}
      {step === 'snooze' && reminds !== undefined && (
        <Snooze {...about} reminds={reminds} onSettle={settle} />
      )}
      {step === 'call-off' && <CallOff {...about} onSettle={settle} />}
      {step === 'smaller' && <Smaller {...about} onDone={carriedOut} />}
      {step === 'check-first' && <CheckFirst {...about} onDone={carriedOut} />}
      {step === 'words' && <Words {...about} onDone={carriedOut} />}
      {step === 'ritual' && commitment.ritual !== undefined && (
        <Suspense>
          <ChangeRitual
            {...about}
            id={commitment.ritual}
            wanted={occurrenceDay(commitment.id)}
            onDone={(done) => (done ? carriedOut(done) : dialog.current?.close())}
          />
        </Suspense>
      )}
      {trouble}
    </Dialog>
  );
}
