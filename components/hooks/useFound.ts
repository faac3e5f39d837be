import { useEffect, useState } from 'react';

import { searchSettled } from '../../utils/db/search';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Sought } from '../../utils/domain/search/matches';
import { useSteadily } from './steadily';
import type { SettledMonth } from './usePromises';

export interface Found {
  readonly months: readonly SettledMonth[];
  /** Whether that is everything, or the rest is still being looked for. */
  readonly isAll: boolean;
}

/**
 * What was settled and is looked for: what has been found so far, and all of it in the end. Another question, or another
 * answer of the database, ends the search before it; until the new one has found something, the old answer stands.
 * @param sought undefined when nothing is looked for; must stay the same while the question is the same
 */
export function useFound(
  sought: readonly Sought[] | undefined,
  months: readonly SettledMonth[] | undefined,
): Found | undefined {
  const { opening } = useSteadily();
  const [found, setFound] = useState<Found>();
  const [isOn, setOn] = useState(false);
  // What was looked for before is no answer to what will be looked for after a pause.
  if (isOn !== (sought !== undefined)) {
    setOn(sought !== undefined);
    setFound(undefined);
  }

  useEffect(() => {
    if (!sought || !months) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const tell = (ids: readonly RecordId[], isAll: boolean) => {
      const has = new Set(ids);
      const within = months
        .map(({ month, ids: all }) => ({ month, ids: all.filter((id) => has.has(id)) }))
        .filter((one) => one.ids.length > 0);
      setFound({ months: within, isAll });
    };
    const search = async () => {
      const opened = await opening;
      if (!opened.ok || signal.aborted) return;
      const order = months.flatMap(({ ids }) => ids);
      await searchSettled(opened.db, { sought, order, signal, tell });
    };
    // A broken connection takes nothing from the screen; the months are read again over a new one, and this after them.
    search().catch(() => undefined);
    return () => ending.abort();
  }, [opening, sought, months]);

  return sought && months ? found : undefined;
}
