import { commitmentFrom } from '../domain/commitment-record';
import { dayNumber, instantOf, minuteOf } from '../domain/record/minute';
import { isGone, newestStamp, type Row } from '../domain/record/row';
import { quietFieldsOf, type SyncedTable } from './kinds';

/** What a row is found by on this device. Never travels; filled in the transaction that writes the row. */
export interface Indexes {
  /** Day number an open commitment is due on; SOMEDAY_INDEX without one. */
  readonly open?: number;
  /** Minute at which the outcome was noted. */
  readonly settled?: number;
  readonly person?: string;
  readonly ritual?: string;
  /** Day number of an appreciation. */
  readonly day?: number;
  /** Day number on which the cells of a deleted record are emptied. */
  readonly purge?: number;
  /** Newest non-quiet minute of what is finished or gone; NEVER_FINISHED for all that always travels. */
  readonly sync: number;
}

/** After every real day, so that one range over `ix.open` reads all that is open. */
export const SOMEDAY_INDEX = 10_000_000;
const NEVER_FINISHED = 42_076_800;
/** How long a deleted record keeps its words: the 90 days its undo lasts, and the rest of that day. */
const KEPT_AFTER_DELETION_DAYS = 91;

/** The indexes of a row, derived from nothing but the row. */
export function indexesOf(table: SyncedTable, row: Row): Indexes {
  const quiet = quietFieldsOf(table);
  const newest = newestStamp(row, { quiet, withLife: true })[0];
  if (isGone(row, quiet)) {
    const hasCells = Object.keys(row.v).length > 0 && row.life;
    return {
      sync: newest,
      ...(hasCells && { purge: dayOfMinute(row.life.stamp[0]) + KEPT_AFTER_DELETION_DAYS }),
    };
  }
  if (table === 'commitments') return indexesOfCommitment(row, newest);
  if (table === 'appreciations') {
    const { person, day } = row.v as Readonly<Record<'person' | 'day', unknown>>;
    return {
      sync: newest,
      ...(typeof person === 'string' && { person }),
      ...(typeof day === 'number' && { day }),
    };
  }
  return { sync: NEVER_FINISHED };
}

function indexesOfCommitment(row: Row, newest: number): Indexes {
  const commitment = commitmentFrom(row);
  if (!commitment) return { sync: NEVER_FINISHED };
  const { person, ritual, due, outcome, notedAt } = commitment;
  const links = { person, ...(ritual && { ritual }) };
  if (outcome && notedAt) return { ...links, settled: minuteOf(notedAt), sync: newest };
  const day = due.kind === 'someday' ? undefined : due.kind === 'by-week' ? due.lastDay : due.day;
  return { ...links, open: day ? dayNumber(day) : SOMEDAY_INDEX, sync: NEVER_FINISHED };
}

function dayOfMinute(minute: number): number {
  return dayNumber(instantOf(minute).toZonedDateTimeISO('UTC').toPlainDate());
}
