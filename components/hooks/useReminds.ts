import { readDeviceSetting } from '../../utils/db/device-settings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { useLive } from './useLive';

/** Whether this device is to remind by notifications; undefined until the database has answered. */
export function useReminds(): boolean | undefined {
  return useLive(reads);
}

async function reads(db: SteadilyDatabase): Promise<boolean> {
  return (await readDeviceSetting(db, 'reminders')) === 'on';
}
