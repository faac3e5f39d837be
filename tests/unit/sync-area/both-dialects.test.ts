import { describe, expect, it } from 'vitest';

import { eventsOf, held, put, TwoDevices } from '../../support/sync-area/two-devices';

const SMALL = { total: 60, item: 40, items: 3 };

describe.each(['chromium', 'firefox'] as const)('an area of %s', (dialect) => {
  it('takes from elsewhere more than it may hold; then even a smaller value is refused, a removal is not (F3, F6)', async () => {
    const scene = new TwoDevices(dialect, { limits: SMALL });
    await scene.share({ a: 'x'.repeat(30) });
    scene.cloud.plant('b', 'x'.repeat(70));
    scene.cloud.settle();
    expect(scene.laptop.countedBytes()).toBeGreaterThan(SMALL.total);
    await expect(put(scene.laptop, { a: 'x' })).rejects.toThrow('quota');
    await scene.laptop.remove(['b']);
    await put(scene.laptop, { a: 'x' });
    expect(held(scene.laptop)).toEqual({ a: 'x' });
  });

  it('a value that hides what was planted as other JSON comes from elsewhere as its text too (F28)', () => {
    const scene = new TwoDevices(dialect);
    scene.cloud.plant('n', { a: [1] });
    scene.cloud.plant('__proto__', 7);
    scene.cloud.settle();
    expect([...scene.desk.contents()]).toEqual([
      ['n', '{"a":[1]}'],
      ['__proto__', '7'],
    ]);
  });

  it.each(['rejects', 'never'] as const)(
    'a call can fail with nothing, half or all of it done: %s (F35, F42)',
    async (answer) => {
      const { laptop } = new TwoDevices(dialect);
      const items = { a: '1', b: '1', c: '1', d: '1' };
      for (const [done, count] of [
        ['nothing', 0],
        ['half', 2],
        ['all', 4],
      ] as const) {
        laptop.failNext('put', { answer, done });
        const settled = await Promise.race([
          put(laptop, items).then(
            () => 'done',
            () => 'rejects',
          ),
          new Promise((resolve) => setImmediate(resolve, 'never')),
        ]);
        expect([settled, laptop.contents().size]).toEqual([answer, count]);
        await laptop.remove(Object.keys(items));
      }
      expect(laptop.calls.map(({ method, outcome }) => `${method} ${outcome}`)).toEqual([
        'put failed',
        'remove done',
        'put failed',
        'remove done',
        'put failed',
        'remove done',
      ]);
    },
  );

  it('reading fails too, and the next call is as ever (F35)', async () => {
    const { laptop } = new TwoDevices(dialect);
    laptop.failNext('list', { answer: 'rejects', done: 'nothing' });
    await expect(laptop.list()).rejects.toThrow('The browser failed in list.');
    expect(await laptop.list()).toEqual(new Map());
  });

  it('events can be missing, come twice, or come for nothing (F17, F18)', async () => {
    const { laptop } = new TwoDevices(dialect);
    const events = eventsOf(laptop);
    laptop.events = 'missed';
    await put(laptop, { a: '1' });
    expect(events.count).toBe(0);
    laptop.events = 'twice';
    await put(laptop, { a: '2' });
    expect(events.count).toBe(2);
    laptop.events = 'once';
    laptop.notify();
    expect(events.count).toBe(3);
  });

  it('a copied profile goes on from the same state of sync (F20)', async () => {
    const scene = new TwoDevices(dialect);
    await scene.share({ a: 'shared' });
    await put(scene.laptop, { a: 'unsent' });
    const copy = scene.cloud.copy(scene.laptop);
    expect(held(copy)).toEqual({ a: 'unsent' });
    scene.laptop.isOnline = false;
    copy.syncNow();
    expect(held(scene.cloud)).toEqual({ a: 'unsent' });
    await put(copy, { b: 'copy' });
    expect(held(scene.laptop)).toEqual({ a: 'unsent' });
  });

  it('a device offline hears and tells nothing, and catches up later', async () => {
    const scene = new TwoDevices(dialect);
    await scene.share({ a: '1' });
    scene.desk.isOnline = false;
    await put(scene.laptop, { a: '2' });
    await put(scene.desk, { b: '1' });
    scene.cloud.settle();
    expect([held(scene.desk), held(scene.cloud)]).toEqual([{ a: '1', b: '1' }, { a: '2' }]);
    scene.desk.isOnline = true;
    expect(scene.settled().cloud).toEqual({ a: '2', b: '1' });
  });

  it('the same seed is the same run, another seed another', async () => {
    const [one, again, other] = [await run(7), await run(7), await run(8)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  async function run(seed: number): Promise<readonly object[]> {
    const scene = new TwoDevices(dialect, { seed });
    const seen: object[] = [];
    for (let round = 0; round < 50; round += 1) {
      scene.now += 200_000;
      await put(round % 2 === 0 ? scene.laptop : scene.desk, {
        [`k${round % 7}`]: `${round}`,
        all: `${round}`,
      });
      scene.cloud.step();
      seen.push([held(scene.laptop), held(scene.desk), held(scene.cloud)]);
    }
    return seen;
  }
});
