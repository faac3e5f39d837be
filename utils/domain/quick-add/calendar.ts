/** Days of the calendar that a phrase may name. All of it whole days; the clock is not asked. */
export type Day = Temporal.PlainDate;

/** The Monday of the week so many weeks from now. */
export function mondayOf(today: Day, weeks: number): Day {
  return today.add({ days: 1 - today.dayOfWeek + 7 * weeks });
}

/** The next such weekday; today's own name means a week from now. */
export function coming(weekday: number, today: Day): Day {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

/** Such a weekday around a day, and not behind today. */
export function nearest(weekday: number, day: Day | undefined, today: Day): Day | undefined {
  const from = day?.subtract({ days: 4 });
  return from && (isAhead(from, today) ? coming(weekday, from) : coming(weekday, today));
}

export function nthOf(first: Day, weekday: number, nth: number): Day | undefined {
  if (nth < 0) {
    const last = first.with({ day: first.daysInMonth });
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  }
  const day = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
  return day.month === first.month ? day : undefined;
}

export function nthDay(first: Day, nth: number): Day {
  return nth < 0 ? first.with({ day: first.daysInMonth }) : first.with({ day: nth });
}

/** Easter Sunday of a year and so many days (J. Meeus, "Astronomical Algorithms", 1991, chapter 8). */
export function nextEaster(days: number, today: Day, year?: number): Day | undefined {
  if (year !== undefined) return easterOf(year).add({ days });
  return range(2)
    .map((more) => easterOf(today.year + more).add({ days }))
    .find((day) => isAhead(day, today));
}

function easterOf(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

export function isAhead(day: Day | undefined, today: Day): day is Day {
  return day !== undefined && Temporal.PlainDate.compare(day, today) >= 0;
}

export function inMonth(first: Day | undefined, day: number): Day | undefined {
  return first && day >= 1 && day <= first.daysInMonth ? first.with({ day }) : undefined;
}

export function dateOf(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

export function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
