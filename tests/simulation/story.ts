import { isGone } from '../../utils/domain/record/row';
import type { HomeLimits } from '../../utils/sync/limits';
import type { RecordKey } from '../../utils/sync/record';
import type { Dialect } from '../support/sync-area/item';
import { assertAgreement } from './agreement';
import type { Device } from './device';
import { changedRow, quietOf, withLife } from './edit';
import type { PortCall, Turn } from './life';
import { assertFreshDeviceCatchesUp, rest } from './rest';
import { World } from './world';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const YEAR_MS = 365 * DAY_MS;

const COMMITMENT = 2;

/** A small world for one story. Dice are thrown all the same: for delays, and for the order in which things travel. */
export function worldOf(
  dialect: Dialect = 'chromium',
  { limits, seed = 1 }: { readonly limits?: HomeLimits; readonly seed?: number } = {},
): World {
  return new World({ seed, dialect, ...(limits && { limits }) });
}

/** Two devices that have met: each has seen the other's card. */
export async function twoDevices(
  dialect: Dialect = 'chromium',
  options: Parameters<typeof worldOf>[1] = {},
): Promise<{ readonly world: World; readonly laptop: Device; readonly desk: Device }> {
  const world = worldOf(dialect, options);
  const [laptop, desk] = [world.addDevice(), world.addDevice()];
  await world.pass(30 * MINUTE_MS);
  world.cloud.settle();
  return { world, laptop, desk };
}

/** Logs a promise. */
export function promise(device: Device, text: string): RecordKey {
  return device.create(COMMITMENT, { cells: { text } });
}

export function reword(device: Device, key: RecordKey, text: string): void {
  device.write(COMMITMENT, changedRow(rowOf(device, key), { cells: { text } }, device.hand()));
}

export function remove(device: Device, key: RecordKey): void {
  device.write(COMMITMENT, withLife(COMMITMENT, rowOf(device, key), 'deleted', device.hand()));
}

/** Settles a promise as kept. */
export function keep(device: Device, key: RecordKey): void {
  const outcome = [1, device.hand().minute];
  device.write(
    COMMITMENT,
    changedRow(rowOf(device, key), { cells: { outcome }, entry: [2, 1] }, device.hand()),
  );
}

/** The promises a device shows, in the order of their words. */
export function shown({ store }: Device): readonly unknown[] {
  return store
    .rows()
    .filter(({ kind, row }) => kind === COMMITMENT && !isGone(row, quietOf(kind)))
    .map(({ row }) => row.v['text'])
    .sort();
}

/** Faults stop, everything arrives, nobody writes any more, and all agree. */
export async function comesToRest(world: World): Promise<void> {
  world.calm();
  for (const device of world.living) device.start();
  await rest(world);
  await assertAgreement(world);
}

/** The same, and a fresh device comes to the same. */
export async function allIsWell(world: World): Promise<void> {
  await comesToRest(world);
  await assertFreshDeviceCatchesUp(world);
}

/** The nth call of these kinds that a device makes from now on meets this fate. Answers whether it has come. */
export function atCall(
  world: World,
  device: Device,
  {
    calls,
    number,
    fate,
  }: { readonly calls: readonly PortCall[]; readonly number: number; readonly fate: Turn['fate'] },
): () => boolean {
  let seen = 0;
  world.mischief = (who, call) => {
    if (who !== device || !calls.includes(call)) return { fate: 'works' };
    seen++;
    return { fate: seen === number ? fate : 'works' };
  };
  return () => seen >= number;
}

function rowOf({ store, number }: Device, key: RecordKey) {
  const row = store.row(key);
  if (!row) throw new Error(`Device ${number} has no ${key}.`);
  return row;
}
