import { useLaterTexts } from '../hooks/useLaterTexts';

interface Props {
  /** How often, in the words of the line. */
  readonly words: string;
  readonly isOnce: boolean;
  readonly onChoose: (isOnce: boolean) => void;
}

/** Whether it comes as often as the words say, or this once. */
export function RepeatChip({ words, isOnce, onChoose }: Props) {
  const { say } = useLaterTexts();
  return (
    <>
      <li className="chip">
        <span className="chip-act" dir="auto">
          {isOnce ? say('repeat.once') : say('repeat.words', { words })}
        </span>
      </li>
      <li className="chip chip-other">
        <button type="button" className="chip-act" dir="auto" onClick={() => onChoose(!isOnce)}>
          {say('log.or', { other: isOnce ? say('repeat.words', { words }) : say('repeat.once') })}
        </button>
      </li>
    </>
  );
}
