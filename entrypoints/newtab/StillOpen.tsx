import type { Names } from '../../components/hooks/names';
import { useTexts } from '../../components/hooks/steadily';
import { MoreButton } from '../../components/CommitmentRow/MoreButton';
import { Who } from '../../components/CommitmentRow/Who';
import type { SettleStep } from '../../components/Settle/SettleDialog';
import type { Commitment } from '../../utils/domain/commitment';

interface Props {
  readonly commitment: Commitment;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly onKeep: (commitment: Commitment) => void;
  readonly onReopen: (commitment: Commitment) => void;
  readonly onMiss: (commitment: Commitment) => void;
  readonly onAsk: (commitment: Commitment, step: SettleStep) => void;
}

/** One promise whose due has passed: waiting for a word, or just given one, with the way back in the same place. */
export function StillOpen({ commitment, names, now, onKeep, onReopen, onMiss, onAsk }: Props) {
  const { say, when } = useTexts();
  const words = names.wordsOf(commitment);
  const isSettled = commitment.outcome !== undefined;
  const others = [
    { name: 'late', act: () => onAsk(commitment, 'late') },
    { name: 'missed', act: () => onMiss(commitment) },
    { name: 'move', act: () => onAsk(commitment, 'move') },
  ] as const;
  return (
    <li className={isSettled ? `ask ask-${commitment.outcome?.kind}` : 'ask'} data-promise={commitment.id}>
      <div>
        <p className="commitment-what" dir="auto">
          {words}
        </p>
        <div className="ask-about">
          <Who commitment={commitment} names={names} zone={now.timeZoneId} />
          {!isSettled && <span className="commitment-when">{when.short(commitment.due, now)}</span>}
        </div>
      </div>
      <div className="ask-side">
        <button
          type="button"
          className={isSettled ? 'button' : 'button button-main'}
          aria-label={say(isSettled ? 'act.undo-named' : 'act.keep-named', { text: words })}
          onClick={() => (isSettled ? onReopen : onKeep)(commitment)}
        >
          {say(isSettled ? 'act.undo' : 'act.keep')}
        </button>
        {!isSettled &&
          others.map(({ name, act }) => (
            <button
              key={name}
              type="button"
              className="button"
              aria-label={say('act.named', { act: say(`act.${name}`), text: words })}
              onClick={act}
            >
              {say(`act.${name}`)}
            </button>
          ))}
        {/* Another one than before it was settled: the focus goes to the way back, and not on to the menu. */}
        <MoreButton
          key={isSettled ? 'settled' : 'open'}
          words={words}
          onMore={() => onAsk(commitment, 'menu')}
        />
      </div>
    </li>
  );
}
