import { useCallback } from 'react';

import type { OpeningProblem } from '../../utils/db/open';
import { rescue } from '../../utils/db/rescue';
import { DATABASE_NAME } from '../../utils/db/schema';
import { now } from '../../utils/platform/clock';
import { saveFile } from '../../utils/platform/save-file';

export type { OpeningProblem } from '../../utils/db/open';

export type Rescued =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly detail: string };

/** In the page's address: it was loaded only to save what is there. */
const SAVE_ONLY = '#save';

/** Whether this page was loaded to save the entries without opening the database for use. */
export function isSaveOnly(): boolean {
  return location.hash === SAVE_ONLY;
}

/**
 * Saves all entries to a file, as they are. While another page blocks an upgrade, this page's own waiting request would
 * block the reading too, so the page is loaded again just to save.
 */
export function useRescue(): (problem: OpeningProblem) => Promise<Rescued> {
  return useCallback(async (problem) => {
    if (problem.reason === 'blocked' && !isSaveOnly()) {
      location.hash = SAVE_ONLY;
      location.reload();
      return new Promise<Rescued>(() => undefined);
    }
    try {
      const moment = now();
      const content = await rescue(DATABASE_NAME, { savedAt: moment.toInstant() });
      const file = `steadily-${moment.toPlainDate().toString()}.json`;
      saveFile(file, JSON.stringify(content, null, 1), 'application/json');
      return { ok: true, file };
    } catch (error) {
      return { ok: false, detail: error instanceof Error ? error.message : String(error) };
    }
  }, []);
}
