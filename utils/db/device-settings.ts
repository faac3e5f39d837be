import type { SteadilyDatabase } from './schema';

/** Settings of this device alone: they do not travel (docs/sync.md §3.4). */
export type DeviceSetting = 'language' | 'hideNames' | 'singleKeys';

/** The value of a setting of this device, or undefined while it was never changed. */
export async function readDeviceSetting(
  db: SteadilyDatabase,
  setting: DeviceSetting,
): Promise<string | undefined> {
  return (await db.device.get(setting))?.value;
}

/** Changes a setting of this device. */
export async function writeDeviceSetting(
  db: SteadilyDatabase,
  setting: DeviceSetting,
  value: string,
): Promise<void> {
  await db.device.put({ key: setting, value });
}
