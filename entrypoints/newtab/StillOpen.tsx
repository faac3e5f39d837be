import { useTexts } from '../../components/hooks/steadily';
import { Who } from '../../components/CommitmentRow/Who';
import type { Commitment } from '../../utils/domain/commitment';
import type { Person } from '../../utils/domain/person';

interface Props {
  readonly commitment: Commitment;
  readonly person: Person | undefined;
  readonly now: Temporal.ZonedDateTime;
  readonly onKeep: (commitment: Commitment) => void;
}

/** One promise whose due has passed and about which nobody has said a word yet. */
export function StillOpen({ commitment, person, now, onKeep }: Props) {
  const { say, when } = useTexts();
  const words = commitment.text ?? say('words.hidden');
  return (
    <li className="ask">
      <div>
        <p className="commitment-what" dir="auto">
          {words}
        </p>
        <Who commitment={commitment} person={person} zone={now.timeZoneId} />
      </div>
      <div className="ask-side">
        <span className="commitment-when">{when.short(commitment.due, now)}</span>
        <button
          type="button"
          className="button button-main"
          aria-label={say('act.keep-named', { text: words })}
          onClick={() => onKeep(commitment)}
        >
          {say('act.keep')}
        </button>
      </div>
    </li>
  );
}
