import { expect, test } from 'vitest';
import { recordKey } from '../../utils/sync/record';
import { newestStamp } from '../../utils/domain/record/row';
import { bornRow, newId } from './edit';
import { forgiveLost } from './forgive-lost';
import {
  allIsWell,
  comesToRest,
  DAY_MS,
  HOUR_MS,
  keep,
  MINUTE_MS,
  promise,
  remove,
  reword,
  shown,
  twoDevices,
  worldOf,
  YEAR_MS,
} from './story';

test.each([-20, -6, 10, 60])(
  'F19: with a clock that is %i years off the devices agree, and each shows its own edit at once',
  async (years) => {
    const world = worldOf('chromium');
    const laptop = world.addDevice();
    const desk = world.addDevice({ offsetMs: years * YEAR_MS });
    const key = promise(laptop, 'soup');
    await comesToRest(world);
    reword(desk, key, 'soup on the desk');
    expect(shown(desk)).toEqual(['soup on the desk']);
    await comesToRest(world);
    reword(laptop, key, 'soup on the laptop');
    expect(shown(laptop)).toEqual(['soup on the laptop']);
    promise(desk, 'bike');
    await allIsWell(world);
    expect(shown(desk)).toContain('soup on the laptop');
    expect(shown(laptop)).toEqual(shown(desk));
  },
);

test('F19: a clock that is set back and forth stops neither edits nor sync', async () => {
  const { world, laptop, desk } = await twoDevices('firefox');
  const key = promise(laptop, 'soup');
  for (const jump of [3 * YEAR_MS, -4 * YEAR_MS, HOUR_MS, -HOUR_MS, YEAR_MS]) {
    laptop.clock.jump(jump);
    reword(laptop, key, `soup after ${jump / HOUR_MS} hours`);
    await world.pass(30 * MINUTE_MS);
  }
  await allIsWell(world);
  expect(shown(desk)).toEqual([`soup after ${YEAR_MS / HOUR_MS} hours`]);
});

test.each(['chromium', 'firefox'] as const)(
  'F20: a cloned profile takes an id of its own, and both keep what they write (%s)',
  async (dialect) => {
    const { world, laptop, desk } = await twoDevices(dialect);
    const soup = promise(laptop, 'soup');
    await comesToRest(world);
    const clone = world.addDevice({ area: world.cloud.copy(laptop.area), clock: laptop.clock.copy() });
    clone.adopt(laptop.profile());
    reword(laptop, soup, 'soup on the laptop');
    promise(clone, 'bike');
    await world.pass(MINUTE_MS);
    promise(laptop, 'books');
    await allIsWell(world);
    expect(new Set([laptop.id, clone.id, desk.id]).size).toBe(3);
    for (const device of [laptop, clone, desk]) {
      expect(shown(device)).toEqual(['bike', 'books', 'soup on the laptop']);
    }
  },
);

test('F20: a virtual machine that is set back goes on under another id', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  promise(laptop, 'soup');
  await comesToRest(world);
  const [profile, area, id] = [laptop.profile(), world.cloud.copy(laptop.area), laptop.id];
  promise(laptop, 'bike');
  await comesToRest(world);
  expect(shown(desk)).toEqual(['bike', 'soup']);
  laptop.adopt(profile);
  laptop.attach(area);
  forgiveLost(world);
  promise(laptop, 'books');
  await allIsWell(world);
  expect(laptop.id).not.toBe(id);
  expect(shown(laptop)).toEqual(['bike', 'books', 'soup']);
  expect(shown(desk)).toEqual(['bike', 'books', 'soup']);
});

test('F21: a database put back from a backup gets back what had travelled since', async () => {
  const { world, laptop, desk } = await twoDevices('firefox');
  const soup = promise(laptop, 'soup');
  await comesToRest(world);
  const { snapshot, id, hearing } = laptop.profile();
  reword(laptop, soup, 'more soup');
  promise(laptop, 'bike');
  await comesToRest(world);
  laptop.adopt({ ...laptop.profile(), snapshot, id, hearing });
  forgiveLost(world);
  expect(shown(laptop)).toEqual(['soup']);
  await allIsWell(world);
  expect(shown(laptop)).toEqual(['bike', 'more soup']);
  expect(shown(desk)).toEqual(['bike', 'more soup']);
});

