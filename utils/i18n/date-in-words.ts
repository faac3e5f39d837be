import type { LaterTexts } from './later-texts';

type Speaking = Pick<LaterTexts, 'say' | 'locale'>;

/** "22 Nov", with the year where it is not this one. */
export function dateInWords(
  date: Temporal.PlainDate,
  now: Temporal.ZonedDateTime,
  { say, locale }: Speaking,
): string {
  const parts = partsOf(date, locale, 'short');
  return date.year === now.year ? say('date.day-month', parts) : say('date.day-month-year', parts);
}

/** "Sun 22 Nov", with the year where it is not this one. */
export function dayInWords(
  date: Temporal.PlainDate,
  now: Temporal.ZonedDateTime,
  { say, locale }: Speaking,
): string {
  const parts = partsOf(date, locale, 'short');
  return date.year === now.year ? say('date.short', parts) : say('date.short-year', parts);
}

/** "3 June": a day of every year; with the year where there is one. */
export function dayOfYearInWords(
  { month, day, year }: { readonly month: number; readonly day: number; readonly year?: number },
  { say, locale }: Speaking,
): string {
  // A leap year: 29 February is a day, too.
  const date = Temporal.PlainDate.from({ year: 2024, month, day });
  const parts = { ...partsOf(date, locale, 'long'), day: String(day) };
  if (year === undefined) return say('date.day-month', parts);
  return say('date.day-month-year', { ...parts, year: String(year) });
}

/** "March 2026" */
export function monthInWords(month: Temporal.PlainYearMonth, { locale }: Pick<LaterTexts, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    month.toPlainDate({ day: 1 }).toZonedDateTime('UTC').epochMilliseconds,
  );
}

function partsOf(date: Temporal.PlainDate, locale: string, month: 'short' | 'long') {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(date.toZonedDateTime('UTC').epochMilliseconds);
  const part = (wanted: Intl.DateTimeFormatPartTypes) =>
    parts.find(({ type }) => type === wanted)?.value ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') };
}
