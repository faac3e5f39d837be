import { lazy, Suspense } from 'react';

import type { OpeningProblem } from '../../utils/db/open';

const Trouble = lazy(async () => ({ default: (await import('./Trouble')).Trouble }));

/** Says why the entries cannot be shown. Hardly any page ever needs it, and none for its first look. */
export function LaterTrouble({ problem }: { readonly problem: OpeningProblem }) {
  return (
    <Suspense>
      <Trouble problem={problem} />
    </Suspense>
  );
}
