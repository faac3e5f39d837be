import { type FormEvent, useId, useRef, useState } from 'react';

import type { Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { Noticing } from '../../../components/hooks/useNotice';
import { usePersonCommands } from '../../../components/hooks/usePersonCommands';
import { NAME_LIMIT, type Person } from '../../../utils/domain/person';
import { normaliseText, textProblem } from '../../../utils/domain/record/text';
import { hashOf } from '../route';

interface Props {
  readonly people: readonly Person[];
  readonly names: Names;
  readonly report: Noticing['report'];
}

/** A name, and they are here. Who goes by it already is shown instead. */
export function AddPerson({ people, names, report }: Props) {
  const { say } = useLaterTexts();
  const { add } = usePersonCommands();
  const id = useId();
  const isBusy = useRef(false);
  const [typed, setTyped] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const name = normaliseText(typed);
  const problem = wasAsked ? textProblem(name, NAME_LIMIT) : undefined;
  const known = wasAsked
    ? people.find((person) => [person.name, ...person.aliases].includes(name))
    : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    const isKnown = people.some((person) => [person.name, ...person.aliases].includes(name));
    if (textProblem(name, NAME_LIMIT) || isKnown || isBusy.current) return;
    isBusy.current = true;
    const outcome = await add(name);
    isBusy.current = false;
    const isDone = report({
      outcome,
      words: say('people.add-done', { name }),
      comfort: say('write.kept-words'),
    });
    if (!isDone) return;
    setTyped('');
    setWasAsked(false);
  };

  return (
    <form className="people-add" onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${id}name`}>{say('people.add')}</label>
      <div className="people-add-row">
        <input
          id={`${id}name`}
          className="people-field"
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
      <p id={`${id}problem`} className="people-problem" role="alert">
        {problem && say(problem.reason === 'empty' ? 'thanks.no-name' : 'thanks.name-too-long')}
        {known && (
          <a href={hashOf({ section: 'people', id: known.id })}>
            {say('people.known', { name: names.seen(name) })}
          </a>
        )}
      </p>
    </form>
  );
}
