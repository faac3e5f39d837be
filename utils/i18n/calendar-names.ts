/** The weekdays in a language, Monday first, as ISO counts them. */
export function weekdayNames(locale: string, style: 'long' | 'short' | 'narrow'): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => format.format(epochOf(MONDAY.add({ days: index }))));
}

/** The months in a language, January first, as they stand by themselves. */
export function monthNames(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(epochOf(MONDAY.add({ months: index }))));
}

/** The months as they may be written in a date, January first: by themselves and after a day, long and short. */
export function monthSpellings(locale: string): readonly (readonly string[])[] {
  const formats = (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' } as const].map(
      (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
    ),
  );
  return Array.from({ length: 12 }, (_, index) =>
    formats.map((format) => partOf(format, 'month', MONDAY.add({ months: index }))),
  );
}

function partOf(format: Intl.DateTimeFormat, wanted: Intl.DateTimeFormatPartTypes, day: Temporal.PlainDate) {
  return format.formatToParts(epochOf(day)).find(({ type }) => type === wanted)?.value ?? '';
}

/** Some Monday that is the first of a January. */
const MONDAY = Temporal.PlainDate.from('2024-01-01');

function epochOf(day: Temporal.PlainDate): number {
  return day.toZonedDateTime('UTC').epochMilliseconds;
}
