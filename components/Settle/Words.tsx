import { type FormEvent, useEffect, useRef, useState } from 'react';

import { TEXT_LIMIT } from '../../utils/domain/commitment';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useMoveCommands } from '../hooks/useMoveCommands';
import { Field } from './Field';
import type { CarryOut, SettleProps } from './SettleDialog';

interface Props extends SettleProps {
  readonly onDone: CarryOut;
}

/** Other words for a promise, or none: then it stands there without them. */
export function Words({ commitment, names, onDone }: Props) {
  const { say } = useLaterTexts();
  const commands = useMoveCommands();
  const before = commitment.text;
  const [text, setText] = useState(before ?? '');
  const [wasAsked, setWasAsked] = useState(false);
  const [hides, setHides] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hides) yes.current?.focus();
  }, [hides]);
  const problem = textProblem(normaliseText(text), TEXT_LIMIT);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problem) return;
    const words = say('words.done', { text: normaliseText(text) });
    void commands.reword(commitment.id, text).then((outcome) => onDone({ outcome, words }));
  };
  const hide = () =>
    void commands
      .hideWords(commitment.id)
      .then((outcome) => onDone({ outcome, words: say('words.done-hidden') }));

  return (
    <>
      {names.areHidden ? (
        <p className="settle-note">{say('words.names-hidden')}</p>
      ) : (
        <form className="settle-form" onSubmit={submit}>
          <Field
            label={say('words.label')}
            value={text}
            problem={wasAsked || problem?.reason === 'too-long' ? problem : undefined}
            onChange={setText}
          />
          {commitment.ritual !== undefined && <p className="settle-note">{say('words.one')}</p>}
          <button type="submit" className="button button-main">
            {say('words.save')}
          </button>
        </form>
      )}
      {before !== undefined && (
        <div className="settle-hide">
          <p className="settle-note">
            {say(commitment.outcome ? 'words.hide-means-settled' : 'words.hide-means')}
          </p>
          {hides ? (
            <>
              <p>{say('words.hide-sure')}</p>
              <button type="button" className="button" ref={yes} onClick={hide}>
                {say('words.hide-yes')}
              </button>
            </>
          ) : (
            <button type="button" className="button" onClick={() => setHides(true)}>
              {say('words.hide')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
