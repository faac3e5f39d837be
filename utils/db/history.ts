import type { RecordId } from '../domain/record/record-id';
import type { SyncedTable } from './kinds';
import type { SteadilyDatabase } from './schema';

/** Names in the history for what is not a field. */
export const LIFE = 'life';
export const LOG = 'log';
/** `before` of a record's life when the command made the record. */
export const UNBORN = 'unborn';

/** The command of what merges wrote over. It is nobody's deed, so it is never undone as one. */
export const MERGED = 'merge';

/** How long a command can be undone from its history, and how long a merge's earlier wordings stay. */
export const HISTORY_MINUTES = 90 * 24 * 60;

/** Words that were hidden are gone, from the history too. Runs inside the caller's transaction. */
export async function forgetWords(db: SteadilyDatabase, table: SyncedTable, id: RecordId): Promise<void> {
  await ofRecord(db, table, id)
    .filter(({ field }) => field === 'text' || field === 'cue')
    .delete();
}

/** What was erased leaves no history. Runs inside the caller's transaction. */
export async function forgetRecord(db: SteadilyDatabase, table: SyncedTable, id: RecordId): Promise<void> {
  await ofRecord(db, table, id).delete();
}

/** All there is of a record. */
export function ofRecord(db: SteadilyDatabase, table: SyncedTable, id: RecordId) {
  return db.history.where('[table+id]').equals([table, id]);
}
