import type { Due } from '../due';
import type { Day } from './calendar';

/** Dues without a clock time. */
export type DayDue = Exclude<Due, { kind: 'at' }>;

/** Dues by the days that there are, each once. */
export function byDays(...days: readonly (Day | undefined)[]): readonly DayDue[] {
  const known = days.filter((day) => day !== undefined);
  const different = known.filter((day, index) => known.findIndex((other) => other.equals(day)) === index);
  return different.map((day) => ({ kind: 'by-day', day }));
}
