import { useCallback } from 'react';

import { readCommitmentsWith } from '../../utils/db/commitments-with';
import { readRepairsOf } from '../../utils/db/repairs';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readLackingBefore } from '../../utils/db/sync-status';
import type { Commitment } from '../../utils/domain/commitment';
import { instantOf } from '../../utils/domain/record/minute';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Repair } from '../../utils/domain/repair';
import { useLive } from './useLive';

/** All that was ever promised to one person: what reliability is worked out from. */
export interface RecordWith {
  readonly commitments: readonly Commitment[];
  /** Those of these commitments. */
  readonly repairs: readonly Repair[];
  /** What is older is on other devices, and not on this one. */
  readonly lacksBefore?: Temporal.Instant;
}

/**
 * Reads a person's whole history, which may take a moment; undefined until it has been read.
 * @param today where the one who promised is
 */
export function useRecordWith(person: RecordId, today: Temporal.PlainDate): RecordWith | undefined {
  const date = today.toString();
  const query = useCallback(
    async (db: SteadilyDatabase): Promise<RecordWith> => {
      const commitments = await readCommitmentsWith(db, person, Temporal.PlainDate.from(date));
      const missed = commitments.filter(
        ({ outcome }) => outcome?.kind === 'missed' || outcome?.kind === 'late',
      );
      const [repairs, before] = await Promise.all([
        readRepairsOf(
          db,
          missed.map(({ id }) => id),
        ),
        readLackingBefore(db),
      ]);
      return { commitments, repairs, ...(before !== undefined && { lacksBefore: instantOf(before) }) };
    },
    [person, date],
  );
  return useLive(query);
}
