import { useId, useState } from 'react';

import { useCopy } from '../hooks/useCopy';
import { useLaterTexts } from '../hooks/useLaterTexts';

interface Props {
  readonly sentence: string;
  /** How it may be seen here: another text than the sentence while names are hidden. */
  readonly seen: string;
}

/** A sentence of one's own to send, elsewhere: nothing is ever sent from here. */
export function CopySentence({ sentence, seen }: Props) {
  const { say } = useLaterTexts();
  const id = useId();
  const [own, setOwn] = useState<string>();
  const [copied, copy] = useCopy();
  const text = own ?? sentence;

  return (
    <div className="settle-sentence">
      {seen === sentence ? (
        <>
          <label htmlFor={id}>{say('settle.sentence-label')}</label>
          <textarea
            id={id}
            rows={3}
            dir="auto"
            value={text}
            onChange={(event) => setOwn(event.target.value)}
          />
        </>
      ) : (
        <>
          <p>{say('settle.sentence-label')}</p>
          <p className="settle-seen" dir="auto">
            {seen}
          </p>
          <p className="settle-note">{say('settle.copy-hidden')}</p>
        </>
      )}
      <button type="button" className="button" onClick={() => void copy(text)}>
        {say('settle.copy')}
      </button>
      <output>{copied?.text === text && say(copied.isDone ? 'settle.copied' : 'settle.copy-failed')}</output>
    </div>
  );
}
