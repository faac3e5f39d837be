import type { Device } from './device';
import type { Dice } from './dice';

const DAY_MINUTES = 1_440;

/** The day number by this clock, within what dues may name. */
export function dayOf(device: Device): number {
  return Math.min(Math.max(0, Math.floor(device.hand().minute / DAY_MINUTES)), 29_000);
}

/** A due within three weeks, of any form. */
export function dueCell(device: Device, dice: Dice): readonly (string | number)[] {
  const last = dayOf(device) + dice.below(20);
  return dice.pick([
    [1, last, dice.below(1_440), 'Europe/Berlin'],
    [2, last],
    [3, last],
  ]);
}
