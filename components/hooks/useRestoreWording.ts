import { useCallback } from 'react';

import { restoreWording } from '../../utils/db/restore-wording';
import { type Outcome, useRunner } from './useRunner';

/** Puts an earlier wording back, as a change that can be undone. */
export function useRestoreWording(): (seq: number) => Promise<Outcome> {
  const { run } = useRunner();
  return useCallback((seq) => run((db, environment) => restoreWording(db, environment, seq)), [run]);
}
