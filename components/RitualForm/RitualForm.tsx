import './RitualForm.css';

import { type FormEvent, useId, useRef, useState } from 'react';

import type { Person } from '../../utils/domain/person';
import { nameAmong, type Names } from '../hooks/names';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { Outcome } from '../hooks/useRunner';
import { Field } from './Field';
import type { FieldsProps } from './fields-props';
import { type NotSaved, notSavedInWords, problemInWords } from './problem-in-words';
import type { RitualProblem } from './read-written';
import { RuleFields } from './RuleFields';
import { Veilable } from './Veilable';
import { LAST_DAY } from '../DueFields/due-fields';
import type { WrittenRitual } from './written-ritual';

export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'problem'; readonly problem: RitualProblem }
  | Exclude<Outcome, { readonly kind: 'done' }>;

interface Props {
  /** What the fields hold at first. */
  readonly start: WrittenRitual;
  /** From when on it is, is asked of a new one. */
  readonly isNew: boolean;
  /** Words that may be seen in place of words that are not there. */
  readonly placeholder?: string;
  readonly people: readonly Person[];
  readonly names: Names;
  /** The first day that may be chosen. */
  readonly today: Temporal.PlainDate;
  /** What is written, in a sentence; nothing while it makes no sense. */
  readonly sentence: (written: WrittenRitual) => string | undefined;
  readonly onSave: (written: WrittenRitual) => Promise<Saved>;
}

/** A ritual in the browser's own fields. What cannot be saved stays, with what to do about it. */
export function RitualForm(props: Props) {
  const { start, isNew, placeholder, people, names, today, sentence, onSave } = props;
  const offered = people.filter(({ isArchived }) => !isArchived).map((person) => nameAmong(person, people));
  const { say } = useLaterTexts();
  const id = useId();
  const isBusy = useRef(false);
  const [written, setWritten] = useState(start);
  const [wrong, setWrong] = useState<RitualProblem>();
  const [notSaved, setNotSaved] = useState<NotSaved>();

  const fields: FieldsProps = {
    id,
    written,
    problem: (field) => (wrong?.field === field ? problemInWords(wrong, say) : undefined),
    onChange: (patch) => {
      setWritten((last) => ({ ...last, ...patch }));
      setWrong(undefined);
      setNotSaved(undefined);
    },
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    const saved = await onSave(written);
    isBusy.current = false;
    if (saved.kind === 'saved') return;
    if (saved.kind !== 'problem') return setNotSaved(saved);
    setWrong(saved.problem);
    document.getElementById(`${id}-${saved.problem.field}`)?.focus();
  };

  const date = (field: 'first' | 'until', label: string) => (
    <Field id={`${id}-${field}`} label={label} problem={fields.problem(field)}>
      {(control) => (
        <input
          {...control}
          type="date"
          min={today.toString()}
          max={LAST_DAY}
          value={written[field]}
          onChange={(event) => fields.onChange({ [field]: event.target.value })}
        />
      )}
    </Field>
  );

  const time = (
    <Field id={`${id}-time`} label={say('ritual.time')} problem={fields.problem('time')}>
      {(control) => (
        <input
          {...control}
          type="time"
          value={written.time}
          onChange={(event) => fields.onChange({ time: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <form className="ritual-form" noValidate onSubmit={(event) => void submit(event)}>
      <Veilable
        {...fields}
        field="text"
        label={say('ritual.words')}
        placeholder={placeholder ?? say('ritual.words-example')}
        isFirst
        seen={names.seen(start.text)}
        start={start}
      />
      <Veilable
        {...fields}
        field="person"
        label={say('ritual.person')}
        {...(!names.areHidden && { options: offered })}
        seen={names.areHidden && start.person !== '' ? say('who.hidden') : start.person}
        start={start}
      />
      <RuleFields {...fields} />
      {isNew && <div className="ritual-half">{time}</div>}
      <div className="ritual-pair">
        {isNew ? date('first', say('ritual.first-day')) : time}
        {date('until', say('ritual.until'))}
      </div>
      <Veilable
        {...fields}
        field="cue"
        label={say('ritual.cue')}
        placeholder={say('ritual.cue-example')}
        seen={names.seen(start.cue)}
        start={start}
      />
      <p className="ritual-sentence" aria-live="polite">
        {sentence(written)}
        {written.time === '' && ` ${say('ritual.any-time')}`}
      </p>
      <div>
        <button type="submit" className="button button-main">
          {say('ritual.save')}
        </button>
        <p className="ritual-problem" role="alert">
          {notSaved && notSavedInWords(notSaved, say)}
        </p>
      </div>
    </form>
  );
}
