import './Aside.css';

import { useState } from 'react';

import type { RecordId } from '../../utils/domain/record/record-id';
import { useAside } from '../hooks/useAside';
import type { Noticing } from '../hooks/useNotice';
import { LastTen } from './LastTen';
import { Resurfaced } from './Resurfaced';
import { ThankYou } from './ThankYou';
import type { Draft } from './useQuestion';

interface Props {
  readonly now: Temporal.ZonedDateTime;
  /** People who have something today, in the order of the list, each once, without "myself". */
  readonly todaysPeople: readonly RecordId[];
  /** Nothing here can be told without names. */
  readonly areHidden?: boolean;
  readonly report: Noticing['report'];
}

/** What stands beside the day's list: one question about someone, what was noticed earlier, and the last ten. */
export function Aside({ now, todaysPeople, areHidden = false, report }: Props) {
  const content = useAside(now.toPlainDate(), todaysPeople);
  // Kept here: what is written outlives being hidden.
  const drafting = useState<Draft>();
  if (!content || (areHidden && content.people.length > 0)) return null;
  return (
    <div className="aside">
      <div className="aside-thanks">
        <ThankYou content={content} drafting={drafting} report={report} />
        <Resurfaced content={content} report={report} />
      </div>
      <LastTen settled={content.settled} />
    </div>
  );
}
