import { mergeRows } from '../domain/record/merge';
import { isGone, type Row, stampOf } from '../domain/record/row';
import { sameRow } from '../domain/record/same-row';
import type { Stamp } from '../domain/record/stamp';
import { kindIn, type TravelTable } from './kinds';
import { quietFieldsOf } from './quiet-fields';
import { emptied, purgeDayOf } from './tombstone';

/** What merging copies changes about a row of this device. */
export interface Absorbed {
  readonly row: Row;
  /** Texts that stood here and were written over by another one. */
  readonly overwritten: readonly Overwritten[];
  /** What the history must forget of the record: words that were hidden, or all of it when it was erased. */
  readonly forget?: 'words' | 'everything';
}

export interface Overwritten {
  readonly field: string;
  readonly before: string;
  readonly beforeStamp: Stamp;
  /** Of what stands there now. */
  readonly stamp: Stamp;
}

/**
 * Merges copies of one record into the row that is here. A copy that is older than a deletion must not bring back words
 * that were emptied long ago: what sweeping has passed by is emptied at once.
 * @param copies at least one, all of the same id as the row
 * @param sweptDay the day number up to which deleted rows have been emptied here; undefined before the first time
 * @returns undefined when nothing changes
 */
export function absorb(
  table: TravelTable,
  present: Row | undefined,
  copies: readonly Row[],
  sweptDay: number | undefined,
): Absorbed | undefined {
  const [first] = present ? [present] : copies;
  if (!first) return undefined;
  const merged = copies.reduce(mergeRows, first);
  const isPast = (purgeDayOf(merged) ?? Infinity) <= (sweptDay ?? -Infinity);
  const row = isPast && isGone(merged, quietFieldsOf(table)) ? emptied(merged) : merged;
  if (!present) return { row, overwritten: [] };
  if (sameRow(present, row)) return undefined;
  if (row.life?.state === 'erased') return { row, overwritten: [], forget: 'everything' };
  const isHidden = row.v['text'] === null && present.v['text'] !== null;
  return {
    row,
    overwritten: overwrittenTexts(table, present, row).filter(
      ({ field }) => !isHidden || (field !== 'text' && field !== 'cue'),
    ),
    ...(isHidden && { forget: 'words' }),
  };
}

function overwrittenTexts(table: TravelTable, present: Row, row: Row): readonly Overwritten[] {
  const fields = Object.entries(kindIn(table)?.fields ?? {});
  return fields.flatMap(([field, { column }]) => {
    const before = present.v[field];
    const [beforeStamp, stamp] = [stampOf(present, field), stampOf(row, field)];
    if (column !== 'text' || typeof before !== 'string' || before === row.v[field]) return [];
    return beforeStamp && stamp ? [{ field, before, beforeStamp, stamp }] : [];
  });
}
