import { useDecisionCommands } from '../hooks/useDecisionCommands';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { CopySentence } from './CopySentence';
import type { CarryOut, SettleProps } from './SettleDialog';

interface Props extends SettleProps {
  readonly onDone: CarryOut;
}

/** Takes a promise back until it was checked with them, with a sentence to say so now. */
export function CheckFirst({ commitment, names, onDone }: Props) {
  const { say } = useLaterTexts();
  const commands = useDecisionCommands();
  const seen = names.wordsOf(commitment);
  const park = () =>
    void commands
      .parkPromise(commitment.id)
      .then((outcome) => onDone({ outcome, words: say('park.done', { text: seen }) }));
  return (
    <div className="settle-form">
      <p>{say('park.explained')}</p>
      <CopySentence
        sentence={say('park.sentence', { text: commitment.text ?? seen })}
        seen={say('park.sentence', { text: seen })}
      />
      <button type="button" className="button button-main" onClick={park}>
        {say('park.act')}
      </button>
    </div>
  );
}
