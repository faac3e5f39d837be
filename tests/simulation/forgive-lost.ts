import { holds } from './ledger';
import type { World } from './world';

/** After a disk was lost or put back: what was on it alone is gone, and nobody can be blamed. */
export function forgiveLost(world: World): void {
  for (const deed of world.ledger.deeds) {
    const kind = world.ledger.truth(deed.key)?.kind ?? 0;
    const keepers = world.living.filter(({ store }) => {
      const row = store.row(deed.key);
      return row !== undefined && holds({ kind, row }, deed);
    });
    if (keepers.length === 0) world.ledger.forgive(deed);
    else if (keepers.every(({ number }) => number !== deed.by)) world.ledger.stray(deed);
  }
}
