import { useMemo } from 'react';

import { type LaterTexts, laterTexts } from '../../utils/i18n/later-texts';
import { useTexts } from './steadily';

export type { LaterTexts } from '../../utils/i18n/later-texts';

/** The texts of the page and those that come later, with whatever says them. */
export function useLaterTexts(): LaterTexts {
  const texts = useTexts();
  return useMemo(() => laterTexts(texts), [texts]);
}
