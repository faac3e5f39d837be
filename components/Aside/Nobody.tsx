import { type FormEvent, useId, useRef, useState } from 'react';

import { NAME_LIMIT } from '../../utils/domain/person';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useAppreciationCommands } from '../hooks/useAppreciationCommands';
import type { CardProps } from './card';

/** Before there is anyone to ask about: a name, and why. */
export function Nobody({ headingId, report }: CardProps) {
  const { say } = useLaterTexts();
  const { addPerson } = useAppreciationCommands();
  const id = useId();
  const isBusy = useRef(false);
  const [typed, setTyped] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const name = normaliseText(typed);
  const problem = wasAsked ? textProblem(name, NAME_LIMIT) : undefined;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (textProblem(name, NAME_LIMIT) || isBusy.current) return;
    isBusy.current = true;
    const outcome = await addPerson(name);
    isBusy.current = false;
    report({
      outcome,
      words: say('thanks.done-added', { name }),
      comfort: say('write.kept-words'),
    });
  };

  return (
    <form onSubmit={(event) => void add(event)}>
      <h2 className="thanks-question" id={headingId} tabIndex={-1}>
        {say('thanks.nobody')}
      </h2>
      <p className="thanks-why">{say('thanks.nobody-why')}</p>
      <div className="thanks-add">
        <label className="unseen" htmlFor={`${id}name`}>
          {say('thanks.name')}
        </label>
        <input
          id={`${id}name`}
          className="thanks-field"
          dir="auto"
          autoComplete="off"
          value={typed}
          placeholder={say('thanks.name')}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}problem`}
          onChange={(event) => {
            setTyped(event.target.value);
            setWasAsked(false);
          }}
        />
        <button type="submit" className="button button-main">
          {say('thanks.add')}
        </button>
      </div>
      <p id={`${id}problem`} className="thanks-problem" role="alert">
        {problem && say(problem.reason === 'empty' ? 'thanks.no-name' : 'thanks.name-too-long')}
      </p>
    </form>
  );
}
