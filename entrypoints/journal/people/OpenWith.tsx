import { useState } from 'react';

import { CommitmentRow } from '../../../components/CommitmentRow/CommitmentRow';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useSettling } from '../../../components/hooks/useSettling';
import { AskedLater } from '../../../components/Settle/AskedLater';
import { agenda } from '../../../utils/domain/agenda';
import { isDueSoon } from '../../../utils/domain/badge';
import type { Commitment } from '../../../utils/domain/commitment';
import type { RecordId } from '../../../utils/domain/record/record-id';
import type { PersonProps } from './person-props';

/** How many show at once. */
const SHOWN = 10;

interface Props extends PersonProps {
  /** Those that were settled here and stay where they stood. */
  readonly inPlace: ReadonlySet<RecordId>;
}

/** What is open with them, each settled where it stands. */
export function OpenWith({ page: { open, lately }, name, names, now, report, inPlace }: Props) {
  const { say } = useLaterTexts();
  const { keep, reopen, settle } = useSettling({ names, now, report });
  const [asked, setAsked] = useState<Commitment>();
  const [showsAll, setShowsAll] = useState(false);

  const { stillOpen, today, next } = agenda([...open, ...lately], now, inPlace);
  const listed = [...stillOpen, ...today, ...next].filter(({ id, outcome }) => !outcome || inPlace.has(id));
  const row = (commitment: Commitment) => (
    <CommitmentRow
      key={commitment.id}
      commitment={commitment}
      names={names}
      now={now}
      isNameless
      isSoon={isDueSoon(commitment, now)}
      onKeep={keep}
      onReopen={reopen}
      onMore={setAsked}
    />
  );

  return (
    <section>
      <h2>{say('person.open', { name })}</h2>
      {listed.length === 0 ? (
        <p className="person-none">{say('person.open-none')}</p>
      ) : (
        <ul>{listed.slice(0, SHOWN).map(row)}</ul>
      )}
      {listed.length > SHOWN && (
        <details className="person-more" onToggle={(event) => setShowsAll(event.currentTarget.open)}>
          <summary>{say('today.more', { n: listed.length - SHOWN })}</summary>
          {showsAll && <ul>{listed.slice(SHOWN).map(row)}</ul>}
        </details>
      )}
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
