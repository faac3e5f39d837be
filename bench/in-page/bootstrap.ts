import { indexesOf } from '../../utils/db/indexes';
import { openDatabase } from '../../utils/db/open';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { syncStore } from '../../utils/db/sync-store';
import { createSyncEngine } from '../../utils/sync';
import { decodeItem } from '../../utils/sync/codec';
import { STORAGE_SYNC } from '../../utils/sync/limits';
import type { SyncHome } from '../../utils/sync/ports';

export interface BootstrapTimes {
  /** Milliseconds, each the median of the rounds. */
  readonly bootstrap: number;
  readonly barePuts: number;
  /** So many promises were in the database afterwards. */
  readonly stored: number;
}

const ROUNDS = 5;

/** A new device's first look at an area, and bare puts of the same rows, decoded beforehand. */
async function timeBootstrap(items: readonly (readonly [string, string])[]): Promise<BootstrapTimes> {
  const area = new Map(items);
  const rows = items.flatMap(([key, text]) => {
    const decoded = decodeItem(text, { key });
    return decoded.ok
      ? decoded.records.map(({ row }) => ({ ...row, ix: indexesOf('commitments', row) }))
      : [];
  });
  const times = { bootstrap: [] as number[], barePuts: [] as number[] };
  let stored = 0;
  for (let round = 0; round < ROUNDS; round++) {
    times.barePuts.push(await onFresh(`puts-${round}`, (db) => db.commitments.bulkPut(rows)));
    times.bootstrap.push(
      await onFresh(`bootstrap-${round}`, async (db) => {
        await engineOn(db, area).pull();
        stored = await db.commitments.count();
      }),
    );
  }
  return { bootstrap: median(times.bootstrap), barePuts: median(times.barePuts), stored };
}

function engineOn(db: SteadilyDatabase, area: ReadonlyMap<string, string>) {
  const now = () => Temporal.Now.instant();
  const home: SyncHome = {
    limits: STORAGE_SYNC,
    list: () => Promise.resolve(area),
    put: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    onChange: () => () => undefined,
  };
  return createSyncEngine({
    home,
    store: syncStore(db, { now, hasRoom: () => Promise.resolve(true) }),
    clock: now,
    random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    self: { name: 'Bench', browser: 'Chromium', version: '1.0' },
    lock: (work) => work(),
  });
}

async function onFresh(name: string, work: (db: SteadilyDatabase) => Promise<unknown>): Promise<number> {
  const opening = await openDatabase({ name });
  if (!opening.ok) throw new Error(opening.reason);
  const start = performance.now();
  await work(opening.db);
  const took = performance.now() - start;
  await opening.db.delete();
  return took;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

Object.assign(globalThis, { timeBootstrap });
