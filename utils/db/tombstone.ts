import type { Row } from '../domain/record/row';

/** How long a deleted record keeps its words: the 90 days its undo lasts, and the rest of that day. */
const KEPT_DAYS = 91;
const DAY_MINUTES = 24 * 60;

/** The day a minute lies in, in UTC; both count from 2020. */
export function dayOfMinute(minute: number): number {
  return Math.floor(minute / DAY_MINUTES);
}

/** The day number on which a row that is gone is to be emptied; undefined when it holds nothing. */
export function purgeDayOf(row: Row): number | undefined {
  const isEmpty = Object.keys(row.v).length === 0 && !row.log && !row.x;
  return isEmpty || !row.life ? undefined : dayOfMinute(row.life.stamp[0]) + KEPT_DAYS;
}

/** What stays for good of a row that is gone: its id, and that it is. */
export function emptied({ id, life }: Row): Row {
  return { id, v: {}, s: {}, ...(life && { life }) };
}
