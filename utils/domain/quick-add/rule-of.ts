import type { Due } from '../due';
import type { Rule } from '../rule';
import type { Said } from './said';

const WORKDAYS = [1, 2, 3, 4, 5];

/**
 * How often something comes that comes again and again; undefined for what a rule of days cannot say ("every 8 hours").
 * @param first its first due: "every 2 weeks" goes on from its weekday
 */
export function ruleOf(said: Said, first: Due): Rule | undefined {
  const { every = 1, weekday, weekdays, nth, day, month, amount, unit, edge } = said;
  const on = first.kind === 'at' || first.kind === 'by-day' ? first.day : undefined;
  if (!said.isAgain) return undefined;
  if (said.isWorkday) return { every: 1, of: 'week', weekdays: WORKDAYS };
  if (weekdays) return { every, of: 'week', weekdays: [...new Set(weekdays)].sort((a, b) => a - b) };
  if (nth !== undefined && weekday !== undefined) return { every: 1, of: 'month', nth, weekday };
  if (weekday !== undefined) return { every, of: 'week', weekdays: [weekday] };
  if (said.isWeekend) return { every, of: 'week', weekdays: [7] };
  if (day !== undefined && month !== undefined) return { every: 1, of: 'year', month, day };
  if (day !== undefined) return { every: 1, of: 'month', day };
  if (said.months !== undefined) return { every: 1, of: 'month', day: edge === 'start' ? 1 : -1 };
  if (said.days !== undefined || (said.part && amount === undefined)) return { every, of: 'day' };
  if (said.week !== undefined) return { every: 1, of: 'week', weekdays: [7] };
  return amount === undefined || !Number.isInteger(amount) || amount < 1
    ? undefined
    : spaced(amount, unit, on);
}

/** "Every 3 days", "every 2 weeks": counted from the first time. */
function spaced(every: number, unit: Said['unit'], on: Temporal.PlainDate | undefined): Rule | undefined {
  switch (unit) {
    case 'day':
      return { every, of: 'day' };
    case 'week':
      return on && { every, of: 'week', weekdays: [on.dayOfWeek] };
    case 'month':
      return on && { every, of: 'month', day: on.day };
    case 'year':
      return on && { every, of: 'year', month: on.month, day: on.day };
    default:
      return undefined;
  }
}
