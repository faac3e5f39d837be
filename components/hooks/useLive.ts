import { liveQuery, type Subscription } from 'dexie';
import { useEffect, useRef, useState } from 'react';

import type { SteadilyDatabase } from '../../utils/db/schema';
import { useSteadily } from './steadily';

/**
 * The answer of a query, again after every change in any page. Undefined until the first answer; an error before it is
 * thrown to the page's boundary.
 * @param query must stay the same function while it asks the same (useCallback, or a function of the module)
 */
export function useLive<T>(query: (db: SteadilyDatabase) => Promise<T>): T | undefined {
  const { opening, renew } = useSteadily();
  const [answer, setAnswer] = useState<{ readonly value: T } | { readonly error: unknown }>();

  // Once after each answer: what fails again at once will go on failing.
  const mayRenew = useRef(false);

  useEffect(() => {
    let subscription: Subscription | undefined;
    let isOver = false;
    void opening.then((opened) => {
      if (!opened.ok || isOver) return;
      // Async itself: by that Dexie knows to watch also what a query reads after it waited for another of its parts.
      const watched = async () => {
        const value = await query(opened.db);
        return value;
      };
      subscription = liveQuery(watched).subscribe({
        next: (value) => {
          mayRenew.current = true;
          setAnswer({ value });
        },
        // A broken connection takes nothing from the screen; a new one asks again.
        error: (error) => {
          setAnswer((last) => last ?? { error });
          if (mayRenew.current) void renew();
          mayRenew.current = false;
        },
      });
    });
    return () => {
      isOver = true;
      subscription?.unsubscribe();
    };
  }, [opening, renew, query]);

  if (answer && 'error' in answer) throw answer.error;
  return answer?.value;
}
