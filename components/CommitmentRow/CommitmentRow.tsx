import './CommitmentRow.css';

import type { Commitment } from '../../utils/domain/commitment';
import type { Names } from '../hooks/names';
import { useTexts } from '../hooks/steadily';
import { MoreButton } from './MoreButton';
import { Dash, Tick } from './Tick';
import { Who } from './Who';

interface Props {
  readonly commitment: Commitment;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  /** Where it is plain for whom it is: nobody is named in the row. */
  readonly isNameless?: boolean;
  /** Whether it needs a word soon. */
  readonly isSoon?: boolean;
  readonly onKeep: (commitment: Commitment) => void;
  readonly onReopen?: (commitment: Commitment) => void;
  /** Asks what else may become of it; without it there is no such button. */
  readonly onMore?: (commitment: Commitment) => void;
  /** What it is drawn as; an item of a list unless its list has items of its own. */
  readonly as?: 'li' | 'div';
}

/** One promise in a list: a tick that keeps it, what and for whom, and when. */
export function CommitmentRow(props: Props) {
  const { commitment, names, now, isNameless, isSoon, onKeep, onReopen, onMore, as: Row = 'li' } = props;
  const { say, when } = useTexts();
  const { outcome } = commitment;
  const words = names.wordsOf(commitment);
  const isKept = outcome?.kind === 'kept' || outcome?.kind === 'late';

  return (
    <Row className={outcome ? 'commitment commitment-settled' : 'commitment'} data-promise={commitment.id}>
      {outcome ? (
        <span className={isKept ? 'tick tick-kept' : 'tick tick-settled'}>
          {isKept ? <Tick /> : <Dash />}
        </span>
      ) : (
        <button
          type="button"
          className="tick"
          aria-label={say('act.keep-named', { text: words })}
          onClick={() => onKeep(commitment)}
        >
          <Tick />
        </button>
      )}
      <div>
        <p className="commitment-what" dir="auto">
          {words}
        </p>
        <Who commitment={commitment} names={names} zone={now.timeZoneId} isNameless={isNameless} />
      </div>
      {outcome && onReopen ? (
        // Another one than before it was settled: the focus goes to the way back, and not on to the menu.
        <div key="settled" className="commitment-end">
          <button
            type="button"
            className="button button-quiet"
            aria-label={say('act.undo-named', { text: words })}
            onClick={() => onReopen(commitment)}
          >
            {say('act.undo')}
          </button>
          {onMore && <MoreButton words={words} onMore={() => onMore(commitment)} />}
        </div>
      ) : (
        <div key="open" className="commitment-end">
          <span className={isSoon ? 'commitment-when commitment-when-soon' : 'commitment-when'}>
            {when.short(commitment.due, now)}
          </span>
          {onMore && <MoreButton words={words} onMore={() => onMore(commitment)} />}
        </div>
      )}
    </Row>
  );
}
