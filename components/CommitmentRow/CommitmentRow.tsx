import './CommitmentRow.css';

import { useEffect, useRef } from 'react';

import type { Commitment } from '../../utils/domain/commitment';
import type { Person } from '../../utils/domain/person';
import { useTexts } from '../hooks/steadily';
import { Tick } from './Tick';
import { Who } from './Who';

interface Props {
  readonly commitment: Commitment;
  readonly person: Person | undefined;
  readonly now: Temporal.ZonedDateTime;
  /** Whether it needs a word soon. */
  readonly isSoon?: boolean;
  readonly onKeep: (commitment: Commitment) => void;
  readonly onReopen?: (commitment: Commitment) => void;
  /** Asks what else may become of it; without it there is no such button. */
  readonly onMore?: (commitment: Commitment) => void;
}

/** One promise in a list: a tick that keeps it, what and for whom, and when. */
export function CommitmentRow({ commitment, person, now, isSoon, onKeep, onReopen, onMore }: Props) {
  const { say, when } = useTexts();
  const { outcome } = commitment;
  const words = commitment.text ?? say('words.hidden');
  const turned = useRef(false);
  const next = useRef<HTMLButtonElement>(null);

  // The button that was pressed is gone: the focus goes to the one that takes it back.
  useEffect(() => {
    if (turned.current) next.current?.focus();
    turned.current = false;
  }, [outcome]);

  const turn = (act: (commitment: Commitment) => void) => () => {
    turned.current = true;
    act(commitment);
  };

  return (
    <li className={outcome ? 'commitment commitment-settled' : 'commitment'}>
      {outcome ? (
        <span className={outcome.kind === 'kept' ? 'tick tick-kept' : 'tick tick-settled'}>
          <Tick />
        </span>
      ) : (
        <button
          type="button"
          className="tick"
          aria-label={say('act.keep-named', { text: words })}
          ref={next}
          onClick={turn(onKeep)}
        >
          <Tick />
        </button>
      )}
      <div>
        <p className="commitment-what" dir="auto">
          {words}
        </p>
        <Who commitment={commitment} person={person} zone={now.timeZoneId} />
      </div>
      {outcome && onReopen ? (
        <button
          type="button"
          className="button button-quiet"
          aria-label={say('act.undo-named', { text: words })}
          ref={next}
          onClick={turn(onReopen)}
        >
          {say('act.undo')}
        </button>
      ) : (
        <div className="commitment-end">
          <span className={isSoon ? 'commitment-when commitment-when-soon' : 'commitment-when'}>
            {when.short(commitment.due, now)}
          </span>
          {onMore && (
            <button
              type="button"
              className="commitment-more"
              aria-label={say('act.named', { act: say('act.more'), text: words })}
              title={say('act.more')}
              onClick={() => onMore(commitment)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="currentColor">
                <circle cx="3" cy="8" r="1.4" />
                <circle cx="8" cy="8" r="1.4" />
                <circle cx="13" cy="8" r="1.4" />
              </svg>
            </button>
          )}
        </div>
      )}
    </li>
  );
}
