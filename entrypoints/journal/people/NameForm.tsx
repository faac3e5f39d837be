import '../../../components/RitualForm/RitualForm.css';

import { type FormEvent, useId, useState } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { PersonChange } from '../../../components/hooks/usePersonCommands';
import { Field } from '../../../components/RitualForm/Field';
import { NAME_LIMIT, type Person } from '../../../utils/domain/person';
import { PERSON_LIMITS } from '../../../utils/domain/person-limits';
import { normaliseLines, normaliseText, textProblem } from '../../../utils/domain/record/text';

interface Props {
  /** With the names that are their own. */
  readonly person: Person;
  readonly people: readonly Person[];
  /** With what was changed; with nothing where nothing was. */
  readonly onSave: (change: Pick<PersonChange, 'name' | 'label' | 'aliases'>) => Promise<void>;
}

/** Name, label and other names. A name that someone else has, too, is said and allowed. */
export function NameForm({ person, people, onSave }: Props) {
  const { say } = useLaterTexts();
  const id = useId();
  const [began] = useState({
    name: person.name,
    label: person.label ?? '',
    aliases: person.aliases.join('\n'),
  });
  const [name, setName] = useState(began.name);
  const [label, setLabel] = useState(began.label);
  const [aliases, setAliases] = useState(began.aliases);
  const [wasAsked, setWasAsked] = useState(false);

  const nameProblem = textProblem(normaliseText(name), NAME_LIMIT);
  const isLong = (text: string, limit: (typeof PERSON_LIMITS)['label' | 'aliases']) =>
    textProblem(text, limit)?.reason === 'too-long';
  const isLabelLong = isLong(normaliseText(label), PERSON_LIMITS.label);
  const areAliasesLong = isLong(normaliseLines(aliases), PERSON_LIMITS.aliases);
  const isShared = people.some((other) => other.id !== person.id && other.name === normaliseText(name));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (nameProblem || isLabelLong || areAliasesLong) return;
    // What was left alone is not said anew: another device may have changed it meanwhile.
    void onSave({
      ...(name !== began.name && { name }),
      ...(label !== began.label && { label }),
      ...(aliases !== began.aliases && { aliases }),
    });
  };
  const saidOfName =
    nameProblem && (wasAsked || nameProblem.reason === 'too-long')
      ? say(nameProblem.reason === 'empty' ? 'thanks.no-name' : 'name.too-long')
      : undefined;
  return (
    <form className="ritual-form" onSubmit={submit} noValidate>
      <Field id={`${id}name`} label={say('name.name')} problem={saidOfName}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {isShared && <p className="ritual-note">{say('name.shared', { name: normaliseText(name) })}</p>}
      <Field
        id={`${id}label`}
        label={say('name.label')}
        problem={isLabelLong ? say('name.too-long') : undefined}
      >
        {(control) => (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            placeholder={say('name.label-example')}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
        )}
      </Field>
      <Field
        id={`${id}aliases`}
        label={say('name.aliases')}
        problem={areAliasesLong ? say('name.too-long') : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            className="people-field"
            rows={3}
            dir="auto"
            value={aliases}
            onChange={(event) => setAliases(event.target.value)}
          />
        )}
      </Field>
      <div className="edit-acts">
        <button type="submit" className="button button-main">
          {say('name.save')}
        </button>
      </div>
    </form>
  );
}
