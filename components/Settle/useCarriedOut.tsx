import { type ReactNode, type RefObject, useState } from 'react';

import { useTexts } from '../hooks/steadily';
import { troubleInWords } from '../hooks/trouble-in-words';
import type { CarryOut } from './SettleDialog';

/**
 * What a step of the dialog tells when it carried something out itself: done, the dialog closes; otherwise it stays with
 * all that was typed, and says why, since what the page says behind it cannot be reached meanwhile.
 */
export function useCarriedOut(
  dialog: RefObject<HTMLDialogElement | null>,
  tell: CarryOut,
): { readonly carriedOut: CarryOut; readonly trouble: ReactNode } {
  const texts = useTexts();
  const [words, setWords] = useState<string>();
  const carriedOut: CarryOut = (done) => {
    tell(done);
    if (done.outcome.kind === 'done') dialog.current?.close();
    else setWords(troubleInWords(done.outcome, texts));
  };
  const trouble = words !== undefined && (
    <p className="settle-problem" role="alert">
      {words}
    </p>
  );
  return { carriedOut, trouble };
}
