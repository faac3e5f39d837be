import { isGone, newestStamp, type Row } from '../domain/record/row';
import { kindIn, type TravelTable } from './kinds';
import { quietFieldsOf } from './quiet-fields';

/** What always travels: after every minute a stamp can hold, and before everything that is gone. */
export const NEVER_FINISHED = 42_076_800;
/** Where the minutes of what is gone begin. */
export const FIRST_GONE = NEVER_FINISHED + 1;

/**
 * A row's place in the one index that sync reads by: its newest non-quiet minute when it is finished, NEVER_FINISHED
 * when it always travels, FIRST_GONE and that minute when it is deleted or erased. So what may travel is two ranges,
 * each from its own cut-off.
 */
export function syncIndexOf(table: TravelTable, row: Row): number {
  const quiet = quietFieldsOf(table);
  const newest = newestStamp(row, { quiet, withLife: true })[0];
  if (isGone(row, quiet)) return FIRST_GONE + newest;
  return kindIn(table)?.isFinished?.(row) ? newest : NEVER_FINISHED;
}
