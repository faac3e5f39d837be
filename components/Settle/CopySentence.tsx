import { useId, useState } from 'react';

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
  const [copied, setCopied] = useState<'settle.copied' | 'settle.copy-failed'>();
  const text = own ?? sentence;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('settle.copied');
    } catch {
      setCopied('settle.copy-failed');
    }
  };

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
            onChange={(event) => {
              setOwn(event.target.value);
              setCopied(undefined);
            }}
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
      <button type="button" className="button" onClick={() => void copy()}>
        {say('settle.copy')}
      </button>
      <output>{copied && say(copied)}</output>
    </div>
  );
}
