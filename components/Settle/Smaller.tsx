import { type FormEvent, useState } from 'react';

import { TEXT_LIMIT } from '../../utils/domain/commitment';
import { type Due, hasPassed, SOMEDAY } from '../../utils/domain/due';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import { dueOfText, textOfDue } from '../DueFields/due-fields';
import { DueFields } from '../DueFields/DueFields';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useMoveCommands } from '../hooks/useMoveCommands';
import { Field } from './Field';
import type { CarryOut, SettleProps } from './SettleDialog';

interface Props extends SettleProps {
  readonly onDone: CarryOut;
}

/** A first step of a promise: a promise of its own, for the same person and day unless said otherwise. */
export function Smaller({ commitment, now, onDone }: Props) {
  const { say } = useLaterTexts();
  const commands = useMoveCommands();
  const [text, setText] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const [value, setValue] = useState(() =>
    commitment.due.kind === 'someday' ? { day: '', time: '' } : textOfDue(commitment.due, now),
  );
  const [isChanged, setChanged] = useState(false);
  const problem = textProblem(normaliseText(text), TEXT_LIMIT);
  const keepsDue = !isChanged && !hasPassed(commitment.due, now);
  const due: Due = keepsDue ? commitment.due : (dueOfText(value, now) ?? SOMEDAY);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problem) return;
    const { id, person } = commitment;
    void commands
      .logStep(id, { text, person, due })
      .then((outcome) => onDone({ outcome, words: say('smaller.done', { text: normaliseText(text) }) }));
  };

  return (
    <form className="settle-form" onSubmit={submit}>
      <p>{say('smaller.means')}</p>
      <Field
        label={say('smaller.what')}
        value={text}
        problem={wasAsked || problem?.reason === 'too-long' ? problem : undefined}
        onChange={setText}
      />
      <DueFields
        value={value}
        now={now}
        onChange={(changed) => {
          setValue(changed);
          setChanged(true);
        }}
      />
      <button type="submit" className="button button-main">
        {say('smaller.save')}
      </button>
    </form>
  );
}
