import { type FormEvent, useRef, useState } from 'react';

import { TEXT_LIMIT } from '../../utils/domain/commitment';
import { hasPassed } from '../../utils/domain/due';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import { dueProblem } from '../../utils/domain/transitions';
import { dueOfText, textOfDue } from '../DueFields/due-fields';
import { DueFields } from '../DueFields/DueFields';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useMoveCommands } from '../hooks/useMoveCommands';
import { problemInWords } from '../LogForm/problem-in-words';
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
  const due = keepsDue ? commitment.due : dueOfText(value, now);
  const misplaced = due ? dueProblem(due, now) : 'due-too-far';
  const isBusy = useRef(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problem || misplaced || !due || isBusy.current) return;
    isBusy.current = true;
    const { id, person } = commitment;
    const outcome = await commands.logStep(id, { text, person, due });
    onDone({ outcome, words: say('smaller.done', { text: normaliseText(text) }) });
    isBusy.current = false;
  };

  return (
    <form className="settle-form" onSubmit={(event) => void submit(event)}>
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
      {wasAsked && misplaced && (
        <p className="settle-problem" role="alert">
          {problemInWords({ reason: misplaced }, say)}
        </p>
      )}
      <button type="submit" className="button button-main">
        {say('smaller.save')}
      </button>
    </form>
  );
}
