import { describe, expect, test } from 'vitest';

import { createSyncEngine } from '../../../utils/sync';
import { decodeItem } from '../../../utils/sync/codec';
import type { SyncStore } from '../../../utils/sync/ports';
import { keyOf } from '../../../utils/sync/record';
import { memorySyncStore } from '../../support/memory-sync-store';
import { seeded } from '../../support/sync-area/seeded';
import { Household } from '../../support/sync/household';
import {
  DAY,
  DESK,
  edited,
  keysOf,
  LAPTOP,
  NOW,
  person,
  promise,
  promises,
} from '../../support/sync/records';
import { textsOf } from '../../support/sync/shards';

const clock = () => Temporal.Instant.from('2026-11-18T12:00Z');

/** All records that a home shows. */
function shown({ texts }: Household): readonly string[] {
  const records = [...texts].flatMap(([key, text]) => {
    const read = decodeItem(text, { key });
    return read.ok ? read.records.filter(({ kind }) => kind !== 0) : [];
  });
  return keysOf(records);
}

describe('a tick', () => {
  test('writes what is new here, with the card, in one call', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    laptop.write(promise({ made: NOW }), person({ made: NOW }));
    const status = await laptop.tick();
    expect(home.calls).toEqual([{ by: LAPTOP, method: 'put', keys: ['pLa9x20'] }]);
    expect(status).toMatchObject({ reach: 'looking', waiting: 0, handedOverAt: NOW });
  });

  test('reads what others wrote', async () => {
    const home = new Household();
    const [desk, laptop] = [home.member(DESK), home.member(LAPTOP)];
    desk.write(promise({ made: NOW, device: DESK }));
    await desk.tick();
    const status = await laptop.tick();
    expect(keysOf(laptop.store.rows())).toEqual(keysOf(desk.store.rows()));
    expect(status).toMatchObject({ reach: 'on', devices: [{ id: LAPTOP }, { id: DESK, name: DESK }] });
  });

  test('writes nothing when there is nothing to say, and thirty days later its card (I11, 3.11)', async () => {
    const home = new Household();
    const [desk, laptop] = [home.member(DESK), home.member(LAPTOP)];
    desk.write(...promises(30, { made: NOW, device: DESK }));
    await home.pass(40, [desk, laptop]);
    expect(home.keysOf(LAPTOP)).toEqual(['pLa9x20']);
    home.calls.length = 0;
    await home.pass(29 * DAY - 40, [desk, laptop], DAY / 2);
    expect(home.calls).toEqual([]);
    await home.pass(3 * DAY, [desk, laptop], 15);
    expect(home.calls.map(({ by, keys }) => ({ by, keys })).sort((a, b) => (a.by < b.by ? -1 : 1))).toEqual([
      { by: DESK, keys: ['pDk4m70'] },
      { by: LAPTOP, keys: ['pLa9x20'] },
    ]);
  });

  test('refreshes the day on the card with the first flush of a day (3.11)', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    const all = promises(600, { made: NOW });
    laptop.write(...all);
    await laptop.tick();
    const written = async (minute: number) => {
      home.minute = minute;
      home.calls.length = 0;
      laptop.write(...all.slice(-1).map((it) => edited(it, [minute, 0, LAPTOP], { text: `at ${minute}` })));
      await laptop.tick();
      return home.calls.flatMap(({ keys }) => keys);
    };
    expect(await written(NOW + 5)).toEqual(['pLa9x21']);
    expect(await written(NOW + DAY)).toEqual(expect.arrayContaining(['pLa9x20', 'pLa9x21']));
    expect(await written(NOW + DAY + 5)).toEqual(['pLa9x21']);
  });

  test('that only pulls writes nothing', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    laptop.write(promise({ made: NOW }));
    await laptop.engine.pull();
    expect(home.calls).toEqual([]);
  });
});

describe('after an edit (3.15)', () => {
  async function nextAfter(secondsOfEdits: readonly number[]) {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    laptop.write(promise({ made: NOW }));
    for (const seconds of secondsOfEdits) {
      home.seconds = seconds;
      laptop.engine.edited();
    }
    const { next } = await laptop.engine.push();
    const early = home.calls.length;
    home.seconds = next ? next.since(clock()).total('seconds') : 0;
    await laptop.engine.push();
    return { early, seconds: home.seconds, calls: home.calls.length };
  }

  test('it waits three seconds for the next', async () => {
    expect(await nextAfter([0])).toEqual({ early: 0, seconds: 3, calls: 1 });
    expect(await nextAfter([0, 2])).toEqual({ early: 0, seconds: 5, calls: 1 });
  });

  test('but no longer than thirty in all', async () => {
    expect(await nextAfter(Array.from({ length: 30 }, (_, second) => second))).toEqual({
      early: 0,
      seconds: 30,
      calls: 1,
    });
  });
});

describe('nothing ever rejects', () => {
  test('without a home: the status says so, and entries stay where they are (F34)', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP, { home: undefined });
    laptop.write(promise());
    await laptop.engine.pull();
    expect(await laptop.engine.push()).toEqual({});
    expect(await laptop.engine.status()).toMatchObject({
      reach: 'unavailable',
      waiting: 0,
      devices: [{ id: LAPTOP }],
    });
    expect(keysOf(laptop.store.rows())).toEqual([keyOf(promise())]);
  });

  test('when the home cannot be read: unavailable till it can (F35)', async () => {
    const home = new Household();
    let isBroken = true;
    const list = async () => {
      if (isBroken) throw new Error('storage.sync is not there today');
      return home.texts;
    };
    const laptop = home.member(LAPTOP, { home: { ...home.home(LAPTOP), list } });
    laptop.write(promise({ made: NOW }));
    expect(await laptop.tick()).toMatchObject({ reach: 'unavailable' });
    expect(home.calls).toEqual([]);
    isBroken = false;
    expect(await laptop.tick()).toMatchObject({ reach: 'looking', handedOverAt: NOW });
  });

  const METHODS = ['load', 'save', 'saveStatus', 'merge', 'read', 'countFinishedBefore'] as const;
  test.each(METHODS)('when the database fails in %s, once or always (F36)', async (method) => {
    const home = new Household();
    for (const [key, text] of textsOf([{ owner: DESK, slot: '0', card: {}, records: [person()] }])) {
      home.texts.set(key, text);
    }
    const inner = memorySyncStore({ now: clock });
    inner.restore({ ...inner.snapshot(), device: LAPTOP });
    inner.put(2, promise({ made: NOW }).row);
    let isBroken = true;
    const store: SyncStore = {
      ...inner,
      [method]: async (...given: readonly never[]) => {
        if (isBroken) throw new Error('The database is blocked.');
        return (inner[method] as (...all: readonly never[]) => Promise<unknown>)(...given);
      },
    };
    const engine = createSyncEngine({ home: home.home(LAPTOP), store, clock, random: seeded(3) });
    await engine.pull();
    await engine.push();
    expect(typeof (await engine.status()).reach).toBe('string');
    isBroken = false;
    await engine.push();
    expect(shown(home)).toEqual(keysOf([person(), promise({ made: NOW })]));
    expect(await engine.status()).toMatchObject({ reach: 'on' });
  });
});
