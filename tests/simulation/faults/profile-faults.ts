import type { Dice } from '../dice';
import { forgiveLost } from '../forgive-lost';
import type { PortCall } from '../life';
import type { World } from '../world';
import { failFor } from './area-faults';
import type { Fault } from './fault';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const STORE: ReadonlySet<PortCall> = new Set(['load', 'save', 'saveStatus', 'merge', 'read']);

/** What happens to a browser profile, its disk and its clock. */
export const PROFILE_FAULTS: readonly Fault[] = [
  {
    name: 'F19 clock set by minutes, days or years',
    isGentle: true,
    happen: (world, dice) => {
      const ms = dice.pick([10 * MINUTE_MS, 3 * DAY_MS, 400 * DAY_MS, 4_000 * DAY_MS]);
      dice.pick(world.living).clock.jump(dice.oneIn(2) ? ms : -ms);
    },
  },
  { name: 'F20 profile cloned', happen: cloneProfile },
  {
    name: 'F20 virtual machine set back to a snapshot',
    happen: (world, dice) => {
      const device = dice.pick(world.living);
      const [profile, area] = [device.profile(), world.cloud.copy(device.area)];
      world.later(dice.between(5, 200) * MINUTE_MS, () => {
        if (device.isLost) return;
        device.adopt(profile);
        device.attach(area);
        forgiveLost(world);
      });
    },
  },
  {
    name: 'F21 database restored from an older backup',
    happen: (world, dice) => {
      const device = dice.pick(world.living);
      const { snapshot, id, hearing } = device.profile();
      world.later(dice.between(5, 200) * MINUTE_MS, () => {
        if (device.isLost) return;
        device.adopt({ ...device.profile(), snapshot, id, hearing });
        forgiveLost(world);
      });
    },
  },
  {
    name: 'F36 database blocked for a while',
    isGentle: true,
    happen: (world, dice) => failFor(world, dice.pick(world.living), STORE, dice.between(1, 30) * MINUTE_MS),
  },
  {
    name: 'memory of the engine lost',
    happen: (world, dice) => {
      const device = dice.pick(world.living);
      const { memory: _, ...snapshot } = device.store.snapshot();
      device.adopt({ ...device.profile(), snapshot });
    },
  },
  {
    name: 'mark beside the database lost',
    happen: (world, dice) => {
      const device = dice.pick(world.living);
      device.adopt({ ...device.profile(), mark: undefined });
    },
  },
  { name: 'stolen, never seen again', isGentle: true, happen: steal },
  { name: 'a new device', isGentle: true, happen: (world) => void world.addDevice().area.syncNow() },
  {
    name: 'F12, F13 a new device, written on before it meets the others',
    happen: (world) => void world.addDevice(),
  },
];

/** A device is gone with all that was on it; what it held in the home is still there. */
export function steal(world: World, dice: Dice): void {
  if (world.living.length < 2) return;
  const device = dice.pick(world.living);
  device.sleep();
  device.area.isOnline = false;
  device.isLost = true;
  forgiveLost(world);
}

/** Database, mark, area and clock, all the same twice. */
function cloneProfile(world: World, dice: Dice): void {
  const device = dice.pick(world.living);
  const clone = world.addDevice({ area: world.cloud.copy(device.area), clock: device.clock.copy() });
  clone.adopt(device.profile());
}
