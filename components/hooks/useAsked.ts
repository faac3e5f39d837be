import { useState } from 'react';

import { type Asked, askedIn, keyIn, popupAddress } from '../../utils/platform/popup-address';

export type { Asked } from '../../utils/platform/popup-address';

interface Asking {
  /** Set while the words are still to be logged; called right before they are. */
  readonly onTaken: (() => void) | undefined;
  /** Something was saved: nothing is asked for any more. */
  readonly onSaved: () => void;
}

/**
 * What the page was opened for, kept so that a reload neither logs it twice nor loses it: words that are about to be
 * logged only fill the line from then on, and are gone once they are saved.
 */
export function useAsked(asked: Asked | undefined): Asking {
  const [isToLog, setIsToLog] = useState(asked?.wish === 'log');
  return {
    onTaken: isToLog
      ? () => {
          setIsToLog(false);
          const named = askedIn(location.hash);
          if (named) goTo(popupAddress({ ...named, wish: 'line' }));
        }
      : undefined,
    onSaved: () => {
      const key = keyIn(location.hash);
      goTo(popupAddress());
      if (key !== undefined) void forget(key);
    },
  };
}

function goTo(address: string): void {
  history.replaceState(null, '', address);
}

async function forget(key: string): Promise<void> {
  try {
    await (await import('../../utils/platform/left-words')).forgetWords(key);
  } catch {
    // They go with the browser's session.
  }
}
