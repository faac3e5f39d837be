import { useMemo } from 'react';

import { addTrust, removeTrust, reopenTrust, settleTrust } from '../../utils/db/trust-commands';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { TrustEnd } from '../../utils/domain/trust';
import { type Outcome, useRunner } from './useRunner';

export interface TrustCommands {
  readonly add: (draft: Parameters<typeof addTrust>[2]) => Promise<Outcome>;
  readonly settle: (id: RecordId, as: TrustEnd) => Promise<Outcome>;
  readonly reopen: (id: RecordId) => Promise<Outcome>;
  readonly remove: (id: RecordId) => Promise<Outcome>;
}

/** What can become of small trusts and of promises made to me. */
export function useTrustCommands(): TrustCommands {
  const { run } = useRunner();
  return useMemo(
    () => ({
      add: (draft) => run((db, environment) => addTrust(db, environment, draft)),
      settle: (id, as) => run((db, environment) => settleTrust(db, environment, id, as)),
      reopen: (id) => run((db, environment) => reopenTrust(db, environment, id)),
      remove: (id) => run((db, environment) => removeTrust(db, environment, id)),
    }),
    [run],
  );
}
