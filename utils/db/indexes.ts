import { commitmentFrom } from '../domain/commitment-record';
import { dayNumber, minuteOf } from '../domain/record/minute';
import { creationStamp, isGone, type Row } from '../domain/record/row';
import { quietFieldsOf, type TravelTable } from './kinds';
import { syncIndexOf } from './sync-index';
import { dayOfMinute, purgeDayOf } from './tombstone';

/** What a row is found by on this device. Never travels; filled in the transaction that writes the row. */
export interface Indexes {
  /** Day number an open commitment is due on; SOMEDAY_INDEX without one. An occurrence has its day from its id. */
  readonly open?: number;
  /** Minute at which the outcome was noted. */
  readonly settled?: number;
  /** Of an occurrence only where it has a person of its own; else the ritual says who. */
  readonly person?: string;
  readonly ritual?: string;
  /** Day number of an appreciation. */
  readonly day?: number;
  /** Day number on which the cells of a deleted record are emptied. */
  readonly purge?: number;
  /** 1 when it was deleted on one device and changed later on another. */
  readonly revived?: 1;
  /** Its place in the index that sync reads by. */
  readonly sync: number;
}

/** After every real day, so that one range over `ix.open` reads all that is open. */
export const SOMEDAY_INDEX = 10_000_000;

/** The indexes of a row, derived from nothing but the row. */
export function indexesOf(table: TravelTable, row: Row): Indexes {
  const sync = syncIndexOf(table, row);
  if (isGone(row, quietFieldsOf(table))) {
    const purge = purgeDayOf(row);
    return { ...(purge !== undefined && { purge }), sync };
  }
  const revived = row.life?.state === 'deleted' && { revived: 1 as const };
  if (table === 'commitments') return { ...indexesOfCommitment(row), ...revived, sync };
  if (table === 'appreciations') return { ...indexesOfAppreciation(row), ...revived, sync };
  return { sync };
}

function indexesOfCommitment(row: Row): Omit<Indexes, 'sync'> {
  const commitment = commitmentFrom(row);
  if (!commitment) return {};
  const { person, ritual, due, outcome, notedAt } = commitment;
  const isFor = (field: string) => !ritual || Object.hasOwn(row.v, field);
  const links = { ...(isFor('person') && { person }), ...(ritual && { ritual }) };
  if (outcome && notedAt) return { ...links, settled: minuteOf(notedAt) };
  if (!isFor('due')) return { ...links, open: dayOfMinute(creationStamp(row.id)[0]) };
  const day = due.kind === 'someday' ? undefined : due.kind === 'by-week' ? due.lastDay : due.day;
  return { ...links, open: day ? dayNumber(day) : SOMEDAY_INDEX };
}

function indexesOfAppreciation(row: Row): Omit<Indexes, 'sync'> {
  const { person, day } = row.v as Readonly<Record<'person' | 'day', unknown>>;
  return { ...(typeof person === 'string' && { person }), ...(typeof day === 'number' && { day }) };
}
