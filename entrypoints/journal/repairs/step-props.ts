import type { Names } from '../../../components/hooks/names';
import type { Noticing } from '../../../components/hooks/useNotice';
import type { Person } from '../../../utils/domain/person';
import type { Commitment } from '../../../utils/domain/commitment';
import type { Repair } from '../../../utils/domain/repair';

/** What every step of a repair is given. */
export interface StepProps {
  readonly repair: Repair;
  /** Whom it is with, as they are called here. */
  readonly name: string;
  readonly names: Names;
  readonly people: readonly Person[];
  /** The smaller promise it made, as far as it is here. */
  readonly promise: Commitment | undefined;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
  /** Notes that the step has been gone through or skipped, and goes to the next. */
  readonly onPassed: () => Promise<void>;
  /** Goes to the next; what there is to note is noted. */
  readonly onNext: () => void;
  /** Of the heading, which names the step's field. */
  readonly headingId: string;
}
