import { describe, expect, it } from 'vitest';

import { everywhere, held, put, TwoDevices } from '../../support/sync-area/two-devices';

// How two writers are brought together is in tests/contract/sync-home/meeting.ts.
describe('the first sync', () => {
  it('comes again after signing out: what was deleted elsewhere meanwhile returns', async () => {
    const scene = new TwoDevices('firefox');
    await scene.share({ a: 'shared', b: 'shared' });
    scene.laptop.signOut();
    await scene.desk.remove(['a']);
    scene.cloud.settle();
    scene.laptop.signIn();
    expect(scene.settled()).toEqual(everywhere({ a: 'shared', b: 'shared' }));
  });

  it('brings everything back after a lost database, without a restart (F16)', async () => {
    const scene = new TwoDevices('firefox');
    await scene.share({ a: 'shared' });
    scene.laptop.loseDatabase();
    await put(scene.laptop, { b: 'laptop' });
    expect(held(scene.laptop)).toEqual({ b: 'laptop' });
    expect(scene.settled()).toEqual(everywhere({ a: 'shared', b: 'laptop' }));
  });

  it('after a reset at the vendor all devices fill the home together (F15)', async () => {
    const scene = new TwoDevices('firefox');
    await scene.share({ a: 'shared' });
    await put(scene.laptop, { b: 'laptop' });
    await put(scene.desk, { c: 'desk' });
    scene.cloud.reset();
    expect(scene.settled()).toEqual(everywhere({ a: 'shared', b: 'laptop', c: 'desk' }));
  });
});

it('uninstalling deletes for every device what this one had synced, changes included (F14)', async () => {
  const scene = new TwoDevices('firefox');
  await scene.share({ a: 'shared', b: 'shared' });
  scene.desk.isOnline = false;
  await put(scene.desk, { b: 'desk', c: 'desk' });
  scene.laptop.uninstall();
  scene.cloud.settle();
  scene.desk.isOnline = true;
  expect(scene.settled()).toEqual(everywhere({ c: 'desk' }));
});

it('a device exchanges every ten minutes or a little later, never sooner', async () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const scene = new TwoDevices('firefox', { seed });
    await scene.share({ a: '1' });
    scene.cloud.step();
    await put(scene.laptop, { a: '2' });
    scene.now = 599_999;
    scene.cloud.step();
    expect(held(scene.cloud)).toEqual({ a: '1' });
    for (let round = 0; round < 12; round += 1) {
      scene.now += 660_000;
      scene.cloud.step();
    }
    expect([held(scene.cloud), held(scene.desk)]).toEqual([{ a: '2' }, { a: '2' }]);
  }
});
