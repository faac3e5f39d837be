import type { SteadilyDatabase } from './schema';

/** Settings of this device alone: they do not travel (docs/sync.md §3.4). */
export type DeviceSetting =
  | 'language'
  | 'hideNames'
  | 'singleKeys'
  /** 'on': remind by notifications. */
  | 'reminders'
  /** 'on': notifications say names and words. */
  | 'remindersSay'
  /** 'off': no number on the toolbar button. */
  | 'badge'
  /** 'off', or 'taken-out' when its copies are to leave the home as well. */
  | 'sync'
  /** What this device calls itself to the others. */
  | 'deviceName'
  /** Devices said to be gone, as JSON. */
  | 'retired'
  /** The minute at which what stays here was last asked to travel again. */
  | 'travelAgainAt';

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

/** Forgets a setting of this device: it is as if it was never changed. */
export async function clearDeviceSetting(db: SteadilyDatabase, setting: DeviceSetting): Promise<void> {
  await db.device.delete(setting);
}
