import { useEffect, useState } from 'react';

import { now as readClock } from '../../utils/platform/clock';

/** The person's own now, to the minute: it moves on with every minute, and when the page is looked at again. */
export function useNow(): Temporal.ZonedDateTime {
  const [now, setNow] = useState(readClock);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const current = readClock();
      setNow(current);
      timer = setTimeout(tick, 60_000 - (current.epochMilliseconds % 60_000));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);

  return now;
}
