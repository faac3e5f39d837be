import type { DeviceId } from '../domain/record/stamp';
import { RANK_JITTER_MINUTES, RANK_MINUTES } from './limits';
import type { Memory } from './memory';
import type { Random } from './ports';

/**
 * Since when something that is not urgent waits, and how long: ten minutes for each living device before this one, and
 * up to two more at random. So after a wipe one device writes and the rest find their records covered.
 */
export function waitingSince(
  before: Memory['lacking'],
  options: {
    readonly me: DeviceId;
    readonly live: ReadonlySet<DeviceId>;
    readonly now: number;
    readonly random: Random;
  },
): NonNullable<Memory['lacking']> {
  const { me, live, now, random } = options;
  // A clock that was set back would make it wait for as long.
  if (before && before.since <= now) return before;
  const rank = [...live].filter((owner) => owner < me).length;
  const jitter = random() % (RANK_JITTER_MINUTES + 1);
  return { since: now, wait: before?.wait ?? rank * RANK_MINUTES + jitter };
}

export function isOver({ since, wait }: NonNullable<Memory['lacking']>, now: number): boolean {
  return now >= since + wait;
}
