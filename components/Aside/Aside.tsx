import './Aside.css';

import type { RecordId } from '../../utils/domain/record/record-id';
import { useAside } from '../hooks/useAside';
import type { Noticing } from '../hooks/useNotice';
import { LastTen } from './LastTen';
import { Resurfaced } from './Resurfaced';
import { ThankYou } from './ThankYou';

interface Props {
  readonly now: Temporal.ZonedDateTime;
  /** People who have something today, in the order of the list, each once, without "myself". */
  readonly todaysPeople: readonly RecordId[];
  readonly report: Noticing['report'];
}

/** What stands beside the day's list: one question about someone, what was noticed earlier, and the last ten. */
export function Aside({ now, todaysPeople, report }: Props) {
  const content = useAside(now.toPlainDate(), todaysPeople);
  if (!content) return null;
  return (
    <div className="aside">
      <div className="aside-thanks">
        <ThankYou content={content} report={report} />
        <Resurfaced content={content} report={report} />
      </div>
      <LastTen settled={content.settled} />
    </div>
  );
}
