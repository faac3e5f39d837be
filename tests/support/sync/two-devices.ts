import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';

import { openDatabase } from '../../../utils/db/open';
import type { SteadilyDatabase } from '../../../utils/db/schema';
import { syncStore } from '../../../utils/db/sync-store';
import { createSyncEngine } from '../../../utils/sync';
import { projectedFor } from '../../contract/ritual-scene';
import { Scene } from '../../contract/scene';
import { NOW } from '../../contract/sync-scene';
import { seeded } from '../sync-area/seeded';
import { Household } from './household';
import { SELF } from './shards';

/** A database, who writes into it, and the engine that carries it to the others. */
export interface Member {
  readonly db: SteadilyDatabase;
  readonly scene: Scene;
  tick(): Promise<void>;
}

async function member(household: Household, name: string, luck: number): Promise<Member> {
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const opening = await openDatabase({ name, factory });
  if (!opening.ok) throw new Error(opening.reason);
  const { db } = opening;
  onTestFinished(() => db.close());
  const scene = new Scene();
  // Each draws an id and numbers of its own.
  for (let draw = 0; draw < luck; draw++) scene.random();
  const now = () => scene.moment.add({ minutes: household.minute - NOW }).toInstant();
  const engine = createSyncEngine({
    home: household.home(name),
    store: syncStore(db, { now, hasRoom: scene.hasRoom }),
    clock: now,
    random: seeded(luck),
    self: { ...SELF, name },
  });
  const tick = async () => {
    await engine.push();
    await projectedFor(db, scene);
  };
  return { db, scene, tick };
}

/** Two devices of one household, and what lets an hour pass in which they meet. For one test. */
export async function twoDevices() {
  const household = new Household();
  household.minute = NOW;
  const [laptop, desk] = [await member(household, 'Laptop', 1), await member(household, 'Desk', 500)];
  const meet = async () => {
    for (const end = household.minute + 60; household.minute < end; household.minute += 5) {
      await laptop.tick();
      await desk.tick();
    }
  };
  return { laptop, desk, meet };
}
