import type { Day } from './calendar';
import { byDays, type DayDue } from './day-due';
import type { Said } from './said';

/** The day within a month that its edge or its end is. */
export function monthOf(said: Said, today: Day): readonly DayDue[] {
  const first = firstOfMonth(said, today);
  if (!first) return [];
  const last = first.with({ day: first.daysInMonth });
  if (said.edge === 'start') return byDays(first);
  if (said.edge === 'middle') return byDays(first.with({ day: 15 }));
  if (said.edge === 'end') return byDays(last);
  return Temporal.PlainDate.compare(first, today) >= 0 ? byDays(last, first) : byDays(last);
}

/** The first day of the month that is named; one without a year is the next that is not over. */
export function firstOfMonth({ month, months, year, years, which }: Said, today: Day): Day | undefined {
  if (month === undefined) return today.with({ day: 1 }).add({ months: months ?? 0 });
  const inYear = year ?? (years === undefined ? undefined : today.year + years);
  if (inYear !== undefined) return new Temporal.PlainDate(inYear, month, 1);
  const thisYear = new Temporal.PlainDate(today.year, month, 1);
  if (which === 'last') return thisYear.subtract({ years: month >= today.month ? 1 : 0 });
  const isOver = month < today.month;
  // "Next March" said in March is a year away.
  return thisYear.add({ years: isOver || (which === 'next' && month === today.month) ? 1 : 0 });
}

/** A quarter of the calendar's year; one without a year is the next that is not over. */
export function quarterOf({ quarter, quarters = 0, year, years, edge }: Said, today: Day): readonly DayDue[] {
  const current = Math.ceil(today.month / 3);
  const away = quarter === undefined ? quarters : (quarter - current + 4) % 4;
  const inYear = year ?? (years === undefined ? undefined : today.year + years);
  const base = new Temporal.PlainDate(inYear ?? today.year, 1, 1);
  const first = base.add({
    months: 3 * ((inYear === undefined ? current + away : (quarter ?? current)) - 1),
  });
  const last = first.add({ months: 3 }).subtract({ days: 1 });
  return edge === 'start' ? byDays(first) : byDays(last);
}

export function yearOf(year: number, edge: Said['edge']): readonly DayDue[] {
  if (year < 1 || year > 9_999) return [];
  const first = new Temporal.PlainDate(year, 1, 1);
  const last = new Temporal.PlainDate(year, 12, 31);
  if (edge === 'start') return byDays(first);
  if (edge === 'middle') return byDays(new Temporal.PlainDate(year, 6, 30));
  return edge === 'end' ? byDays(last) : byDays(last, first);
}
