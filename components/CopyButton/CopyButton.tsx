import { useState } from 'react';

import { useLaterTexts } from '../hooks/useLaterTexts';

interface Props {
  readonly text: string;
}

/** Copies words to send elsewhere: the only way out there is. Says so, until the words are others. */
export function CopyButton({ text }: Props) {
  const { say } = useLaterTexts();
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, isDone: true });
    } catch {
      setCopied({ text, isDone: false });
    }
  };

  return (
    <>
      <output className="copy-outcome">
        {copied?.text === text && say(copied.isDone ? 'repair.copied' : 'repair.copy-failed')}
      </output>
      <button type="button" className="button" disabled={text.trim() === ''} onClick={() => void copy()}>
        {say('repair.copy')}
      </button>
    </>
  );
}
