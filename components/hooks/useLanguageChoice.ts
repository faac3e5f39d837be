import { useCallback } from 'react';

import { writeDeviceSetting } from '../../utils/db/device-settings';
import { hasRoom } from '../../utils/platform/disk';
import { tellBackground } from './tell-background';
import { useSteadily } from './steadily';

/** Remembers a language for this device and starts the page again in it; the badge follows. When it cannot be remembered, all stays as it is. */
export function useLanguageChoice(): (language: string) => Promise<void> {
  const { opening } = useSteadily();
  return useCallback(
    async (language) => {
      const opened = await opening;
      if (!opened.ok || !(await hasRoom())) return;
      try {
        await writeDeviceSetting(opened.db, 'language', language);
      } catch {
        return;
      }
      tellBackground('changed');
      location.reload();
    },
    [opening],
  );
}
