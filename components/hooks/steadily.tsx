import { createContext, use } from 'react';

import type { Opening } from '../../utils/db/open';
import type { Texts } from '../../utils/i18n';

/** What every page stands on. The database may still be opening: the page is there before it. */
export interface Steadily {
  readonly opening: Promise<Opening>;
  /** Opens the database anew, after a failed write broke the connection. When that fails the page stays as it is. */
  readonly renew: () => Promise<Opening>;
  readonly texts: Texts;
}

export const SteadilyContext = createContext<Steadily | undefined>(undefined);

/** @throws outside a page made by `startPage`. */
export function useSteadily(): Steadily {
  const steadily = use(SteadilyContext);
  if (!steadily) throw new Error('This component stands outside the page.');
  return steadily;
}

export function useTexts(): Texts {
  return useSteadily().texts;
}
