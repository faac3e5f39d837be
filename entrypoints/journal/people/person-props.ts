import type { Names } from '../../../components/hooks/names';
import type { Noticing } from '../../../components/hooks/useNotice';
import type { PersonPage } from '../../../components/hooks/usePersonPage';
import type { Person } from '../../../utils/domain/person';

/** What every part of a person's page is given. */
export interface PersonProps {
  readonly page: PersonPage;
  /** What they are called on this screen. */
  readonly name: string;
  readonly people: readonly Person[];
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
}
