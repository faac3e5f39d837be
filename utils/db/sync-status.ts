import type { Wishes } from '../sync/ports';
import type { SyncStatus } from '../sync/status';
import { readDeviceSetting } from './device-settings';
import type { SteadilyDatabase, SyncRow } from './schema';

/** What the engine last said about sync, or undefined before it first ran. */
export async function readSyncStatus(db: SteadilyDatabase): Promise<SyncStatus | undefined> {
  const row = await db.sync.get('storage.sync/status' satisfies SyncRow['key']);
  return row?.key === 'storage.sync/status' ? row.value : undefined;
}

/**
 * The minute before which finished entries are on other devices and not here: they had stopped travelling when this device
 * first looked. Undefined while it lacks none that it knows of.
 */
export async function readLackingBefore(db: SteadilyDatabase): Promise<number | undefined> {
  const row = await db.sync.get('storage.sync/memory' satisfies SyncRow['key']);
  if (row?.key !== 'storage.sync/memory') return undefined;
  const { firstReadAt, registers } = row.value;
  const { entry } = registers;
  return entry && entry.value > 0 && firstReadAt >= entry.stamp[0] ? entry.value : undefined;
}

/** What the person wants of sync at this device. It is on until it is turned off. */
export async function readSyncWishes(db: SteadilyDatabase): Promise<Wishes> {
  const [sync, name, retired, travelAgainAt] = await Promise.all([
    readDeviceSetting(db, 'sync'),
    readDeviceSetting(db, 'deviceName'),
    readRetired(db),
    readDeviceSetting(db, 'travelAgainAt'),
  ]);
  return {
    isOn: sync === undefined,
    takeOut: sync === 'taken-out',
    ...(name !== undefined && { name }),
    retired,
    ...(travelAgainAt !== undefined && { travelAgainAt: Number(travelAgainAt) }),
  };
}

/** The devices that were said to be gone, in the order in which it was said. */
export async function readRetired(db: SteadilyDatabase): Promise<Wishes['retired']> {
  const json = await readDeviceSetting(db, 'retired');
  return json === undefined ? [] : (JSON.parse(json) as Wishes['retired']);
}
