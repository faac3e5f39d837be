import { useCopy } from '../hooks/useCopy';
import { useLaterTexts } from '../hooks/useLaterTexts';

interface Props {
  readonly text: string;
}

/** Copies words to send elsewhere: the only way out there is. Says so, until the words are others. */
export function CopyButton({ text }: Props) {
  const { say } = useLaterTexts();
  const [copied, copy] = useCopy();

  return (
    <>
      <output className="copy-outcome">
        {copied?.text === text && say(copied.isDone ? 'repair.copied' : 'repair.copy-failed')}
      </output>
      <button type="button" className="button" disabled={text.trim() === ''} onClick={() => void copy(text)}>
        {say('repair.copy')}
      </button>
    </>
  );
}
