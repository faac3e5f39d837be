import type { Device } from '../device';
import type { Dice } from '../dice';
import type { PortCall } from '../life';
import { forgiveLost } from '../forgive-lost';
import type { World } from '../world';
import type { Fault } from './fault';

const MINUTE_MS = 60_000;
const HOME: ReadonlySet<PortCall> = new Set(['list', 'put', 'remove']);

/** What browsers and their vendors do to an area. */
export const AREA_FAULTS: readonly Fault[] = [
  {
    name: 'F13 signed out, then signed in over what was written meanwhile',
    happen: (world, dice) => {
      const { area } = dice.pick(world.living);
      area.signOut();
      world.later(dice.between(1, 120) * MINUTE_MS, () => area.signIn());
    },
  },
  { name: 'F14 uninstalled on one device', happen: uninstall },
  { name: 'F15 home reset by the person', happen: ({ cloud }) => cloud.reset() },
  {
    name: 'F16 area lost, no sync until the browser restarts',
    happen: (world, dice) => {
      const { area } = dice.pick(world.living);
      area.loseDatabase();
      world.later(dice.between(1, 120) * MINUTE_MS, () => area.restart());
    },
  },
  {
    name: 'F17, F18 events missed or twice',
    isGentle: true,
    happen: (world, dice) => {
      dice.pick(world.living).area.events = dice.pick(['missed', 'twice']);
      dice.pick(world.living).area.notify();
    },
  },
  {
    name: 'F34, F35 storage.sync answers nothing for a while',
    isGentle: true,
    happen: (world, dice) => failFor(world, dice.pick(world.living), HOME, dice.between(1, 60) * MINUTE_MS),
  },
  {
    name: 'offline for a while',
    isGentle: true,
    happen: (world, dice) => {
      const { area } = dice.pick(world.living);
      area.isOnline = false;
      world.later(dice.between(1, 120) * MINUTE_MS, () => (area.isOnline = true));
    },
  },
];

/** All calls of these kinds are refused on a device for some time. */
export function failFor(world: World, device: Device, calls: ReadonlySet<PortCall>, ms: number): void {
  const [end, others] = [world.nowMs + ms, world.mischief];
  world.mischief = (who, call) =>
    who === device && calls.has(call) && world.nowMs < end ? { fate: 'rejects' } : others(who, call);
}

/** Its database is gone, and the area empty on every device. Sometimes it is installed anew. */
export function uninstall(world: World, dice: Dice): void {
  if (world.living.length < 2) return;
  const device = dice.pick(world.living);
  device.sleep();
  device.area.uninstall();
  device.isLost = true;
  forgiveLost(world);
  if (dice.oneIn(2)) world.addDevice({ area: device.area });
}
