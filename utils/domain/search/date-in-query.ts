/** Days from one to another, both within. */
export interface Span {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** How a language says days, months and weeks; all in lower case. */
export interface CalendarWords {
  /** January first; each as it may be written: by itself, after a day, short. */
  readonly months: readonly (readonly string[])[];
  /** Monday first, long and short. */
  readonly weekdays: readonly (readonly string[])[];
  /** "yesterday", "last week", "this month". */
  readonly relative: readonly { readonly phrase: string; readonly means: RelativeSpan }[];
}

export type RelativeSpan =
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'this-week'
  | 'last-week'
  | 'next-week'
  | 'this-month'
  | 'last-month'
  | 'next-month'
  | 'this-year'
  | 'last-year';

/** A date at the beginning of some words: which days it may mean, and how many words say it. */
interface Found {
  readonly spans: readonly Span[];
  readonly length: number;
}

/**
 * The longest date that the words begin with: "2026-03-12", "12 March", "March 12 2026", "March 2026", "2025",
 * "yesterday", "last week", "Monday". Without a year it means the last such day or month and the next, today's among them.
 * Weeks begin on Monday.
 * @param words in lower case, without punctuation around them
 */
export function dateInQuery(
  words: readonly string[],
  calendar: CalendarWords,
  today: Temporal.PlainDate,
): Found | undefined {
  const found = [
    isoDate(words),
    relative(words, calendar, today),
    dayAndMonth(words, calendar, today),
    monthAlone(words, calendar, today),
    weekday(words, calendar, today),
    year(words),
  ].filter((one) => one !== undefined);
  return found.sort((a, b) => b.length - a.length)[0];
}

function isoDate([first = '']: readonly string[]): Found | undefined {
  const parts = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(first);
  if (!parts) return undefined;
  const [yearOf, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const span = parts[3] === undefined ? monthOf(yearOf, month) : dayOf(yearOf, month, day);
  return span && { spans: [span], length: 1 };
}

function year([first = '']: readonly string[]): Found | undefined {
  const isYear = /^(19|20|21)\d\d$/.test(first);
  return isYear ? { spans: [yearSpan(Number(first))], length: 1 } : undefined;
}

/** "12 March", "March 12", "12. März 2026", "12 de março de 2026", "March 12 2026". */
function dayAndMonth(
  words: readonly string[],
  calendar: CalendarWords,
  today: Temporal.PlainDate,
): Found | undefined {
  const plain = withoutLinks(words);
  const [one = '', other = ''] = plain.words;
  const day = dayIn(one) ?? dayIn(other);
  const month = monthIn(one, calendar) ?? monthIn(other, calendar);
  const isBoth = dayIn(one) === undefined ? monthIn(one, calendar) : monthIn(other, calendar);
  if (day === undefined || month === undefined || isBoth === undefined) return undefined;
  const said = yearIn(plain.words[2]);
  if (said !== undefined) {
    const span = dayOf(said, month, day);
    return span && { spans: [span], length: plain.lengths[2] ?? 3 };
  }
  const spans = around((of) => dayOf(of, month, day), today);
  return spans.length > 0 ? { spans, length: plain.lengths[1] ?? 2 } : undefined;
}

function monthAlone(
  words: readonly string[],
  calendar: CalendarWords,
  today: Temporal.PlainDate,
): Found | undefined {
  const plain = withoutLinks(words);
  const month = monthIn(plain.words[0] ?? '', calendar);
  if (month === undefined) return undefined;
  const said = yearIn(plain.words[1]);
  if (said !== undefined) {
    const span = monthOf(said, month);
    return span && { spans: [span], length: plain.lengths[1] ?? 2 };
  }
  return { spans: around((of) => monthOf(of, month), today), length: plain.lengths[0] ?? 1 };
}

function weekday(
  [first = '']: readonly string[],
  { weekdays }: CalendarWords,
  today: Temporal.PlainDate,
): Found | undefined {
  const index = weekdays.findIndex((names) => names.includes(first));
  if (index < 0) return undefined;
  const ahead = (index + 1 - today.dayOfWeek + 7) % 7;
  const next = today.add({ days: ahead });
  const days = ahead === 0 ? [next] : [next.subtract({ days: 7 }), next];
  return { spans: days.map((day) => ({ from: day, to: day })), length: 1 };
}

function relative(
  words: readonly string[],
  calendar: CalendarWords,
  today: Temporal.PlainDate,
): Found | undefined {
  const begun = calendar.relative
    .map(({ phrase, means }) => ({ means, parts: phrase.toLowerCase().split(/\s+/) }))
    .filter(({ parts }) => parts.every((part, index) => part === words[index]))
    .sort((a, b) => b.parts.length - a.parts.length)[0];
  return begun && { spans: [spanOf(begun.means, today)], length: begun.parts.length };
}

function spanOf(means: RelativeSpan, today: Temporal.PlainDate): Span {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const week = (weeks: number) => ({
    from: monday.add({ weeks }),
    to: monday.add({ days: 6 + 7 * weeks }),
  });
  const month = (months: number) => {
    const from = today.with({ day: 1 }).add({ months });
    return { from, to: from.add({ months: 1 }).subtract({ days: 1 }) };
  };
  const day = (days: number) => ({ from: today.add({ days }), to: today.add({ days }) });
  switch (means) {
    case 'today':
      return day(0);
    case 'yesterday':
      return day(-1);
    case 'tomorrow':
      return day(1);
    case 'this-week':
      return week(0);
    case 'last-week':
      return week(-1);
    case 'next-week':
      return week(1);
    case 'this-month':
      return month(0);
    case 'last-month':
      return month(-1);
    case 'next-month':
      return month(1);
    case 'this-year':
      return yearSpan(today.year);
    case 'last-year':
      return yearSpan(today.year - 1);
  }
}

/** The last of such a time that has begun, and the next that has not; 29 February is looked for in leap years. */
function around(spanIn: (year: number) => Span | undefined, today: Temporal.PlainDate): readonly Span[] {
  const near = Array.from({ length: 17 }, (_, index) => spanIn(today.year - 8 + index)).filter(
    (span) => span !== undefined,
  );
  const begun = near.findLast(({ from }) => Temporal.PlainDate.compare(from, today) <= 0);
  const coming = near.find(({ from }) => Temporal.PlainDate.compare(from, today) > 0);
  const holdsToday = begun && Temporal.PlainDate.compare(begun.to, today) >= 0;
  return [begun, holdsToday ? undefined : coming].filter((span) => span !== undefined);
}

/** "de", "of", "the": words between a day, a month and a year that say nothing. Each word with the place it ends at. */
function withoutLinks(words: readonly string[]): {
  readonly words: readonly string[];
  readonly lengths: readonly number[];
} {
  const kept = words.slice(0, 6).map((word, index) => ({ word, length: index + 1 }));
  const telling = kept.filter(({ word }, index) => index === 0 || !LINKS.has(word));
  return { words: telling.map(({ word }) => word), lengths: telling.map(({ length }) => length) };
}

const LINKS = new Set(['de', 'of', 'del', 'do']);

function dayIn(word: string): number | undefined {
  const day = /^(\d{1,2})(st|nd|rd|th|er|º|ª|日)?$/.exec(word)?.[1];
  const number = Number(day);
  return day !== undefined && number >= 1 && number <= 31 ? number : undefined;
}

function yearIn(word: string | undefined): number | undefined {
  return word !== undefined && /^(19|20|21)\d\d$/.test(word) ? Number(word) : undefined;
}

function monthIn(word: string, { months }: CalendarWords): number | undefined {
  const index = months.findIndex((names) => names.includes(word));
  return index < 0 ? undefined : index + 1;
}

function dayOf(yearOf: number, month: number, day: number): Span | undefined {
  try {
    const on = Temporal.PlainDate.from({ year: yearOf, month, day }, { overflow: 'reject' });
    return { from: on, to: on };
  } catch {
    return undefined;
  }
}

function monthOf(yearOf: number, month: number): Span | undefined {
  const first = dayOf(yearOf, month, 1)?.from;
  return first && { from: first, to: first.add({ months: 1 }).subtract({ days: 1 }) };
}

function yearSpan(of: number): Span {
  return {
    from: Temporal.PlainDate.from({ year: of, month: 1, day: 1 }),
    to: Temporal.PlainDate.from({ year: of, month: 12, day: 31 }),
  };
}
