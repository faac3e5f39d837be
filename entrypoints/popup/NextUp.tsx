import { useState } from 'react';

import { CommitmentRow } from '../../components/CommitmentRow/CommitmentRow';
import { Examples } from '../../components/Examples/Examples';
import { useTexts } from '../../components/hooks/steadily';
import type { Day } from '../../components/hooks/useDay';
import type { Noticing } from '../../components/hooks/useNotice';
import { useSettling } from '../../components/hooks/useSettling';
import { AskedLater } from '../../components/Settle/AskedLater';
import { nextUp } from '../../utils/domain/agenda';
import { isDueSoon } from '../../utils/domain/badge';
import type { Commitment } from '../../utils/domain/commitment';

interface Props extends Pick<Noticing, 'inPlace' | 'report'> {
  readonly day: Day;
  readonly now: Temporal.ZonedDateTime;
  /** Puts an example where promises are written; not while something else is written there. */
  readonly onTry: ((line: string) => void) | undefined;
}

const SHOWN = 3;

/**
 * The next three promises, those still open first: kept in one click, and whatever else may become of them in two. What was
 * just settled stays where it was.
 */
export function NextUp({ day, now, inPlace, report, onTry }: Props) {
  const { say } = useTexts();
  const { names } = day;
  const { keep, reopen, settle } = useSettling({ names, now, report });
  const [asked, setAsked] = useState<Commitment>();
  const shown = nextUp(day.agenda, { count: SHOWN, inPlace });

  return (
    <section className="next-up">
      <div className="next-up-head">
        <h2>{say('next.heading')}</h2>
        <nav>
          <a href="journal.html">{say('page.journal')}</a>
          <a href="options.html">{say('page.options')}</a>
        </nav>
      </div>
      {shown.length === 0 && <p className="next-none">{say('next.none')}</p>}
      <ul>
        {shown.map((commitment) => (
          <CommitmentRow
            key={commitment.id}
            commitment={commitment}
            names={names}
            now={now}
            isSoon={day.agenda.stillOpen.includes(commitment) || isDueSoon(commitment, now)}
            onKeep={keep}
            onReopen={reopen}
            onMore={setAsked}
          />
        ))}
      </ul>
      {day.isFirst && onTry && <Examples onTry={onTry} />}
      <AskedLater
        commitment={asked}
        names={names}
        now={now}
        settle={settle}
        onClose={() => setAsked(undefined)}
      />
    </section>
  );
}
