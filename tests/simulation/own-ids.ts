import { Violation } from './violation';
import type { World } from './world';

/**
 * I5: no two profiles write as one, once either has read what the other wrote.
 * @param readMs everybody has read what was written before this moment
 * @throws Violation
 */
export function assertOwnIds(world: World, readMs: number): void {
  const { living, watch } = world;
  for (const [index, device] of living.entries()) {
    for (const clone of living.slice(index + 1)) {
      const { id, bornMs } = clone;
      if (id === undefined || device.id !== id) continue;
      const wrote = [device, clone].some((one) =>
        watch.hasWritten(one, id, { fromMs: bornMs, toMs: readMs }),
      );
      if (wrote)
        throw new Violation('I5', `devices ${device.number} and ${clone.number} both write as ${id}`);
    }
  }
}
