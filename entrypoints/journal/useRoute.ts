import { useCallback, useMemo, useSyncExternalStore } from 'react';

import { hashOf, type Route, routeOf } from './route';

/** How to go to another place of the journal; `replace` leaves no step back. */
export type Go = (to: Parameters<typeof hashOf>[0], how?: 'replace') => void;

/** Where in the journal the page is, by its address, and the way to another place. */
export function useRoute(): readonly [Route, Go] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const route = useMemo(() => routeOf(hash), [hash]);
  const go = useCallback<Go>((to, how) => {
    const next = hashOf(to);
    if (how === 'replace') history.replaceState(null, '', next);
    else history.pushState(null, '', next);
    // Neither tells anybody; and whoever writes must not wait for it.
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, []);
  return [route, go];
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
