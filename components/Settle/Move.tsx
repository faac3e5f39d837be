import { type FormEvent, useState } from 'react';

import { type Due, hasPassed } from '../../utils/domain/due';
import { dueOfText, textOfDue } from '../DueFields/due-fields';
import { DueFields } from '../DueFields/DueFields';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { CopySentence } from './CopySentence';
import type { SettleProps, Settlement } from './SettleDialog';

interface Props extends SettleProps {
  readonly onSettle: (settlement: Settlement) => void;
}

type Telling = Extract<Settlement, { kind: 'moved' }>['telling'];

/** Another day, and whether the other person knows: a told change is no miss. */
export function Move({ commitment, names, now, onSettle }: Props) {
  const { say, when } = useLaterTexts();
  const name = names.nameOf(commitment);
  const [value, setValue] = useState(() => textOfDue(commitment.due, now));
  const isLate = hasPassed(commitment.scoredDue, now);
  const tellings: readonly Telling[] = isLate ? ['not-told', 'agreed-before-due'] : ['not-told', 'told'];
  const [telling, setTelling] = useState<Telling>(tellings[0] ?? 'not-told');
  // The fields say by themselves that such a day cannot be.
  const to: Due = dueOfText(value, now) ?? commitment.due;
  const isSomeday = to.kind === 'someday';
  const sentenceWith = (text: string) =>
    isSomeday
      ? say('settle.sentence-someday', { text })
      : say(isLate ? 'settle.sentence-late' : 'settle.sentence', { text, due: when.full(to, now) });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const silently = isLate ? 'not-told' : 'told';
    onSettle({ kind: 'moved', to, telling: name === undefined ? silently : telling });
  };

  return (
    <form className="settle-form" onSubmit={submit}>
      {commitment.ritual !== undefined && <p className="settle-note">{say('settle.move-one')}</p>}
      <DueFields value={value} now={now} onChange={setValue} />
      {isSomeday && <p className="settle-note">{say('settle.someday')}</p>}
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
              {say(isLate && option === 'not-told' ? 'settle.not-told-late' : `settle.${option}`)}
            </label>
          ))}
        </fieldset>
      )}
      {name !== undefined && telling === 'not-told' && (
        <CopySentence
          sentence={sentenceWith(commitment.text ?? names.wordsOf(commitment))}
          seen={sentenceWith(names.wordsOf(commitment))}
        />
      )}
      <button type="submit" className="button button-main">
        {say('settle.move-save')}
      </button>
    </form>
  );
}
