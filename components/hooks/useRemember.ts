import { useCallback } from 'react';

import { type DeviceSetting, writeDeviceSetting } from '../../utils/db/device-settings';
import { hasRoom } from '../../utils/platform/disk';
import { useSteadily } from './steadily';

/** Remembers a setting of this device. Answers whether that went well; when not, nothing was changed. */
export function useRemember(setting: DeviceSetting): (value: string) => Promise<boolean> {
  const { opening } = useSteadily();
  return useCallback(
    async (value) => {
      const opened = await opening;
      if (!opened.ok || !(await hasRoom())) return false;
      try {
        await writeDeviceSetting(opened.db, setting, value);
        return true;
      } catch {
        return false;
      }
    },
    [opening, setting],
  );
}
