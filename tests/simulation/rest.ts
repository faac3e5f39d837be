import { assertAgreement } from './agreement';
import type { Device } from './device';
import { assertOwnIds } from './own-ids';
import { Violation } from './violation';
import type { World } from './world';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
/** Longer than a heartbeat. Rank delays look like silence, so many quiet rounds make quiet. */
const ROUND_MS = 20 * MINUTE_MS;
const QUIET_ROUNDS = 10;
/** Within so many everybody has read what was written before. */
const READ_ROUNDS = 3;
const MOST_ROUNDS = 300;
/** More than 90 days and 14 different days. */
const WEEKS = 16;

/** Faults have stopped: everything is delivered, until nobody writes any more. @throws Violation I11 when that never comes */
export async function rest(world: World): Promise<void> {
  let quiet = 0;
  for (let round = 0; quiet < QUIET_ROUNDS; round++) {
    if (round === MOST_ROUNDS) throw new Violation('I11', 'the devices never come to rest');
    const before = world.counts.calls;
    await world.pass(ROUND_MS);
    world.cloud.settle();
    if (round >= READ_ROUNDS) assertOwnIds(world, world.nowMs - READ_ROUNDS * ROUND_MS);
    quiet = world.counts.calls === before ? quiet + 1 : 0;
  }
}

/**
 * Months go by in which nothing is edited, these devices on now and then: what the dead held is taken over, and the
 * heartbeat is all that is written by the living.
 */
export async function age(world: World, devices: readonly Device[] = world.living): Promise<void> {
  for (let week = 0; week < WEEKS; week++) {
    world.skip(7 * DAY_MS);
    for (const device of devices) device.start();
    await world.pass(ROUND_MS);
    world.cloud.settle();
  }
}

/** I8: a fresh device reaches what the others have. @throws Violation */
export async function assertFreshDeviceCatchesUp(world: World): Promise<void> {
  world.addDevice();
  await rest(world);
  await assertAgreement(world);
}
