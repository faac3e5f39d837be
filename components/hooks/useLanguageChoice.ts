import { useCallback } from 'react';

import { tellBackground } from './tell-background';
import { useRemember } from './useRemember';

/** Remembers a language for this device and starts the page again in it; the badge follows. When it cannot be remembered, all stays as it is. */
export function useLanguageChoice(): (language: string) => Promise<void> {
  const remember = useRemember('language');
  return useCallback(
    async (language) => {
      if (!(await remember(language))) return;
      tellBackground('changed');
      location.reload();
    },
    [remember],
  );
}
