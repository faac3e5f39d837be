import { type FormEvent, useId, useRef, useState } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { type NoteDone, useNoteCommands } from '../../../components/hooks/useNoteCommands';
import type { Note } from '../../../components/hooks/usePersonPage';
import { NOTE_LIMIT } from '../../../utils/domain/note';
import { instantOf } from '../../../utils/domain/record/minute';
import { normaliseText, textProblem } from '../../../utils/domain/record/text';
import { dayOfYearInWords } from '../../../utils/i18n/date-in-words';
import type { PersonProps } from './person-props';
import { SecretCue } from './SecretCue';

/** What weighs on them or lies ahead of them. It never leaves this device, and fades unless it is kept. */
export function OnTheirMind({ page: { own, notes }, names, now, report }: PersonProps) {
  const texts = useLaterTexts();
  const { say } = texts;
  const { add, keep, letFade, remove } = useNoteCommands();
  const id = useId();
  const isBusy = useRef(false);
  const [typed, setTyped] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const problem = textProblem(normaliseText(typed), NOTE_LIMIT);
  const isShown = problem && (problem.reason === 'too-long' || wasAsked);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problem || isBusy.current) return;
    isBusy.current = true;
    const words = say('mind.done-added', { text: normaliseText(typed) });
    const isDone = report({ ...(await add(own.id, typed)), words, comfort: say('write.kept-words') });
    isBusy.current = false;
    if (!isDone) return;
    setTyped('');
    setWasAsked(false);
  };
  const does = async (done: Promise<NoteDone>, words: string, takesFocus = false) =>
    report({ ...(await done), words, takesFocus });

  const fadingDay = (minute: number) => {
    const { month, day } = instantOf(minute).toZonedDateTimeISO(now.timeZoneId);
    return dayOfYearInWords({ month, day }, texts);
  };
  const note = ({ seq, text, until }: Note) => {
    if (seq === undefined) return null;
    const seen = names.seen(text);
    return (
      <li key={seq} className="mind">
        <p dir="auto">{seen}</p>
        <p className="person-note">
          {until === undefined ? say('mind.stays') : say('mind.fades', { day: fadingDay(until) })}
        </p>
        <div className="mind-acts">
          {until === undefined ? (
            <button
              type="button"
              className="button button-quiet"
              aria-label={say('mind.fade-named', { text: seen })}
              onClick={() => void does(letFade(seq), say('mind.done-fading', { text }))}
            >
              {say('mind.fade')}
            </button>
          ) : (
            <button
              type="button"
              className="button button-quiet"
              aria-label={say('mind.keep-named', { text: seen })}
              onClick={() => void does(keep(seq), say('mind.done-kept', { text }))}
            >
              {say('mind.keep')}
            </button>
          )}
          <button
            type="button"
            className="button button-quiet"
            aria-label={say('mind.remove-named', { text: seen })}
            onClick={() => void does(remove(seq), say('mind.done-removed', { text }), true)}
          >
            {say('mind.remove')}
          </button>
        </div>
      </li>
    );
  };

  return (
    <section>
      <h2>{say('mind.heading')}</h2>
      {notes.length === 0 && <p className="person-none">{say('mind.none')}</p>}
      {notes.length > 0 && <ul>{notes.map(note)}</ul>}
      <form className="edit" onSubmit={(event) => void submit(event)}>
        <textarea
          className="people-field"
          rows={1}
          dir="auto"
          aria-label={say('mind.label')}
          aria-describedby={`${id}problem`}
          aria-invalid={isShown ? true : undefined}
          placeholder={say('mind.label')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setWasAsked(false);
          }}
        />
        <p id={`${id}problem`} className="people-problem" role="alert">
          {isShown && say(problem.reason === 'empty' ? 'mind.empty' : 'mind.too-long')}
        </p>
        <SecretCue text={typed} />
        <button type="submit" className="button">
          {say('mind.add')}
        </button>
      </form>
    </section>
  );
}
