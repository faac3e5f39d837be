import { useCallback } from 'react';

import type { OpeningProblem } from '../../utils/db/open';
import { rescue } from '../../utils/db/rescue';
import { DATABASE_NAME } from '../../utils/db/schema';
import { now } from '../../utils/platform/clock';
import { saveFile } from '../../utils/platform/save-file';

export type { OpeningProblem } from '../../utils/db/open';

export type Rescued =
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly detail: string };

/** Saves all entries to a file, as they are: what was read before an upgrade that did not go through, else what is there. */
export function useRescue(): (problem: OpeningProblem) => Promise<Rescued> {
  return useCallback(async (problem) => {
    try {
      const before = problem.reason === 'newer' ? undefined : problem.before;
      const content = before ?? (await rescue(DATABASE_NAME));
      const moment = now();
      const file = `steadily-${moment.toPlainDate().toString()}.json`;
      const text = JSON.stringify({ ...content, savedAt: moment.toInstant().toString() }, null, 1);
      saveFile(file, text, 'application/json');
      return { ok: true, file };
    } catch (error) {
      return { ok: false, detail: error instanceof Error ? error.message : String(error) };
    }
  }, []);
}
