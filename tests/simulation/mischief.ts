import type { Device } from './device';
import type { Dice } from './dice';
import type { PortCall, Turn } from './life';
import { act } from './person';
import type { World } from './world';

const HOME_CALLS: ReadonlySet<PortCall> = new Set(['list', 'put', 'remove']);
const WORKS: Turn = { fate: 'works' };

/**
 * What goes wrong while an engine waits for its ports: the background is killed, a call fails or only seems to, the
 * person writes, something arrives, time goes by (F1, F2 to F5, F35, F36, F38, F42).
 * @param options.perMille how many calls of a thousand something happens in
 * @param options.isGentle nothing takes back what was written
 */
export function mischief(
  world: World,
  dice: Dice,
  { perMille, isGentle }: { readonly perMille: number; readonly isGentle: boolean },
): (device: Device, call: PortCall) => Turn {
  const turns: readonly ((device: Device, call: PortCall) => Turn)[] = [
    () => killed(world, 'dies'),
    () => killed(world, 'dies-after'),
    () => ({ fate: 'rejects' }),
    (_, call) => (HOME_CALLS.has(call) ? { fate: 'lies' } : { fate: 'rejects' }),
    (_, call) => (isGentle || (call !== 'put' && call !== 'remove') ? WORKS : { fate: 'late' }),
    (device, call) => half(device, call),
    (device) => ({ fate: 'works', before: () => act(device, dice) }),
    (device) => ({ fate: 'works', after: () => act(device, dice) }),
    (device) => ({ fate: 'works', before: () => void device.area.syncNow() }),
    (device) => ({ fate: 'works', after: () => void device.area.syncNow() }),
    () => ({ fate: 'works', before: () => world.cloud.step() }),
    () => {
      const ms = dice.below(90_000);
      return { fate: 'works', after: () => void (world.nowMs += ms) };
    },
  ];
  return (device, call) => (dice.perMille(perMille) ? dice.pick(turns)(device, call) : WORKS);
}

function killed(world: World, fate: 'dies' | 'dies-after'): Turn {
  world.counts.kills++;
  return { fate };
}

/** Safari: some keys succeed, the rest fails. */
function half(device: Device, call: PortCall): Turn {
  if (call === 'put' || call === 'remove') device.area.failNext(call, { answer: 'rejects', done: 'half' });
  return WORKS;
}
