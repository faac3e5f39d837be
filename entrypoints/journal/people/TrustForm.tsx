import '../../../components/RitualForm/RitualForm.css';

import { type FormEvent, useId, useRef, useState } from 'react';

import { dueOfText } from '../../../components/DueFields/due-fields';
import { DueFields } from '../../../components/DueFields/DueFields';
import type { Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { Due } from '../../../utils/domain/due';
import { normaliseText, textProblem } from '../../../utils/domain/record/text';
import { TRUST_LIMIT, type TrustWay } from '../../../utils/domain/trust';
import { WordsField } from './WordsField';

interface Props {
  readonly way: TrustWay;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly onSave: (draft: { readonly text: string; readonly due: Due }) => Promise<void>;
}

/** What was entrusted or promised, and until when, if that was said. */
export function TrustForm({ way, names, now, onSave }: Props) {
  const { say } = useLaterTexts();
  const id = useId();
  const isBusy = useRef(false);
  const [typed, setTyped] = useState('');
  const [when, setWhen] = useState({ day: '', time: '' });
  const [wasAsked, setWasAsked] = useState(false);
  const text = normaliseText(typed);
  const problem = textProblem(text, TRUST_LIMIT);
  const due = dueOfText(when, now);
  const isShown = problem && (problem.reason === 'too-long' || wasAsked);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problem || !due || isBusy.current) return;
    isBusy.current = true;
    await onSave({ text, due });
    isBusy.current = false;
  };
  return (
    <form className="ritual-form" onSubmit={(event) => void submit(event)} noValidate>
      <WordsField
        id={`${id}text`}
        label={say('trust.words')}
        placeholder={say(way === 'entrusted' ? 'trust.entrust-example' : 'trust.promised-example')}
        value={typed}
        start=""
        names={names}
        problem={isShown ? say(problem.reason === 'empty' ? 'trust.empty' : 'trust.too-long') : undefined}
        onChange={(value) => {
          setTyped(value);
          setWasAsked(false);
        }}
      />
      <DueFields value={when} now={now} onChange={setWhen} />
      <p className="people-problem" role="alert">
        {!due && wasAsked && say('trust.no-such-day')}
      </p>
      <div className="edit-acts">
        <button type="submit" className="button button-main">
          {say('trust.add')}
        </button>
      </div>
    </form>
  );
}