test('F22: a background, a popup and a new tab that sync at once write once', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  promise(laptop, 'soup');
  await world.pass(2_000);
  const before = world.counts.calls;
  await laptop.atOnce(8, 5_000);
  expect(world.counts.calls - before).toBe(1);
  await allIsWell(world);
  expect(shown(desk)).toEqual(['soup']);
});

test('F24: an old version between two new ones loses neither their fields nor their kinds', async () => {
  const world = worldOf('firefox');
  const [newer, old, newest] = [world.addDevice(), world.addDevice(), world.addDevice()];
  const key = newer.create(2, {
    cells: { text: 'soup' },
    unknown: { 40: { type: 'text', value: 'a field to come' }, 41: { type: 'ints', value: [1, 2] } },
  });
  const thing = newer.create(40, { unknown: { 1: { type: 'text', value: 'of a kind to come' } } });
  await comesToRest(world);
  reword(old, key, 'soup again');
  // What the newer device held leaves with it.
  newer.sleep();
  newer.area.uninstall();
  newer.isLost = true;
  forgiveLost(world);
  await allIsWell(world);
  const { v, x } = newest.store.row(key) ?? {};
  expect(v).toEqual({ text: 'soup again' });
  expect(Object.values(x ?? {}).map(({ value }) => value)).toEqual(['a field to come', [1, 2]]);
  expect(newest.store.row(thing)?.x?.['1']?.value).toBe('of a kind to come');
});

test('F30, F31: one id drawn twice, and one stamp with two values, end as one record everywhere', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  const clone = world.addDevice({ area: world.cloud.copy(laptop.area), clock: laptop.clock.copy() });
  clone.adopt(laptop.profile());
  for (const device of [laptop, clone]) device.area.isOnline = false;
  const hand = laptop.hand();
  const id = newId(
    hand,
    () => 7,
    () => false,
  );
  laptop.write(2, bornRow(id, { cells: { text: 'soup' } }));
  clone.write(2, bornRow(id, { cells: { text: 'bike' } }));
  reword(laptop, recordKey(2, id), 'more soup');
  reword(clone, recordKey(2, id), 'both bikes');
  const rows = [laptop, clone].map(({ store }) => store.row(recordKey(2, id)));
  const stamps = rows.map((row) => row && newestStamp(row, { quiet: new Set(), withLife: true }));
  expect(stamps[0]).toEqual(stamps[1]);
  await allIsWell(world);
  for (const device of [laptop, clone, desk]) expect(shown(device)).toEqual(['more soup']);
});

test('a deletion wins over what was there before, and a later change over the deletion', async () => {
  const { world, laptop, desk } = await twoDevices('firefox');
  const [soup, bike] = [promise(laptop, 'soup'), promise(laptop, 'bike')];
  await comesToRest(world);
  desk.area.isOnline = false;
  reword(laptop, soup, 'more soup');
  world.skip(MINUTE_MS);
  remove(desk, soup);
  remove(desk, bike);
  world.skip(MINUTE_MS);
  keep(laptop, bike);
  await allIsWell(world);
  expect(shown(laptop)).toEqual(['bike']);
  expect(shown(desk)).toEqual(['bike']);
});

test('a heartbeat is all that a quiet device writes, once in thirty days', async () => {
  const { world, laptop } = await twoDevices('chromium');
  promise(laptop, 'soup');
  await comesToRest(world);
  const before = world.counts.calls;
  for (let day = 0; day < 100; day++) {
    world.skip(DAY_MS - HOUR_MS);
    await world.pass(HOUR_MS);
    world.cloud.settle();
  }
  // Each of the two devices on days 30, 60 and 90.
  expect(world.counts.calls - before).toBe(6);
});
