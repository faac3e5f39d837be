import { CODES, type Outcome } from './outcome';
import { minuteOf } from './record/minute';

/** One cell: code, minute, minute of `scoredUntil`, `lateBy`, as many as there are. */
export function outcomeToCell(outcome: Outcome): readonly number[] {
  const head = [CODES[outcome.kind], minuteOf(outcome.at)];
  switch (outcome.kind) {
    case 'kept':
    case 'missed':
      return outcome.scoredUntil ? [...head, minuteOf(outcome.scoredUntil)] : head;
    case 'late':
      return [...head, minuteOf(outcome.scoredUntil), outcome.lateBy];
    case 'released':
    case 'withdrawn':
      return head;
  }
}
