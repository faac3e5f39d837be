import { expect, test } from 'vitest';
import type { Device } from './device';
import {
  allIsWell,
  comesToRest,
  DAY_MS,
  HOUR_MS,
  keep,
  MINUTE_MS,
  promise,
  shown,
  twoDevices,
  worldOf,
} from './story';

const TIGHT = { total: 2_600, item: 800, items: 40 };

/** Words that no dictionary makes smaller. */
function promises(device: Device, many: number, about: string): readonly string[] {
  const salt = () => device.dice.bits().toString(36);
  const words = Array.from(
    { length: many },
    (_, index) => `${about} ${String(index).padStart(4, '0')} ${salt()}${salt()}${salt()}${salt()}`,
  );
  for (const text of words) promise(device, text);
  return words;
}

test('F32: a thousand records imported in one minute all arrive, within the bucket', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  const words = promises(laptop, 1_000, 'call Maya about number');
  await world.pass(HOUR_MS);
  expect(shown(desk)).toEqual(words);
  await allIsWell(world);
});

test('F37, F6: two devices that fill the area at once lose nothing, come to rest and say what waits', async () => {
  const { world, laptop, desk } = await twoDevices('firefox', { limits: TIGHT });
  for (const device of [laptop, desk]) device.area.isOnline = false;
  const [soups, bikes] = [promises(laptop, 60, 'soup'), promises(desk, 60, 'bike')];
  await world.pass(HOUR_MS);
  await comesToRest(world);
  expect(shown(laptop)).toEqual(expect.arrayContaining([...soups]));
  expect(shown(desk)).toEqual(expect.arrayContaining([...bikes]));
  expect(laptop.area.countedBytes()).toBeLessThanOrEqual(TIGHT.total);
  const waiting = [laptop, desk].map(({ store }) => store.status());
  expect(waiting.some((status) => (status?.waiting ?? 0) > 0)).toBe(true);
  for (const status of waiting) expect(status?.space?.isFull).toBe((status?.waiting ?? 0) > 0);
});

test('F6: an area that is over its limit on arrival is brought back, and nothing is lost', async () => {
  const { world, laptop, desk } = await twoDevices('chromium', { limits: TIGHT });
  const words = promises(laptop, 30, 'soup');
  await comesToRest(world);
  world.plantForNow('other', 'x'.repeat(2_900));
  const bike = promise(desk, 'bike');
  await world.pass(5 * HOUR_MS);
  expect(desk.store.row(bike)?.v['text']).toBe('bike');
  await allIsWell(world);
  expect(shown(laptop)).toEqual(['bike', ...words]);
  expect(shown(desk)).toEqual(['bike', ...words]);
});

test('what is finished and old stops travelling when space runs out, on every device alike, and stays', async () => {
  const { world, laptop, desk } = await twoDevices('chromium', { limits: TIGHT });
  const old = promises(laptop, 45, 'old soup');
  for (const { kind, row } of laptop.store.rows()) keep(laptop, `${kind}/${row.id}`);
  await comesToRest(world);
  world.skip(200 * DAY_MS);
  const open = promises(desk, 45, 'new bike');
  await comesToRest(world);
  await comesToRest(world);
  for (const device of [laptop, desk]) expect(shown(device)).toEqual([...open, ...old]);
  const status = laptop.store.status();
  expect(status?.staying?.count).toBeGreaterThan(0);
  expect(status?.space?.isFull).toBe(false);
  const phone = world.addDevice();
  await comesToRest(world);
  expect(shown(phone)).toEqual(expect.arrayContaining([...open]));
  expect(shown(phone).length).toBeLessThan(90);
});

test('F41: cut-offs raised on two devices at once end as one', async () => {
  const { world, laptop, desk } = await twoDevices('firefox', { limits: TIGHT });
  const old = promises(laptop, 48, 'old soup');
  for (const { kind, row } of laptop.store.rows()) keep(laptop, `${kind}/${row.id}`);
  await comesToRest(world);
  world.skip(150 * DAY_MS);
  // How old something is, is believed only of a day that another card names too.
  await comesToRest(world);
  for (const device of [laptop, desk]) device.area.isOnline = false;
  const [soups, bikes] = [promises(laptop, 24, 'new soup'), promises(desk, 24, 'new bike')];
  await world.pass(2 * HOUR_MS);
  const apart = await Promise.all(
    [laptop, desk].map(async ({ store }) => (await store.load()).memory?.registers),
  );
  expect(apart[0]?.entry).toBeDefined();
  expect(apart[1]?.entry).toBeDefined();
  expect(apart[0]?.entry?.stamp).not.toEqual(apart[1]?.entry?.stamp);
  await comesToRest(world);
  for (const device of [laptop, desk]) {
    expect(shown(device)).toEqual(expect.arrayContaining([...soups, ...bikes, ...old]));
  }
});

test('"let them travel again" brings back what was shed, once there is room', async () => {
  const world = worldOf('chromium', { limits: TIGHT });
  const [laptop, desk] = [world.addDevice(), world.addDevice()];
  const old = promises(laptop, 54, 'old soup');
  for (const { kind, row } of laptop.store.rows()) keep(laptop, `${kind}/${row.id}`);
  await comesToRest(world);
  world.skip(150 * DAY_MS);
  world.plantForNow('other', 'x'.repeat(1_400));
  promise(desk, 'bike');
  await comesToRest(world);
  await world.pass(MINUTE_MS);
  const at = Math.floor((laptop.clock.ms() - Date.UTC(2020, 0, 1)) / MINUTE_MS);
  laptop.store.wish({ travelAgainAt: at });
  await allIsWell(world);
  expect(shown(world.devices.at(-1) ?? desk)).toEqual(['bike', ...old]);
});
