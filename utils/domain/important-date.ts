import { plainCells } from './record/plain-cells';
import type { RecordId } from './record/record-id';
import type { CellValue, Row } from './record/row';

/** A day to remember for a person. It comes every year, unless it is of one year only. */
export interface ImportantDate {
  readonly id: RecordId;
  readonly person: RecordId;
  readonly text: string;
  readonly month: number;
  readonly day: number;
  /** The year it happened in, or is to happen in; absent where nobody said. */
  readonly year?: number;
  /** In its year only. */
  readonly isOnce?: true;
  /** How many days before to say so. */
  readonly beforeDays: number;
}

/** Days before an important date at which it is spoken of, unless set otherwise. */
export const IMPORTANT_DATE_BEFORE_DAYS = 3;

/** Characters of its words, and their bytes in UTF-8. */
export const DATE_TEXT_LIMIT = { characters: 120, bytes: 360 } as const;

const PLAIN = { text: 'text', person: 'text', once: 1, before: 365 } as const;

/** The date a row holds, or undefined when some cell is of no form we know. */
export function importantDateFrom(row: Row): ImportantDate | undefined {
  const plain = plainCells(row, PLAIN);
  const on = row.v['on'];
  if (!plain || plain.text === undefined || plain.person === undefined || !Array.isArray(on))
    return undefined;
  const [month, day, year] = on as readonly unknown[];
  if (typeof month !== 'number' || typeof day !== 'number' || !isDay(month, day)) return undefined;
  if (
    year !== undefined &&
    !(Number.isSafeInteger(year) && (year as number) > 0 && (year as number) < 10_000)
  )
    return undefined;
  return {
    id: row.id,
    person: plain.person,
    text: plain.text,
    month,
    day,
    ...(typeof year === 'number' && { year }),
    ...(plain.once === 1 && year !== undefined && { isOnce: true }),
    beforeDays: plain.before ?? IMPORTANT_DATE_BEFORE_DAYS,
  };
}

/** The next day it falls on, today included; undefined when its only year is over. 29 February is the 28th elsewhere. */
export function nextTime(date: ImportantDate, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const { month, day, year } = date;
  const inYear = (of: number) => Temporal.PlainDate.from({ year: of, month, day }, { overflow: 'constrain' });
  if (date.isOnce && year !== undefined) {
    const only = inYear(year);
    return Temporal.PlainDate.compare(only, today) < 0 ? undefined : only;
  }
  const thisYear = inYear(today.year);
  return Temporal.PlainDate.compare(thisYear, today) < 0 ? inYear(today.year + 1) : thisYear;
}

/** Whether to speak of it today: it is near enough, or today. */
export function isNear(date: ImportantDate, today: Temporal.PlainDate): boolean {
  const next = nextTime(date, today);
  return next !== undefined && today.until(next).days <= date.beforeDays;
}

/** Fields to write, together. */
export type ImportantDatePatch = Partial<Omit<ImportantDate, 'id'>>;

/** The cells a patch writes: month, day, year and whether only once go together. */
export function cellsOfImportantDate(patch: ImportantDatePatch): Record<string, CellValue> {
  const { text, person, month, day, year, beforeDays } = patch;
  return {
    ...(text !== undefined && { text }),
    ...(person !== undefined && { person }),
    ...(month !== undefined &&
      day !== undefined && {
        on: year === undefined ? [month, day] : [month, day, year],
        once: patch.isOnce && year !== undefined ? 1 : null,
      }),
    ...(beforeDays !== undefined && {
      before: beforeDays === IMPORTANT_DATE_BEFORE_DAYS ? null : beforeDays,
    }),
  };
}

function isDay(month: number, day: number): boolean {
  if (!Number.isSafeInteger(month) || !Number.isSafeInteger(day)) return false;
  // A leap year: every day that any year has.
  return month >= 1 && month <= 12 && day >= 1 && day <= new Temporal.PlainYearMonth(2024, month).daysInMonth;
}
