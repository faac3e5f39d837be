import type { Due } from '../due';
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
import type { Said } from './said';

/** Dues without a clock time. */
export type DayDue = Exclude<Due, { kind: 'at' }>;

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
  if (easter !== undefined) return byDays(nextEaster(easter, today));
  if (pair !== undefined) return byDays(...numericDates(pair, said, today));
  if (nth !== undefined) return byDays(nthWeekday(said, today));
  if (day !== undefined && week !== undefined) return weekAround(datesOf(said, today)[0]);
  if (day !== undefined) return byDays(...datesOf(said, today));
  if (month !== undefined || months !== undefined) return monthOf(said, today);
  if (year !== undefined || years !== undefined) return yearOf(year ?? today.year + (years ?? 0), edge);
  if (said.isWeekend) return weekendOf(said, today);
  if (week !== undefined) return weekOf(week, said, today);
  if (weekday !== undefined && said.orWeekday !== undefined) return firstOf([weekday, said.orWeekday], today);
  if (weekday !== undefined) return weekdayOf(weekday, said, today);
  if (said.isWorkday) return byDays(nextWorkday(today));
  if (said.days !== undefined) return byDays(today.add({ days: said.days }));
  return [];
}

function byDays(...days: readonly (Day | undefined)[]): readonly DayDue[] {
  const known = days.filter((day) => day !== undefined);
  const different = known.filter((day, index) => known.findIndex((other) => other.equals(day)) === index);
  return different.map((day) => ({ kind: 'by-day', day }));
}

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
  return byDays(anchor.day.add(wholeOf(amount, unit)));
}

/** Dates know no fractions: half a year is six months, half a month fifteen days. */
function wholeOf(amount: number, unit: 'day' | 'week' | 'month' | 'year'): Temporal.DurationLike {
  if (Number.isInteger(amount)) return { [`${unit}s`]: amount };
  if (unit === 'year') return { months: Math.round(amount * 12) };
  return { days: Math.round(amount * { day: 1, week: 7, month: 30 }[unit]) };
}

function weekdayOf(weekday: number, { which, weeksLater = 0 }: Said, today: Day): readonly DayDue[] {
  const soon = coming(weekday, today);
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

/** The day within a month that its edge or its end is. */
function monthOf(said: Said, today: Day): readonly DayDue[] {
  const first = firstOfMonth(said, today);
  if (!first) return [];
  const last = first.with({ day: first.daysInMonth });
  if (said.edge === 'start') return byDays(first);
  if (said.edge === 'middle') return byDays(first.with({ day: 15 }));
  if (said.edge === 'end') return byDays(last);
  return Temporal.PlainDate.compare(first, today) >= 0 ? byDays(last, first) : byDays(last);
}

/** The first day of the month that is named; one without a year is the next that is not over. */
function firstOfMonth({ month, months, year, years, which }: Said, today: Day): Day | undefined {
  if (month === undefined) return today.with({ day: 1 }).add({ months: months ?? 0 });
  const inYear = year ?? (years === undefined ? undefined : today.year + years);
  if (inYear !== undefined) return new Temporal.PlainDate(inYear, month, 1);
  const thisYear = new Temporal.PlainDate(today.year, month, 1);
  if (which === 'last') return thisYear.subtract({ years: month >= today.month ? 1 : 0 });
  const isOver = month < today.month;
  // "Next March" said in March is a year away.
  return thisYear.add({ years: isOver || (which === 'next' && month === today.month) ? 1 : 0 });
}

function yearOf(year: number, edge: Said['edge']): readonly DayDue[] {
  if (year < 1 || year > 9_999) return [];
  const first = new Temporal.PlainDate(year, 1, 1);
  const last = new Temporal.PlainDate(year, 12, 31);
  if (edge === 'start') return byDays(first);
  if (edge === 'middle') return byDays(new Temporal.PlainDate(year, 6, 30));
  return edge === 'end' ? byDays(last) : byDays(last, first);
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
