/** The units people count time in. */
export type Unit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

/** Parts of a day. `night` is the one that follows the evening; noon and midnight are clock times. */
export type Part = 'early' | 'morning' | 'lunch' | 'afternoon' | 'dinner' | 'evening' | 'night' | 'bedtime';

/**
 * What a phrase says about a due, in pieces that can be put together: "Friday" and "at 5" each say a part. Nothing here
 * knows what day it is: that is `day-of.ts`.
 */
export interface Said {
  /** Today and so many days. */
  readonly days?: number;
  /** Monday is 1. */
  readonly weekday?: number;
  /** Several of them, in any order. */
  readonly weekdays?: readonly number[];
  readonly isWeekend?: true;
  /** `before` and `after` another day: `from`. */
  readonly which?: 'this' | 'next' | 'nearest' | 'last' | 'before' | 'after';
  /** This week and so many weeks; with a weekday, that day in it. */
  readonly week?: number;
  /** So many weeks after the weekday. */
  readonly weeksLater?: number;
  /** Day of the month. */
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** This month and so many months; the same of years. */
  readonly months?: number;
  readonly years?: number;
  /** From 1 to 4; and this quarter and so many quarters. */
  readonly quarter?: number;
  readonly quarters?: number;
  /** Which of a month's weekdays, or of its weeks: 1 to 5, or -1 for the last. */
  readonly nth?: number;
  readonly edge?: 'start' | 'middle' | 'end';
  /** Easter Sunday and so many days. */
  readonly easter?: number;
  /** A length of time from now, or from another day. */
  readonly amount?: number;
  readonly unit?: Unit;
  readonly from?: Said;
  /** So long before the other day: "two weeks before Christmas". */
  readonly isBack?: true;
  /** An amount that is not meant exactly: the neighbours are offered. */
  readonly isVague?: true;

  /** From 0 to 24; `isSure` when it cannot mean the other half of the day. */
  readonly hour?: number;
  readonly minute?: number;
  readonly isSure?: true;
  readonly half?: 'am' | 'pm';
  readonly part?: Part;
  /** When such a thing is usually done: likelier that half of the day. */
  readonly usual?: 'morning' | 'evening';

  /** The day as a whole, whatever else is said: the end of the day. */
  readonly isWholeDay?: true;
  readonly isSomeday?: true;
  /** It comes again and again; `every` second day or week, where it is said. */
  readonly isAgain?: true;
  readonly every?: number;
  /** Two numbers whose order the region decides: 3/4. */
  readonly pair?: readonly [number, number];
  /** Any day from Monday to Friday. */
  readonly isWorkday?: true;
}

const DAY_FIELDS = [
  'days',
  'weekday',
  'weekdays',
  'isWeekend',
  'week',
  'weeksLater',
  'day',
  'month',
  'year',
  'months',
  'years',
  'quarter',
  'quarters',
  'easter',
  'amount',
  'pair',
  'isWorkday',
  'isSomeday',
] as const satisfies readonly (keyof Said)[];

export function saysDay(said: Said): boolean {
  return DAY_FIELDS.some((field) => said[field] !== undefined);
}

export function saysClock({ hour }: Said): boolean {
  return hour !== undefined;
}

/** Both together, or undefined when they contradict each other or are two of a kind. */
export function together(one: Said, other: Said): Said | undefined {
  const [a, b] = [one, other];
  if (a.isSomeday || b.isSomeday) return undefined;
  if (saysClock(a) && saysClock(b)) return undefined;
  const merged: Record<string, unknown> = { ...a };
  for (const [field, value] of Object.entries(b)) {
    const known = merged[field];
    if (known !== undefined && known !== value) return undefined;
    merged[field] = value;
  }
  return saysDay(a) && saysDay(b) && !areOneDay(a, b) ? undefined : merged;
}

/** Whether two days complete each other: "Friday" and "next week", "Sunday" and "22 Nov", "next month" and "the 5th". */
function areOneDay(a: Said, b: Said): boolean {
  return fits(a, b) || fits(b, a);
}

function fits(a: Said, b: Said): boolean {
  const isWeekday = isBareWeekday(a);
  if (isWeekday && b.week !== undefined && b.weekday === undefined && !a.which && !b.edge) return true;
  const isDate = b.day !== undefined || b.pair !== undefined;
  if (isWeekday && isDate && b.weekday === undefined) return true;
  // "By the end of the week, Sun 29 Nov".
  const isEndOfWeek = a.week === 0 && a.edge === 'end' && a.day === undefined;
  const isWholeDate = b.day !== undefined && b.month !== undefined;
  if (isEndOfWeek && b.week === undefined && (isWholeDate || isBareWeekday(b))) return true;
  if (a.quarter !== undefined && (b.year !== undefined || b.years !== undefined) && b.month === undefined)
    return true;
  const isDayOfMonth = a.day !== undefined && a.month === undefined && a.months === undefined;
  return isDayOfMonth && b.day === undefined && (b.months !== undefined || b.month !== undefined) && !b.edge;
}

export function isBareWeekday({ weekday, week, day, nth, weeksLater }: Said): boolean {
  return weekday !== undefined && [week, day, nth, weeksLater].every((other) => other === undefined);
}
