import { type FormEvent, useState } from 'react';

import { type Due, hasPassed } from '../../utils/domain/due';
import { useTexts } from '../hooks/steadily';
import { CopySentence } from './CopySentence';
import { dueFields, fieldsOf } from './due-fields';
import type { SettleProps, Settlement } from './SettleDialog';

interface Props extends SettleProps {
  readonly onSettle: (settlement: Settlement) => void;
}

type Telling = Extract<Settlement, { kind: 'moved' }>['telling'];

/** Another day, and whether the other person knows: a told change is no miss. */
export function Move({ commitment, words, name, now, onSettle }: Props) {
  const { say, when } = useTexts();
  const [{ day, time }, setFields] = useState(() => fieldsOf(commitment.due, now));
  const isLate = hasPassed(commitment.scoredDue, now);
  const tellings: readonly Telling[] = isLate ? ['not-told', 'agreed-before-due'] : ['told', 'not-told'];
  const [telling, setTelling] = useState<Telling>(tellings[0] ?? 'not-told');
  const to: Due = dueFields({ day, time }, now);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const silently = isLate ? 'not-told' : 'told';
    onSettle({ kind: 'moved', to, telling: name === undefined ? silently : telling });
  };

  return (
    <form className="settle-form" onSubmit={submit}>
      <div className="settle-fields">
        <label>
          {say('settle.day')}
          <input
            type="date"
            value={day}
            min={now.toPlainDate().toString()}
            onChange={(event) => setFields({ day: event.target.value, time })}
          />
        </label>
        <label>
          {say('settle.time')}
          <input
            type="time"
            value={time}
            disabled={day === ''}
            onChange={(event) => setFields({ day, time: event.target.value })}
          />
        </label>
      </div>
      {day === '' && <p className="settle-note">{say('settle.someday')}</p>}
      {name !== undefined && (
        <fieldset>
          <legend>{say('settle.do-they-know', { name })}</legend>
          {tellings.map((option) => (
            <label key={option}>
              <input
                type="radio"
                name="telling"
                value={option}
                checked={telling === option}
                onChange={() => setTelling(option)}
              />{' '}
              {say(`settle.${option}`)}
            </label>
          ))}
        </fieldset>
      )}
      {name !== undefined && telling === 'not-told' && (
        <CopySentence
          sentence={
            day === ''
              ? say('settle.sentence-someday', { text: words })
              : say('settle.sentence', { text: words, due: when.full(to, now) })
          }
        />
      )}
      <button type="submit" className="button button-main">
        {say('settle.move-save')}
      </button>
    </form>
  );
}
