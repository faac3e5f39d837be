import type { Names } from '../../components/hooks/names';
import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import { useRitualCommands } from '../../components/hooks/useRitualCommands';
import type { Done } from '../../components/RitualForm/NewRitual';
import { Choices } from '../../components/Choices/Choices';
import { todayOf } from '../../utils/domain/change-day';
import type { Ritual } from '../../utils/domain/ritual';
import { comingPauses } from '../../utils/domain/rituals-at';
import { dateInWords } from '../../utils/i18n/date-in-words';

export interface RitualPartProps {
  readonly ritual: Ritual;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly onDone: (done?: Done) => void;
}

interface Props extends RitualPartProps {
  readonly onStep: (step: 'change' | 'pause') => void;
}

/** What can become of a ritual, each with a sentence that says what it means. */
export function RitualMenu({ ritual, names, now, onDone, onStep }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const commands = useRitualCommands();
  const text = names.wordsOf(ritual);
  const today = todayOf(ritual, now);
  const [pause] = comingPauses(ritual, now);
  const isOn = pause !== undefined && Temporal.PlainDate.compare(pause.from, today) <= 0;

  const choice = (name: 'change' | 'pause' | 'resume' | 'end' | 'remove', choose: () => void) => ({
    name,
    label: say(`ritual.${name}`),
    means: say(`ritual.${name}-means`),
    choose,
  });
  const done = (words: string) => (outcome: Done['outcome']) => onDone({ outcome, words });
  const resume = (from: Temporal.PlainDate) =>
    void commands.resume(ritual.id, from).then(done(say('ritual.done-resumed', { text })));
  const resuming = pause && {
    ...choice('resume', () => resume(isOn ? today : pause.from)),
    ...(!isOn && {
      means: say('ritual.resume-ahead-means', {
        from: dateInWords(pause.from, now, texts),
        to: dateInWords(pause.to, now, texts),
      }),
    }),
  };
  const end = () =>
    void commands.end(ritual.id, today.add({ days: 1 })).then(done(say('ritual.done-ended', { text })));
  const remove = () => void commands.remove(ritual.id).then(done(say('ritual.done-removed', { text })));

  return (
    <Choices
      choices={[
        choice('change', () => onStep('change')),
        ...(resuming ? [resuming] : []),
        choice('pause', () => onStep('pause')),
        choice('end', end),
        choice('remove', remove),
      ]}
    />
  );
}
