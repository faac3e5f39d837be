import { useCallback, useMemo } from 'react';

import { readOpenCommitments } from '../../utils/db/commitments';
import { readOpenDecisions } from '../../utils/db/decisions';
import { commitmentsOf } from '../../utils/db/occurrences';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSettledMonths, type SettledMonth } from '../../utils/db/settled-months';
import { agenda } from '../../utils/domain/agenda';
import type { Commitment } from '../../utils/domain/commitment';
import type { Decision } from '../../utils/domain/decision';
import type { RecordId } from '../../utils/domain/record/record-id';
import { useLive } from './useLive';

export type { SettledMonth } from '../../utils/db/settled-months';

export interface PromiseList {
  /** By due; of each ritual what is still open and the next one. Those settled here a moment ago keep their place. */
  readonly open: readonly Commitment[];
  /** The latest first; without those that keep their place among the open ones. */
  readonly months: readonly SettledMonth[];
  readonly decisions: readonly Decision[];
}

/**
 * All promises, what was settled by its ids alone; undefined until the database has answered.
 * @param inPlace those that were settled here and stay where they stood
 */
export function usePromises(
  now: Temporal.ZonedDateTime,
  inPlace: ReadonlySet<RecordId>,
): PromiseList | undefined {
  const today = now.toPlainDate().toString();
  const zone = now.timeZoneId;
  const staying = [...inPlace].join(' ');
  const query = useCallback(
    async (db: SteadilyDatabase) => {
      const ids = staying.split(' ').filter(Boolean);
      const [open, stay, months, decisions] = await Promise.all([
        readOpenCommitments(db, Temporal.PlainDate.from(today)),
        db.commitments.bulkGet(ids),
        readSettledMonths(db, zone),
        readOpenDecisions(db),
      ]);
      const rows = stay.flatMap((row) => (row?.ix.settled === undefined ? [] : row));
      const settled = await commitmentsOf(db, rows);
      return { open: [...open, ...settled], months, decisions };
    },
    [today, zone, staying],
  );
  const read = useLive(query);
  return useMemo(() => {
    if (!read) return undefined;
    const { stillOpen, today: due, next } = agenda(read.open, now, inPlace);
    return {
      open: [...stillOpen, ...due, ...next],
      months: inPlace.size === 0 ? read.months : without(read.months, inPlace),
      decisions: read.decisions,
    };
  }, [read, now, inPlace]);
}

function without(months: readonly SettledMonth[], inPlace: ReadonlySet<RecordId>): readonly SettledMonth[] {
  return months
    .map(({ month, ids }) => ({ month, ids: ids.filter((id) => !inPlace.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
}
