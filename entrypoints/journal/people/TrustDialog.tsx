import { useRef, useState } from 'react';

import { Dialog } from '../../../components/Dialog/Dialog';
import type { Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { Noticing } from '../../../components/hooks/useNotice';
import type { Outcome } from '../../../components/hooks/useRunner';
import { useTrustCommands } from '../../../components/hooks/useTrustCommands';
import { CopySentence } from '../../../components/Settle/CopySentence';
import type { Trust, TrustEnd } from '../../../utils/domain/trust';
import { TrustMenu } from './TrustMenu';

interface Props {
  readonly trust: Trust;
  readonly names: Names;
  readonly report: Noticing['report'];
  readonly onClose: () => void;
}

/** What can become of something entrusted, or promised to me, and what may help before it is settled. */
export function TrustDialog({ trust, names, report, onClose }: Props) {
  const { say } = useLaterTexts();
  const { settle } = useTrustCommands();
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState<'menu' | 'ask' | 'generous' | 'back'>('menu');
  const { id, text } = trust;
  const seen = names.seen(text);

  const finish = async (done: Promise<Outcome>, words: string) => {
    const outcome = await done;
    dialog.current?.close();
    report({ outcome, words, takesFocus: true });
  };
  const end = (as: TrustEnd) => void finish(settle(id, as), say(`trust.done-${as}`, { text }));

  return (
    <Dialog heading={seen} dialog={dialog} onClose={onClose}>
      {step === 'menu' && (
        <TrustMenu
          trust={trust}
          onStep={setStep}
          onEnd={end}
          onDone={(done, words) => void finish(done, words)}
        />
      )}
      {step === 'ask' && (
        <CopySentence
          sentence={say('trust.ask-sentence', { text })}
          seen={say('trust.ask-sentence', { text: seen })}
        />
      )}
      {(step === 'generous' || step === 'back') && (
        <div className="trust-thought">
          <p>{say(`trust.${step}-1`)}</p>
          <p>{say(`trust.${step}-2`)}</p>
          {step === 'back' && (
            <button type="button" className="button" onClick={() => end('let-go')}>
              {say('trust.let-go')}
            </button>
          )}
        </div>
      )}
    </Dialog>
  );
}
