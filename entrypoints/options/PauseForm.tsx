import { type FormEvent, useId, useState } from 'react';

import { LAST_DAY } from '../../components/DueFields/due-fields';
import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import { Field } from '../../components/RitualForm/Field';
import { useRitualCommands } from '../../components/hooks/useRitualCommands';
import { todayOf } from '../../utils/domain/change-day';
import { dateInWords } from '../../utils/i18n/date-in-words';
import type { RitualPartProps } from './RitualMenu';

type Problem = 'no-day' | 'past-day' | 'far-day' | 'backwards';

/** From when to when nothing is expected: a week from today on, unless other days are chosen. */
export function PauseForm({ ritual, names, now, onDone }: RitualPartProps) {
  const texts = useLaterTexts();
  const { say } = texts;
  const { pause } = useRitualCommands();
  const today = todayOf(ritual, now);
  const id = useId();
  const [from, setFrom] = useState(today.toString());
  const [to, setTo] = useState(today.add({ days: 6 }).toString());
  const [wasAsked, setWasAsked] = useState(false);

  const problems = {
    from: dayProblem(from, today.toString()),
    to: dayProblem(to, today.toString()) ?? (to < from ? 'backwards' : undefined),
  } as const;
  const field = (name: 'from' | 'to', value: string, write: (value: string) => void) => {
    const problem = wasAsked ? problems[name] : undefined;
    return (
      <Field
        id={`${id}-${name}`}
        label={say(`ritual.pause-${name}`)}
        problem={problem && say(`ritual.${problem}`)}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            min={today.toString()}
            max={LAST_DAY}
            value={value}
            onChange={(event) => {
              write(event.target.value);
              setWasAsked(false);
            }}
          />
        )}
      </Field>
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problems.from || problems.to) return;
    const span = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
    const words = say('ritual.done-paused', {
      from: dateInWords(span.from, now, texts),
      to: dateInWords(span.to, now, texts),
      text: names.wordsOf(ritual),
    });
    void pause(ritual.id, span).then((outcome) => onDone({ outcome, words }));
  };

  return (
    <form className="ritual-form" noValidate onSubmit={submit}>
      <p className="ritual-note">{say('ritual.pause-means')}</p>
      <div className="ritual-pair">
        {field('from', from, setFrom)}
        {field('to', to, setTo)}
      </div>
      <div>
        <button type="submit" className="button button-main">
          {say('ritual.pause-save')}
        </button>
      </div>
    </form>
  );
}

/** ISO days compare as texts; browsers take years of six digits. */
function dayProblem(day: string, today: string): Problem | undefined {
  if (day === '') return 'no-day';
  if (!/^\d{4}-/.test(day) || day > LAST_DAY) return 'far-day';
  return day < today ? 'past-day' : undefined;
}
