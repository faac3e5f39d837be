import { useSyncExternalStore } from 'react';

/** As in journal.css: from there on the parts of the journal stand in a column of their own. */
const WIDE = '(width > 60rem)';

/** Whether there is room for a column beside the page. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}

function subscribe(changed: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
