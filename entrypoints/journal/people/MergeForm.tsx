import '../../../components/RitualForm/RitualForm.css';

import { type FormEvent, useId, useState } from 'react';

import { nameAmong } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { Field } from '../../../components/RitualForm/Field';
import type { Person } from '../../../utils/domain/person';

interface Props {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onMerge: (from: Person, into: Person) => Promise<void>;
}

/** Who is the same person, and by which name the two go from then on. */
export function MergeForm({ person, people, onMerge }: Props) {
  const { say, locale } = useLaterTexts();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [stays, setStays] = useState<'this' | 'other'>('this');
  const [wasAsked, setWasAsked] = useState(false);
  const { compare } = new Intl.Collator(locale);
  const others = people
    .filter((one) => one.id !== person.id)
    .toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  if (others.length === 0) return <p>{say('merge.nobody')}</p>;

  const other = others.find((one) => one.id === chosen);
  const [from, into] = stays === 'this' ? [other, person] : [person, other];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (from && into) void onMerge(from, into);
  };
  return (
    <form className="ritual-form" onSubmit={submit} noValidate>
      <Field
        id={`${id}who`}
        label={say('merge.who')}
        problem={wasAsked && !other ? say('merge.no-one-chosen') : undefined}
      >
        {(control) => (
          <select {...control} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">{say('merge.choose')}</option>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {nameAmong(one, people)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {other && from && into && (
        <>
          <fieldset className="ritual-field">
            <legend>{say('merge.stays')}</legend>
            {([person, other] as const).map((one, index) => {
              const which = index === 0 ? 'this' : 'other';
              return (
                <label key={one.id} className="person-check-line">
                  <input
                    type="radio"
                    name={`${id}stays`}
                    checked={stays === which}
                    onChange={() => setStays(which)}
                  />
                  {one.name}
                </label>
              );
            })}
          </fieldset>
          <p>{say('merge.means', { from: from.name, into: into.name })}</p>
        </>
      )}
      <div className="edit-acts">
        <button type="submit" className="button button-main">
          {say('merge.yes')}
        </button>
      </div>
    </form>
  );
}
