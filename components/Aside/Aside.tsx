import './Aside.css';

import { useEffect, useState } from 'react';

import type { RecordId } from '../../utils/domain/record/record-id';
import type { Names } from '../hooks/names';
import { useAside } from '../hooks/useAside';
import type { Noticing } from '../hooks/useNotice';
import { ComingUp } from './ComingUp';
import { LastTen } from './LastTen';
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
 * What stands beside the day's list: one question about someone, what was noticed earlier, the last ten, which of their
 * days are near, and what another device deleted. That may come while someone writes here: it comes last, where it moves nothing.
 */
export function Aside({ now, todaysPeople, names, report, onFilled }: Props) {
  const content = useAside(now.toPlainDate(), todaysPeople);
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
        <>
          <div className="aside-thanks">
            <ThankYou content={content} drafting={drafting} report={report} />
            <Resurfaced content={content} report={report} />
          </div>
          <LastTen settled={content.settled} />
        </>
      )}
      <ComingUp near={content.near} day={content.day} names={names} />
      <Revived {...content} names={names} report={report} />
    </div>
  );
}
