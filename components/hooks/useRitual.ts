import { useCallback } from 'react';

import { readRitual } from '../../utils/db/rituals';
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
      const [ritual, touched] = await Promise.all([readRitual(db, id), readTouchedDays(db, id, from)]);
      return { ritual, touched };
    },
    [id, date],
  );
  return useLive(query);
}
