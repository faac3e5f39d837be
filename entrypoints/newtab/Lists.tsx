import { useState } from 'react';

import { CommitmentRow } from '../../components/CommitmentRow/CommitmentRow';
import { useTexts } from '../../components/hooks/steadily';
import type { Day } from '../../components/hooks/useDay';
import type { Noticing } from '../../components/hooks/useNotice';
import { useSettling } from '../../components/hooks/useSettling';
import { AskedLater } from '../../components/Settle/AskedLater';
import type { SettleStep } from '../../components/Settle/SettleDialog';
import { isDueSoon } from '../../utils/domain/badge';
import type { Commitment } from '../../utils/domain/commitment';
import { Section } from './Section';
import { StillOpen } from './StillOpen';

/** How many of what comes later show at once. */
const NEXT_SHOWN = 5;

interface Props {
  readonly day: Day;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
}

/** What is still open, today's promises, and what is next, each settled where it stands. */
export function Lists({ day: { agenda, names }, now, report }: Props) {
  const { say } = useTexts();
  const { keep, reopen, settle } = useSettling({ names, now, report });
  const [asked, setAsked] = useState<{ readonly commitment: Commitment; readonly step: SettleStep }>();

  const [showsAll, setShowsAll] = useState(false);

  const ask = (commitment: Commitment, step: SettleStep) => setAsked({ commitment, step });
  const about = (commitment: Commitment) => ({ commitment, names, now, onKeep: keep, onReopen: reopen });
  const row = (commitment: Commitment) => (
    <CommitmentRow
      key={commitment.id}
      {...about(commitment)}
      isSoon={isDueSoon(commitment, now)}
      onMore={(it) => ask(it, 'menu')}
    />
  );

  return (
    <>
      <Section heading={say('today.still-open')} isEmpty={agenda.stillOpen.length === 0}>
        {agenda.stillOpen.map((commitment) => (
          <StillOpen
            key={commitment.id}
            {...about(commitment)}
            onMiss={(it) => settle(it, { kind: 'missed' })}
            onAsk={ask}
          />
        ))}
      </Section>
      <Section heading={say('today.today')} isEmpty={agenda.today.length === 0}>
        {agenda.today.map(row)}
      </Section>
      <Section heading={say('today.next')} isEmpty={agenda.next.length === 0}>
        {agenda.next.slice(0, NEXT_SHOWN).map(row)}
      </Section>
      {agenda.next.length > NEXT_SHOWN && (
        <details className="more" onToggle={(event) => setShowsAll(event.currentTarget.open)}>
          <summary>{say('today.more', { n: agenda.next.length - NEXT_SHOWN })}</summary>
          {showsAll && <ul>{agenda.next.slice(NEXT_SHOWN).map(row)}</ul>}
        </details>
      )}
      <AskedLater
        commitment={asked?.commitment}
        step={asked?.step}
        names={names}
        now={now}
        settle={settle}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}
