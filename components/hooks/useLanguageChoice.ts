import { useCallback } from 'react';

import { chooseLanguage } from '../../utils/db/language';
import { hasRoom } from '../../utils/platform/disk';
import { tellBackground } from '../../utils/platform/messages';
import { useSteadily } from './steadily';

/** Remembers a language for this device and starts the page again in it; the badge follows. When it cannot be remembered, all stays as it is. */
export function useLanguageChoice(): (language: string) => Promise<void> {
  const { opening } = useSteadily();
  return useCallback(
    async (language) => {
      const opened = await opening;
      if (!opened.ok || !(await hasRoom())) return;
      try {
        await chooseLanguage(opened.db, language);
      } catch {
        return;
      }
      tellBackground('changed');
      location.reload();
    },
    [opening],
  );
}
