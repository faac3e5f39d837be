import {
  type Day,
  coming,
  dateOf,
  inMonth,
  isAhead,
  mondayOf,
  nearest,
  nextEaster,
  nthDay,
  nthOf,
  range,
} from './calendar';
import { byDays, type DayDue } from './day-due';
import { firstOfMonth, monthOf, quarterOf, yearOf } from './month-of';
import type { Said, Unit } from './said';

/**
 * The days a phrase may mean, likeliest first (docs/reader.md §2); none when there is no such day. Some may have passed.
 * @param today where the person is
 */
export function daysOf(said: Said, today: Day): readonly DayDue[] {
  const days = optionsOf(said, today);
  return said.isVague && days[0]?.kind === 'by-day' ? [days[0], ...around(days[0].day, said)] : days;
}

function optionsOf(said: Said, today: Day): readonly DayDue[] {
  const { amount, unit, from, easter, nth, edge, day, pair, month, months, year, years, week, weekday } =
    said;
  if (said.isSomeday) return [{ kind: 'someday' }];
  if (amount !== undefined && unit !== undefined)
    return later(said.isBack ? -amount : amount, unit, from, today);
  if (easter !== undefined) return byDays(nextEaster(easter, today, year));
  if (pair !== undefined) return byDays(...numericDates(pair, said, today));
  if (nth !== undefined && week !== undefined)
    return weekAround(nthWeekday({ ...said, weekday: THURSDAY }, today));
  if (nth !== undefined && said.isWeekend) return weekendFrom(nthWeekday({ ...said, weekday: 6 }, today));
  if (nth !== undefined) return byDays(nthWeekday(said, today));
  if (day !== undefined && week !== undefined) return weekAround(datesOf(said, today)[0]);
  if (day !== undefined) return byDays(...datesOf(said, today));
  if (month !== undefined || months !== undefined) return monthOf(said, today);
  if (said.quarter !== undefined || said.quarters !== undefined) return quarterOf(said, today);
  if (year !== undefined || years !== undefined) return yearOf(year ?? today.year + (years ?? 0), edge);
  if (said.isWeekend) return weekendOf(said, today);
  if (week !== undefined) return weekOf(week, said, today);
  if (said.weekdays) return firstOf(said.weekdays, today);
  if (weekday !== undefined) return weekdayOf(weekday, said, today);
  if (said.isWorkday) return byDays(nextWorkday(today));
  if (said.days !== undefined) return byDays(today.add({ days: said.days }));
  return [];
}

/** The week of a month that is its first has most of its days in it, and so its Thursday (ISO 8601). */
const THURSDAY = 4;

function around(day: Day, { amount = 0, unit = 'day' }: Said): readonly DayDue[] {
  if (amount < 2) return [];
  return byDays(...[-1, 1].map((more) => day.add({ [`${unit}s`]: more })));
}

/** So many days, weeks, months or years from now or from another day. */
function later(
  amount: number,
  unit: NonNullable<Said['unit']>,
  from: Said | undefined,
  today: Day,
): readonly DayDue[] {
  const [anchor] = from ? daysOf(from, today) : byDays(today);
  if (anchor?.kind !== 'by-day' || unit === 'minute' || unit === 'hour') return [];
  // Beyond what a date can be there is none.
  if (Math.abs(amount) > 9_999) return [];
  if (unit === 'workday') return byDays(workdaysFrom(anchor.day, amount));
  return byDays(anchor.day.add(wholeOf(amount, unit)));
}

/** So many days on, of which only those from Monday to Friday count. */
function workdaysFrom(day: Day, amount: number): Day {
  const weeks = Math.trunc(amount / 5);
  let then = day.add({ weeks });
  for (let left = amount - 5 * weeks; left > 0; left--) then = nextWorkday(then);
  return then;
}

/** Dates know no fractions: half a year is six months, half a month fifteen days. */
function wholeOf(amount: number, unit: Exclude<Unit, 'minute' | 'hour' | 'workday'>): Temporal.DurationLike {
  if (Number.isInteger(amount)) return { [`${unit}s`]: amount };
  if (unit === 'year') return { months: Math.round(amount * 12) };
  return { days: Math.round(amount * { day: 1, week: 7, month: 30 }[unit]) };
}

function weekdayOf(weekday: number, { which, from, weeksLater = 0 }: Said, today: Day): readonly DayDue[] {
  const soon = coming(weekday, today);
  const [anchor] = from ? daysOf(from, today) : [];
  if (anchor?.kind === 'by-day') {
    const after = coming(weekday, anchor.day);
    const before = coming(weekday, anchor.day.subtract({ days: 8 }));
    return byDays(which === 'before' ? before : after);
  }
  if (which === 'last')
    return byDays(soon.subtract({ days: 7 }).subtract({ days: weekday === today.dayOfWeek ? 7 : 0 }));
  if (weeksLater > 0) return byDays(soon.add({ days: Math.round(7 * weeksLater) }));
  if (which === 'nearest') return byDays(soon, soon.add({ days: 7 }));
  if (which === 'next') {
    const inNextWeek = mondayOf(today, 1).add({ days: weekday - 1 });
    return byDays(inNextWeek, soon, inNextWeek.add({ days: 7 })).slice(0, 2);
  }
  if (weekday !== today.dayOfWeek) return byDays(soon);
  return which === 'this' ? byDays(today, soon) : byDays(soon, today);
}

