import type { Noticing } from '../hooks/useNotice';

/** What every state of the card gets. */
export interface CardProps {
  readonly headingId: string;
  readonly report: Noticing['report'];
}
