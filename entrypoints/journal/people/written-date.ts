import type { ImportantDate } from '../../../utils/domain/important-date';
import { DATE_TEXT_LIMIT, IMPORTANT_DATE_BEFORE_DAYS } from '../../../utils/domain/important-date';
import { normaliseText, textProblem } from '../../../utils/domain/record/text';

/** What the fields of a date hold. */
export interface WrittenDate {
  readonly text: string;
  readonly month: string;
  readonly day: string;
  /** Empty for none. */
  readonly year: string;
  readonly isOnce: boolean;
  readonly before: string;
}

/** What keeps a date from being one, by the field to mend. */
export type DateProblem =
  | { readonly field: 'text'; readonly reason: 'empty' | 'too-long' }
  | { readonly field: 'day' | 'year'; readonly reason: 'no-day' | 'no-year' };

type ReadDate =
  | { readonly ok: true; readonly date: Omit<ImportantDate, 'id' | 'person'> }
  | { readonly ok: false; readonly problem: DateProblem };

/** What the fields hold at first. */
export function writtenAs(date: ImportantDate | undefined, today: Temporal.PlainDate): WrittenDate {
  const { text = '', month = today.month, day, year, isOnce = false, beforeDays } = date ?? {};
  return {
    text,
    month: String(month),
    day: day === undefined ? '' : String(day),
    year: year === undefined ? '' : String(year),
    isOnce,
    before: String(beforeDays ?? IMPORTANT_DATE_BEFORE_DAYS),
  };
}

/** The date the fields hold, or what is wrong with them. */
export function readDate({ text: typed, month, day, year, isOnce, before }: WrittenDate): ReadDate {
  const text = normaliseText(typed);
  const wrong = textProblem(text, DATE_TEXT_LIMIT);
  if (wrong) return { ok: false, problem: { field: 'text', reason: wrong.reason } };
  const whole = year.trim() === '' ? undefined : Number(year);
  const isYear = whole === undefined || (Number.isInteger(whole) && whole > 0 && whole < 10_000);
  if (!isYear || (isOnce && whole === undefined)) {
    return { ok: false, problem: { field: 'year', reason: 'no-year' } };
  }
  // What comes every year may have been a 29 February; a day of one year must be one of that year.
  const inYear = new Temporal.PlainYearMonth(whole ?? 2024, Number(month));
  const on = Number(day);
  if (!Number.isInteger(on) || on < 1 || on > inYear.daysInMonth) {
    return { ok: false, problem: { field: 'day', reason: 'no-day' } };
  }
  return {
    ok: true,
    date: {
      text,
      month: Number(month),
      day: on,
      ...(whole !== undefined && { year: whole }),
      ...(isOnce && { isOnce: true }),
      beforeDays: Number(before),
    },
  };
}
