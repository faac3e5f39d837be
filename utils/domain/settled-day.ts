import type { Commitment } from './commitment';
import { dueDay } from './due';

/**
 * The day a settled promise is told of: that of the deed; for a miss the day it was due; else that of its noting.
 * Undefined for an open one.
 * @param zone where the person is, an IANA name
 */
export function settledDay(
  { outcome, notedAt, scoredDue }: Pick<Commitment, 'outcome' | 'notedAt' | 'scoredDue'>,
  zone: string,
): Temporal.PlainDate | undefined {
  if (!outcome) return undefined;
  const noted = (notedAt ?? outcome.at).toZonedDateTimeISO(zone).toPlainDate();
  switch (outcome.kind) {
    case 'kept':
    case 'late':
      return outcome.at.toZonedDateTimeISO(zone).toPlainDate();
    case 'missed':
      return dueDay(scoredDue, zone) ?? noted;
    case 'released':
    case 'withdrawn':
      return noted;
  }
}
