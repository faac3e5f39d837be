import type { PeopleNames } from '../../components/hooks/usePeopleNames';
import type { Noticing } from '../../components/hooks/useNotice';
import type { Route } from './route';
import type { Go } from './useRoute';

/** What every section of the journal is given. */
export interface SectionProps extends PeopleNames {
  readonly route: Route;
  readonly go: Go;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
  /** What was settled here and stays where it stood until its notice goes. */
  readonly inPlace: Noticing['inPlace'];
}
