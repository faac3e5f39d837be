import { useTexts } from '../../components/hooks/steadily';
import { Who } from '../../components/CommitmentRow/Who';
import type { Commitment } from '../../utils/domain/commitment';
import type { Person } from '../../utils/domain/person';

interface Props {
  readonly commitment: Commitment;
  readonly person: Person | undefined;
  readonly now: Temporal.ZonedDateTime;
  readonly onKeep: (commitment: Commitment) => void;
  readonly onReopen: (commitment: Commitment) => void;
}

/** One promise whose due has passed: waiting for a word, or just given one, with the way back in the same place. */
export function StillOpen({ commitment, person, now, onKeep, onReopen }: Props) {
  const { say, when } = useTexts();
  const words = commitment.text ?? say('words.hidden');
  const isSettled = commitment.outcome !== undefined;
  return (
    <li className={isSettled ? 'ask ask-settled' : 'ask'}>
      <div>
        <p className="commitment-what" dir="auto">
          {words}
        </p>
        <Who commitment={commitment} person={person} zone={now.timeZoneId} />
      </div>
      <div className="ask-side">
        {!isSettled && <span className="commitment-when">{when.short(commitment.due, now)}</span>}
        <button
          type="button"
          className={isSettled ? 'button' : 'button button-main'}
          aria-label={say(isSettled ? 'act.undo-named' : 'act.keep-named', { text: words })}
          onClick={() => (isSettled ? onReopen : onKeep)(commitment)}
        >
          {say(isSettled ? 'act.undo' : 'act.keep')}
        </button>
      </div>
    </li>
  );
}
