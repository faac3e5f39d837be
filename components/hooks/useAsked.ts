import { useState } from 'react';

import { type Asked, popupAddress } from '../../utils/platform/popup-address';

export type { Asked } from '../../utils/platform/popup-address';

interface Asking {
  /** Set while the words are still to be logged; called right before they are. */
  readonly onTaken: (() => void) | undefined;
  /** Something was saved: nothing is asked for any more. */
  readonly onSaved: () => void;
}

/**
 * What the address of the page asks for, kept so that a reload neither logs it twice nor loses it: words that are about
 * to be logged only fill the line from then on, and are gone from the address once they are saved.
 */
export function useAsked(asked: Asked | undefined): Asking {
  const [isToLog, setIsToLog] = useState(asked?.wish === 'log');
  return {
    onTaken:
      asked && isToLog
        ? () => {
            setIsToLog(false);
            goTo(popupAddress({ wish: 'line', line: asked.line }));
          }
        : undefined,
    onSaved: () => goTo(popupAddress()),
  };
}

function goTo(address: string): void {
  history.replaceState(null, '', address);
}
