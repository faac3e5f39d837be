import { useState } from 'react';

import { useTexts } from '../hooks/steadily';

/** A sentence of one's own to send, elsewhere: nothing is ever sent from here. */
export function CopySentence({ sentence }: { readonly sentence: string }) {
  const { say } = useTexts();
  const [text, setText] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const shown = text ?? sentence;
  return (
    <div className="settle-sentence">
      <label htmlFor="settle-sentence">{say('settle.sentence-label')}</label>
      <textarea
        id="settle-sentence"
        rows={3}
        dir="auto"
        value={shown}
        onChange={(event) => {
          setText(event.target.value);
          setCopied(false);
        }}
      />
      <button
        type="button"
        className="button"
        onClick={() => void navigator.clipboard.writeText(shown).then(() => setCopied(true))}
      >
        {say('settle.copy')}
      </button>
      <output>{isCopied && say('settle.copied')}</output>
    </div>
  );
}
