import { describe, expect, it } from 'vitest';

import { SyncCloud } from '../../support/sync-area/cloud';
import { seeded } from '../../support/sync-area/seeded';
import { SYNC_HOME } from '../sync-home';
import type { HomePlace } from '../sync-home/place';
import { TOO_OFTEN } from '../sync-home/too-often';

describe.each(['chromium', 'firefox'] as const)('a home on the model of %s', (dialect) => {
  for (const { promise, keep } of [...SYNC_HOME, TOO_OFTEN]) {
    it(promise, async () => {
      await expect(keep(modelled(dialect))).resolves.toBeUndefined();
    });
  }
});

function modelled(dialect: HomePlace['dialect']): HomePlace {
  const home = new SyncCloud({ dialect, now: () => 0, random: seeded(1) }).area();
  const plant = async (items: Readonly<Record<string, unknown>>) => {
    for (const [key, value] of Object.entries(items)) home.plant(key, value);
  };
  return { dialect, home, plant, eventsHeard: () => Promise.resolve() };
}
