import type { Lock } from '../../utils/sync/ports';

/** A lock like the browser's: whoever comes later waits. */
export function oneAtATime(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
