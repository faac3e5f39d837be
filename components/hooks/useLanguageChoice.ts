import { useCallback } from 'react';

import { chooseLanguage } from '../../utils/db/language';
import { tellBackground } from '../../utils/platform/messages';
import { useSteadily } from './steadily';

/** Remembers a language for this device and starts the page again in it; the badge follows. */
export function useLanguageChoice(): (language: string) => Promise<void> {
  const { opening } = useSteadily();
  return useCallback(
    async (language) => {
      const opened = await opening;
      if (!opened.ok) return;
      await chooseLanguage(opened.db, language);
      tellBackground('changed');
      location.reload();
    },
    [opening],
  );
}
