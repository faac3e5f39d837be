import { useState } from 'react';

import type { Appreciation, Way } from '../../utils/domain/appreciation';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useAppreciationCommands } from '../hooks/useAppreciationCommands';
import type { CardProps } from './card';

interface Props extends CardProps {
  readonly appreciation: Appreciation;
  readonly name: string;
}

const WAYS: readonly Way[] = ['words', 'touch', 'deed'];

/** What was noticed today, and whether they have heard it: having noticed and having said it are two things. */
export function Written({ appreciation, name, headingId, report }: Props) {
  const { say } = useLaterTexts();
  const { sayIt } = useAppreciationCommands();
  const [isChanging, setChanging] = useState(false);
  const { id, text, saidOn, how } = appreciation;
  const isAsking = saidOn === undefined || isChanging;

  const choose = async (way: Way) => {
    if (saidOn !== undefined && way === how) {
      setChanging(false);
      return;
    }
    const outcome = await sayIt(id, way);
    const isDone = report({ outcome, words: say('thanks.done-said', { name, text }) });
    if (isDone) setChanging(false);
  };

  return (
    <>
      <h2 id={headingId} tabIndex={-1}>
        {say('thanks.written', { name })}
      </h2>
      <p className="thanks-words" dir="auto">
        {text}
      </p>
      {isAsking ? (
        <fieldset className="thanks-said">
          <legend>{say('thanks.did-you-say')}</legend>
          {WAYS.map((way) => (
            <button key={way} type="button" className="button" onClick={() => void choose(way)}>
              {say(`thanks.by-${way}`)}
            </button>
          ))}
        </fieldset>
      ) : (
        <div className="thanks-row">
          <span>{say(how ? `thanks.said-${how}` : 'thanks.said')}</span>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              setChanging(true);
            }}
          >
            {say('thanks.change')}
          </button>
        </div>
      )}
    </>
  );
}
