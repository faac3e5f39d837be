import { useRef, useState } from 'react';

import { Dialog } from '../../components/Dialog/Dialog';
import type { Noticing } from '../../components/hooks/useNotice';
import { ChangeRitual } from '../../components/RitualForm/ChangeRitual';
import { PauseForm } from './PauseForm';
import { RitualMenu, type RitualPartProps } from './RitualMenu';

interface Props extends Omit<RitualPartProps, 'onDone'> {
  readonly report: Noticing['report'];
  readonly onClose: () => void;
}

/** Everything that can become of a ritual, each with a way back. */
export function RitualDialog({ report, onClose, ...about }: Props) {
  const { ritual, names } = about;
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState<'menu' | 'change' | 'pause'>('menu');
  const finish: RitualPartProps['onDone'] = (done) => {
    if (done) report({ ...done, takesFocus: true });
    dialog.current?.close();
  };

  return (
    <Dialog heading={names.wordsOf(ritual)} dialog={dialog} onClose={onClose}>
      {step === 'menu' && <RitualMenu {...about} onDone={finish} onStep={setStep} />}
      {step === 'change' && <ChangeRitual {...about} id={ritual.id} onDone={finish} />}
      {step === 'pause' && <PauseForm {...about} onDone={finish} />}
    </Dialog>
  );
}
