import { useMemo } from 'react';

import type { Revived } from '../../utils/db/revived';
import { deleteAnyway, keepRevived } from '../../utils/db/revived-commands';
import { type Outcome, useRunner } from './useRunner';

export type { Revived } from '../../utils/db/revived';

export interface RevivedCommands {
  readonly deleteIt: (revived: Revived) => Promise<Outcome>;
  readonly keepIt: (revived: Revived) => Promise<Outcome>;
}

/** The two answers about an entry that was deleted on one device and changed on another later. */
export function useRevivedCommands(): RevivedCommands {
  const { run } = useRunner();
  return useMemo(
    () => ({
      deleteIt: (revived) => run((db, environment) => deleteAnyway(db, environment, revived)),
      keepIt: (revived) => run((db, environment) => keepRevived(db, environment, revived)),
    }),
    [run],
  );
}
