import { readDeviceSetting } from '../../utils/db/device-settings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { useLive } from './useLive';

/** Whether single keys do something on this device; not before the database has answered. */
export function useSingleKeys(): boolean {
  return useLive(readKeys) ?? false;
}

async function readKeys(db: SteadilyDatabase): Promise<boolean> {
  return (await readDeviceSetting(db, 'singleKeys')) !== 'off';
}
