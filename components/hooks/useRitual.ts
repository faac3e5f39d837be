import { useCallback } from 'react';

import { readRituals } from '../../utils/db/rituals';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readTouchedDays } from '../../utils/db/touched-days';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Ritual } from '../../utils/domain/ritual';
import { useLive } from './useLive';

export interface RitualAndDays {
  /** Undefined when it is not here, or was deleted. */
  readonly ritual: Ritual | undefined;
  /** Days from today on whose occurrence someone has touched, in ISO. */
  readonly touched: ReadonlySet<string>;
  /** Whether another ritual goes on from it. */
  readonly goesOn: boolean;
}

/**
 * A ritual, and what was touched of it; undefined until the database has answered.
 * @param today where the person is
 */
export function useRitual(id: RecordId, today: Temporal.PlainDate): RitualAndDays | undefined {
  const date = today.toString();
  const query = useCallback(
    async (db: SteadilyDatabase): Promise<RitualAndDays> => {
      // A day earlier: the ritual's own calendar may be behind.
      const from = Temporal.PlainDate.from(date).subtract({ days: 1 });
      const [rituals, touched] = await Promise.all([readRituals(db), readTouchedDays(db, id, from)]);
      const ritual = rituals.find((known) => known.id === id);
      return { ritual, touched, goesOn: rituals.some(({ after }) => after === id) };
    },
    [id, date],
  );
  return useLive(query);
}
