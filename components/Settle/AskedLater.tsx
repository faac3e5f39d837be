import { type ComponentProps, lazy, Suspense } from 'react';

import type { Commitment } from '../../utils/domain/commitment';

/** What is not needed for the first look of a page comes with the first click. */
const Asked = lazy(async () => ({ default: (await import('./Asked')).Asked }));

interface Props extends Omit<ComponentProps<typeof Asked>, 'commitment'> {
  /** Nothing is there while nothing is asked. */
  readonly commitment: Commitment | undefined;
}

/** What else may become of the promise that was asked about. */
export function AskedLater({ commitment, ...about }: Props) {
  return (
    commitment && (
      <Suspense>
        <Asked commitment={commitment} {...about} />
      </Suspense>
    )
  );
}
