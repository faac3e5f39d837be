import { type ImportantDate, importantDateFrom } from '../domain/important-date';
import type { RecordId } from '../domain/record/record-id';
import { readIdsOf, readMerged, withRoots } from './merged';
import type { SteadilyDatabase, StoredRow } from './schema';

/** The important dates of everyone, in the order in which they were noted. There are few: a handful a person. */
export async function readDates(db: SteadilyDatabase): Promise<readonly ImportantDate[]> {
  return datesOf(db, await db.dates.where('ix.person').above('').sortBy('id'));
}

/** The important dates of one person, in the order in which they were noted. */
export async function readDatesOf(db: SteadilyDatabase, person: RecordId): Promise<readonly ImportantDate[]> {
  const ids = await readIdsOf(db, person);
  return datesOf(db, await db.dates.where('ix.person').anyOf(ids).sortBy('id'));
}

/** What is gone stands in no index. */
async function datesOf(db: SteadilyDatabase, rows: readonly StoredRow[]): Promise<readonly ImportantDate[]> {
  return withRoots(
    rows.flatMap((row) => importantDateFrom(row) ?? []),
    await readMerged(db),
  );
}
