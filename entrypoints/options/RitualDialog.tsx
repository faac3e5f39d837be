import { useRef, useState } from 'react';

import { Dialog } from '../../components/Dialog/Dialog';
import type { Names } from '../../components/hooks/names';
import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import type { Noticing } from '../../components/hooks/useNotice';
import { useRitualCommands } from '../../components/hooks/useRitualCommands';
import { ChangeRitual } from '../../components/RitualForm/ChangeRitual';
import { Choices } from '../../components/Settle/Choices';
import { todayOf } from '../../utils/domain/change-day';
import type { Ritual } from '../../utils/domain/ritual';
import { comingPauses } from '../../utils/domain/rituals-at';
import { dateInWords } from '../../utils/i18n/date-in-words';
import { PauseForm } from './PauseForm';

interface Props {
  readonly ritual: Ritual;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
  readonly onClose: () => void;
}

/** What can become of a ritual, each with a way back. */
export function RitualDialog({ ritual, names, now, report, onClose }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const commands = useRitualCommands();
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState<'menu' | 'change' | 'pause'>('menu');

  const text = names.wordsOf(ritual);
  const today = todayOf(ritual, now);
  const [pause] = comingPauses(ritual, now);
  const isOn = pause !== undefined && Temporal.PlainDate.compare(pause.from, today) <= 0;
  const inWords = (day: Temporal.PlainDate) => dateInWords(day, now, texts);

  const close = (done?: Parameters<Noticing['report']>[0]) => {
    if (done) report({ takesFocus: true, ...done });
    dialog.current?.close();
  };
  const choice = (name: 'change' | 'pause' | 'resume' | 'end' | 'remove') => ({
    name,
    label: say(`ritual.${name}`),
    means: say(`ritual.${name}-means`),
  });
  const resume = pause && {
    ...choice('resume'),
    ...(!isOn && {
      means: say('ritual.resume-ahead-means', { from: inWords(pause.from), to: inWords(pause.to) }),
    }),
    choose: () =>
      void commands
        .resume(ritual.id, isOn ? today : pause.from)
        .then((outcome) => close({ outcome, words: say('ritual.done-resumed', { text }) })),
  };

  return (
    <Dialog heading={text} dialog={dialog} onClose={onClose}>
      {step === 'menu' && (
        <Choices
          choices={[
            { ...choice('change'), choose: () => setStep('change') },
            ...(resume ? [resume] : []),
            { ...choice('pause'), choose: () => setStep('pause') },
            {
              ...choice('end'),
              choose: () =>
                void commands
                  .end(ritual.id, today.add({ days: 1 }))
                  .then((outcome) => close({ outcome, words: say('ritual.done-ended', { text }) })),
            },
            {
              ...choice('remove'),
              choose: () =>
                void commands
                  .remove(ritual.id)
                  .then((outcome) => close({ outcome, words: say('ritual.done-removed', { text }) })),
            },
          ]}
        />
      )}
      {step === 'change' && <ChangeRitual id={ritual.id} names={names} now={now} onDone={close} />}
      {step === 'pause' && (
        <PauseForm
          today={today}
          onPause={(span) =>
            void commands.pause(ritual.id, span).then((outcome) =>
              close({
                outcome,
                words: say('ritual.done-paused', { from: inWords(span.from), to: inWords(span.to), text }),
              }),
            )
          }
        />
      )}
    </Dialog>
  );
}
