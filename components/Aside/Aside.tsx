import './Aside.css';

import { useEffect, useState } from 'react';

import type { RecordId } from '../../utils/domain/record/record-id';
import type { Names } from '../hooks/names';
import { useAside } from '../hooks/useAside';
import type { Noticing } from '../hooks/useNotice';
import { Focus } from '../Focus/Focus';
import { ComingUp } from './ComingUp';
import { LastTen } from './LastTen';
import { RepairQuestion } from './RepairQuestion';
import { Resurfaced } from './Resurfaced';
import { Revived } from './Revived';
import { ThankYou } from './ThankYou';
import type { Draft } from './useQuestion';

interface Props {
  readonly now: Temporal.ZonedDateTime;
  /** People who have something today, in the order of the list, each once, without "myself". */
  readonly todaysPeople: readonly RecordId[];
  readonly names: Names;
  readonly report: Noticing['report'];
  /** Everything that stands here has its place: what comes below moves nothing any more. */
  readonly onFilled?: () => void;
}

/**
 * What stands beside the day's list: one question about someone, what was noticed earlier, one question about mending, the
 * last ten, which days are near, the week's focus, and what another device deleted. What may come while someone writes here
 * stands below where they write: it moves nothing they are at.
 */
export function Aside({ now, todaysPeople, names, report, onFilled }: Props) {
  const content = useAside(now, todaysPeople);
  // Kept here: what is written outlives being hidden.
  const drafting = useState<Draft>();
  const isFilled = content !== undefined;
  useEffect(() => {
    if (isFilled) onFilled?.();
  }, [isFilled, onFilled]);
  if (!content) return null;
  // Neither the question nor the last ten can be told without names.
  const isTold = !names.areHidden || content.people.length === 0;
  return (
    <div className="aside">
      {isTold && (
        <div className="aside-thanks">
          <ThankYou content={content} drafting={drafting} report={report} />
          <Resurfaced content={content} report={report} />
        </div>
      )}
      <RepairQuestion content={content} now={now} names={names} report={report} />
      {isTold && <LastTen settled={content.settled} />}
      <ComingUp near={content.near} day={content.day} names={names} />
      <Focus {...content} now={now} names={names} report={report} />
      <Revived {...content} names={names} report={report} />
    </div>
  );
}
