import type { Rule } from './rule';

/**
 * Whether a day is one of the rule's, counted from the first. Says nothing of days before the first.
 * @param first whose day, week, month or year the counting begins with; itself only one of them when the rule says so
 */
export function fallsOn(rule: Rule, first: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  switch (rule.of) {
    case 'day':
      return first.until(day, { largestUnit: 'days' }).days % rule.every === 0;
    case 'week':
      return weeksBetween(first, day) % rule.every === 0 && rule.weekdays.includes(day.dayOfWeek);
    case 'month': {
      const months = (day.year - first.year) * 12 + day.month - first.month;
      return months % rule.every === 0 && ('day' in rule ? isDay(rule.day, day) : isNth(rule, day));
    }
    case 'year':
      return (day.year - first.year) % rule.every === 0 && day.month === rule.month && day.day === rule.day;
  }
}

/** How far ahead a next day is looked for: a 29 February is at most eight years away. */
const SEARCHED_DAYS = 10 * 366;

/**
 * The first of the rule's days on a day or after it; undefined when there is none within ten years.
 * @param first what is counted from; without it the day that is found begins the counting
 */
export function nextDay(
  rule: Rule,
  { from, first }: { readonly from: Temporal.PlainDate; readonly first?: Temporal.PlainDate },
): Temporal.PlainDate | undefined {
  let day = from;
  for (let searched = 0; searched < SEARCHED_DAYS; searched++) {
    if (fallsOn(rule, first ?? day, day)) return day;
    day = day.add({ days: 1 });
  }
  return undefined;
}

function weeksBetween(one: Temporal.PlainDate, other: Temporal.PlainDate): number {
  return mondayOf(one).until(mondayOf(other), { largestUnit: 'weeks' }).weeks;
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function isDay(wanted: number, day: Temporal.PlainDate): boolean {
  return day.day === (wanted === -1 ? day.daysInMonth : wanted);
}

function isNth(
  { nth, weekday }: { readonly nth: number; readonly weekday: number },
  day: Temporal.PlainDate,
): boolean {
  if (day.dayOfWeek !== weekday) return false;
  return nth === -1 ? day.day > day.daysInMonth - 7 : Math.ceil(day.day / 7) === nth;
}