/** Of these weekdays the one that comes first, then the others. */
function firstOf(weekdays: readonly number[], today: Day): readonly DayDue[] {
  const days = weekdays.map((weekday) => coming(weekday, today));
  return byDays(...days.sort((a, b) => Temporal.PlainDate.compare(a, b)));
}

function weekendOf({ which, week, weeksLater }: Said, today: Day): readonly DayDue[] {
  // The coming weekend is a week away for who is in one.
  const isNext = which === 'next' || (which === 'nearest' && today.dayOfWeek > 5);
  const weeks = week ?? weeksLater ?? (isNext ? 1 : which === 'last' ? -1 : 0);
  const sunday = mondayOf(today, weeks).add({ days: 6 });
  const away = which === 'next' ? -7 : which === 'nearest' ? 7 : 0;
  const other = away === 0 ? undefined : sunday.add({ days: away });
  return byDays(sunday, sunday.subtract({ days: 1 }), other).filter(
    (due) =>
      due.kind !== 'by-day' || Temporal.PlainDate.compare(due.day, today) >= 0 || due.day.equals(sunday),
  );
}

function weekendFrom(saturday: Day | undefined): readonly DayDue[] {
  return byDays(saturday?.add({ days: 1 }), saturday);
}

function weekOf(weeks: number, { weekday, which, edge, from }: Said, today: Day): readonly DayDue[] {
  const [anchor] = from ? daysOf(from, today) : [];
  const monday = mondayOf(anchor?.kind === 'by-day' ? anchor.day : today, weeks);
  if (weekday !== undefined) {
    const day = monday.add({ days: weekday - 1 });
    return which === 'this' && day.equals(today) ? byDays(day, day.add({ days: 7 })) : byDays(day);
  }
  if (edge === 'start') return byDays(monday);
  if (edge === 'middle') return byDays(monday.add({ days: 2 }));
  const lastDay = monday.add({ days: 6 });
  const friday = byDays(monday.add({ days: 4 }));
  return [{ kind: 'by-week', lastDay }, ...(edge === 'end' ? friday : [])];
}

/** The week that ends, or the one that goes on, on a day. */
function weekAround(day: Day | undefined): readonly DayDue[] {
  return day ? [{ kind: 'by-week', lastDay: mondayOf(day, 0).add({ days: 6 }) }] : [];
}

/** The dates a day of the month may be; today counts. Beside a weekday, the one that falls on it if it is near. */
function datesOf(said: Said, today: Day): readonly (Day | undefined)[] {
  const { day = 0, month, months, year, years, weekday } = said;
  if (months !== undefined) return [inMonth(firstOfMonth(said, today), day)];
  if (month !== undefined) {
    const inYear = year ?? (years === undefined ? undefined : today.year + years);
    if (inYear !== undefined) return [dateOf(inYear, month, day)];
    // 29 February may be eight years away.
    const dates = range(9).map((more) => dateOf(today.year + more, month, day));
    return [dates.find((date) => isAhead(date, today))];
  }
  const first = today.with({ day: 1 });
  const dates = range(13)
    .map((more) => inMonth(first.add({ months: more }), day))
    .filter((date) => isAhead(date, today));
  if (weekday === undefined) return [dates[0]];
  const near = dates.slice(0, 2).find((date) => date?.dayOfWeek === weekday);
  return near ? [near] : [dates[0], nearest(weekday, dates[0], today)];
}

/** 3/4 as the region writes it, and the other way round. */
function numericDates(
  pair: readonly [number, number],
  { year, weekday }: Said,
  today: Day,
): readonly (Day | undefined)[] {
  const [day, month] = pair;
  const dates = [
    { day, month },
    { day: month, month: day },
  ].map((date) => {
    const [found] = datesOf({ ...date, ...(year !== undefined && { year }) }, today);
    return found;
  });
  const fitting = dates.filter((date) => date !== undefined && date.dayOfWeek === weekday);
  return fitting.length > 0 ? fitting : dates;
}

function nthWeekday(said: Said, today: Day): Day | undefined {
  const { nth = 1, weekday, month } = said;
  const isFixed = (said.months ?? 0) > 0 || said.year !== undefined || said.years !== undefined;
  const from = firstOfMonth(said, today) ?? today.with({ day: 1 });
  const step = month === undefined ? { months: 1 } : { years: 1 };
  const firsts = [from, ...(isFixed ? [] : [from.add(step), from.add(step).add(step)])];
  const days = firsts.map((first) =>
    weekday === undefined ? nthDay(first, nth) : nthOf(first, weekday, nth),
  );
  return isFixed ? days[0] : days.find((day) => isAhead(day, today));
}

function nextWorkday(today: Day): Day {
  const tomorrow = today.add({ days: 1 });
  return tomorrow.dayOfWeek > 5 ? coming(1, today) : tomorrow;
}
