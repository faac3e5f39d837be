import { compareStamps, LAST_MINUTE, nextStamp, type DeviceId } from '../domain/record/stamp';
import { DAY_MINUTES, SHED_AFTER_DAYS } from './limits';
import type { Register, Registers } from './memory';

/** How far before its own stamp each cut-off must lie, in days: what is younger may never be left out. */
const BOUNDS = { note: SHED_AFTER_DAYS, entry: SHED_AFTER_DAYS, tombstone: 400 } as const;

type Name = keyof typeof BOUNDS;
const NAMES = Object.keys(BOUNDS) as readonly Name[];

/** The cut-offs all of these agree on: of each the valid one with the greatest stamp. */
export function mergeRegisters(all: readonly Registers[]): Registers {
  const merged: { -readonly [name in Name]?: Register } = {};
  for (const name of NAMES) {
    for (const { [name]: register } of all) {
      const best = merged[name];
      if (register && isValid(name, register) && (!best || isLater(register, best))) merged[name] = register;
    }
  }
  return merged;
}

function isValid(name: Name, { value, stamp }: Register): boolean {
  // Nothing could be written over the last stamp there is.
  if (stamp[0] >= LAST_MINUTE) return false;
  return value >= 0 && value <= Math.max(0, stamp[0] - BOUNDS[name] * DAY_MINUTES);
}

function isLater(a: Register, b: Register): boolean {
  return (compareStamps(a.stamp, b.stamp) || a.value - b.value) > 0;
}

export function sameRegisters(a: Registers, b: Registers): boolean {
  return NAMES.every((name) => {
    const [one, other] = [a[name], b[name]];
    if (!one || !other) return one === other;
    return one.value === other.value && compareStamps(one.stamp, other.stamp) === 0;
  });
}

/** The same cut-offs with another entry cut-off, written by this device. */
export function withEntry(
  registers: Registers,
  value: number,
  by: { readonly device: DeviceId; readonly minute: number },
): Registers {
  const stamp = nextStamp(registers.entry?.stamp, by.minute, by.device);
  return { ...registers, entry: { value, stamp } };
}
