import { NAME_LIMIT } from '../domain/person';
import { minuteOf } from '../domain/record/minute';
import type { DeviceId } from '../domain/record/stamp';
import { normaliseText, textProblem } from '../domain/record/text';
import type { Wishes } from '../sync/ports';
import { clearDeviceSetting, writeDeviceSetting } from './device-settings';
import type { SteadilyDatabase } from './schema';
import { readRetired } from './sync-status';

/** Turns sync on or off at this device; 'taken-out' also asks for its copies to be removed from the home. */
export async function turnSync(db: SteadilyDatabase, wanted: 'on' | 'off' | 'taken-out'): Promise<void> {
  if (wanted === 'on') await clearDeviceSetting(db, 'sync');
  else await writeDeviceSetting(db, 'sync', wanted);
}

/**
 * Names this device for the others. Without a name, or with one that shows nothing, it goes by its browser again.
 * @returns 'too-long' for more than 80 characters or 240 bytes; then the name stays as it was
 */
export async function nameDevice(
  db: SteadilyDatabase,
  name: string | undefined,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'too-long' }> {
  const normal = normaliseText(name ?? '');
  const problem = textProblem(normal, NAME_LIMIT);
  if (problem?.reason === 'too-long') return { ok: false, reason: 'too-long' };
  if (problem) await clearDeviceSetting(db, 'deviceName');
  else await writeDeviceSetting(db, 'deviceName', normal);
  return { ok: true };
}

/** Says that a device is gone, so that the others take over what only it has carried. Said again, the last time counts. */
export async function retireDevice(
  db: SteadilyDatabase,
  device: DeviceId,
  now: Temporal.Instant,
): Promise<void> {
  await db.transaction('rw', db.device, async () => {
    const others = (await readRetired(db)).filter((retired) => retired.device !== device);
    const retired: Wishes['retired'] = [...others, { device, at: minuteOf(now) }];
    await writeDeviceSetting(db, 'retired', JSON.stringify(retired));
  });
}

/** Asks for entries that stopped travelling for want of room to travel again. */
export async function letTravelAgain(db: SteadilyDatabase, now: Temporal.Instant): Promise<void> {
  await writeDeviceSetting(db, 'travelAgainAt', String(minuteOf(now)));
}
