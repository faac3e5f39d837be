import { expect, test } from 'vitest';
import { uninstall } from './faults/area-faults';
import { forgiveLost } from './forgive-lost';
import { age, rest } from './rest';
import {
  allIsWell,
  comesToRest,
  HOUR_MS,
  MINUTE_MS,
  promise,
  reword,
  shown,
  twoDevices,
  worldOf,
  YEAR_MS,
} from './story';

test('turning sync on with a full cloud brings everything here and takes nothing away there', async () => {
  const { world, laptop } = await twoDevices('chromium');
  const words = Array.from({ length: 60 }, (_, index) => `promise ${String(index).padStart(2, '0')}`);
  for (const text of words) promise(laptop, text);
  await comesToRest(world);
  const phone = world.addDevice({ isSignedIn: false });
  promise(phone, 'written before sync');
  await world.pass(HOUR_MS);
  phone.area.signIn();
  await allIsWell(world);
  expect(shown(phone)).toEqual([...words, 'written before sync']);
  expect(shown(laptop)).toEqual(shown(phone));
});

test('F5: a rate that others used up delays a write and loses nothing', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  for (let call = 0; call < 120; call++) await laptop.area.put(new Map([['other', String(call)]]));
  promise(laptop, 'soup');
  await world.pass(10_000);
  const refused = laptop.area.calls.filter(({ outcome }) => outcome === 'refused').length;
  expect(refused).toBeGreaterThan(0);
  await allIsWell(world);
  expect(shown(desk)).toEqual(['soup']);
});

test('F7: what arrives in part, out of order and late comes together in the end', async () => {
  const world = worldOf('chromium', { limits: { total: 20_000, item: 700, items: 40 }, seed: 7 });
  const devices = [world.addDevice(), world.addDevice(), world.addDevice()];
  await world.pass(HOUR_MS);
  for (let round = 0; round < 12; round++) {
    for (const device of devices) promise(device, `${round} of ${device.number}`);
    // Each step lets through some of the keys, whichever come.
    await world.pass(7 * MINUTE_MS);
  }
  await allIsWell(world);
  for (const device of devices) expect(shown(device)).toHaveLength(36);
});

test.each(['chromium', 'firefox'] as const)(
  'F8, F10: a remote value in place of an unsent one costs no edit (%s)',
  async (dialect) => {
    const { world, laptop, desk } = await twoDevices(dialect);
    laptop.area.isOnline = false;
    const key = promise(laptop, 'soup');
    await world.pass(HOUR_MS);
    // Its own slot, with what stood there long ago.
    world.cloud.plant(
      `p${laptop.id}0`,
      [...desk.area.contents()].find(([name]) => name.includes(laptop.id!))?.[1],
    );
    world.cloud.plant(`p${laptop.id}1`, 'a');
    reword(laptop, key, 'more soup');
    await world.pass(MINUTE_MS);
    await allIsWell(world);
    expect(shown(desk)).toEqual(['more soup']);
  },
);

test.each(['chromium', 'firefox'] as const)(
  'F9, F11: a remote deletion of a slot that is being written costs no edit (%s)',
  async (dialect) => {
    const { world, laptop, desk } = await twoDevices(dialect);
    promise(laptop, 'soup');
    await world.pass(HOUR_MS);
    laptop.area.isOnline = false;
    promise(laptop, 'bike');
    await world.pass(MINUTE_MS);
    for (const key of world.cloud.contents().keys()) world.cloud.plant(key, undefined);
    await allIsWell(world);
    expect(shown(desk)).toEqual(['bike', 'soup']);
  },
);

test.each(['chromium', 'firefox'] as const)(
  'F12, F13: signing in over a filled area keeps what both sides had (%s)',
  async (dialect) => {
    const { world, laptop, desk } = await twoDevices(dialect);
    promise(laptop, 'soup');
    const phone = world.addDevice({ isSignedIn: false });
    promise(phone, 'bike');
    await world.pass(3 * HOUR_MS);
    phone.area.signIn();
    await world.pass(MINUTE_MS);
    await allIsWell(world);
    for (const device of [laptop, desk, phone]) expect(shown(device)).toEqual(['bike', 'soup']);
  },
);

test.each(['chromium', 'firefox'] as const)(
  'F14: uninstalling elsewhere empties the cloud, and everything comes back from the devices (%s)',
  async (dialect) => {
    const { world, laptop, desk } = await twoDevices(dialect);
    promise(laptop, 'soup');
    promise(desk, 'bike');
    await comesToRest(world);
    const old = world.addDevice();
    await comesToRest(world);
    expect(shown(old)).toEqual(['bike', 'soup']);
    old.sleep();
    old.area.uninstall();
    old.isLost = true;
    world.cloud.settle();
    expect([...laptop.area.contents().keys()]).toEqual([]);
    await allIsWell(world);
    expect(shown(laptop)).toEqual(['bike', 'soup']);
    expect(shown(desk)).toEqual(['bike', 'soup']);
    expect(laptop.area.contents().size).toBeGreaterThan(0);
  },
);

test('F14: a fresh installation after it writes nothing over anyone', async () => {
  const { world, laptop } = await twoDevices('firefox');
  promise(laptop, 'soup');
  await comesToRest(world);
  uninstall(world, world.dice);
  world.addDevice();
  await allIsWell(world);
  for (const device of world.living) expect(shown(device)).toEqual(['soup']);
});

test('F15: a home that the person reset is filled again', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  promise(laptop, 'soup');
  await comesToRest(world);
  world.cloud.reset();
  promise(desk, 'bike');
  await allIsWell(world);
  expect(shown(laptop)).toEqual(['bike', 'soup']);
  expect(world.cloud.contents().size).toBeGreaterThan(0);
});

test.each(['chromium', 'firefox'] as const)(
  'F16: a local area that was lost is an ordinary state (%s)',
  async (dialect) => {
    const { world, laptop, desk } = await twoDevices(dialect);
    promise(laptop, 'soup');
    await comesToRest(world);
    laptop.area.loseDatabase();
    promise(laptop, 'bike');
    await world.pass(2 * HOUR_MS);
    await allIsWell(world);
    expect(shown(desk)).toEqual(['bike', 'soup']);
  },
);

test('F17: without events the heartbeat finds what arrived', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  desk.area.events = 'missed';
  promise(laptop, 'soup');
  await world.pass(2 * HOUR_MS);
  expect(shown(desk)).toEqual(['soup']);
});

test('F18: events without a change cause no write', async () => {
  const { world, laptop, desk } = await twoDevices('firefox');
  promise(laptop, 'soup');
  await comesToRest(world);
  const before = world.counts.calls;
  desk.area.events = 'twice';
  for (let times = 0; times < 20; times++) {
    desk.area.notify();
    await world.pass(5_000);
  }
  expect(world.counts.calls).toBe(before);
});

test('F23: a device that returns after two years brings its edit and takes nothing back', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  const [soup, bike] = [promise(laptop, 'soup'), promise(desk, 'bike')];
  await comesToRest(world);
  desk.sleep();
  reword(desk, bike, 'both bikes');
  reword(laptop, soup, 'more soup');
  for (let times = 0; times < 6; times++) {
    await age(world, [laptop]);
    world.skip(YEAR_MS / 100);
  }
  await allIsWell(world);
  expect(shown(laptop)).toEqual(['both bikes', 'more soup']);
  expect(shown(desk)).toEqual(['both bikes', 'more soup']);
});

test('F38: a device that was taken over while alive keeps its unsent edits', async () => {
  const { world, laptop, desk } = await twoDevices('firefox');
  const soup = promise(desk, 'soup');
  await comesToRest(world);
  desk.sleep();
  desk.area.isOnline = false;
  reword(desk, soup, 'unsent soup');
  await age(world, [laptop]);
  await rest(world);
  const keys = [...laptop.area.contents().keys()];
  expect(keys.filter((key) => key.startsWith(`p${desk.id}`))).toEqual([]);
  await allIsWell(world);
  expect(shown(laptop)).toEqual(['unsent soup']);
  expect(shown(desk)).toEqual(['unsent soup']);
});

test('what a lost device held is taken over by the living', async () => {
  const { world, laptop, desk } = await twoDevices('chromium');
  promise(desk, 'soup');
  await comesToRest(world);
  desk.sleep();
  desk.isLost = true;
  forgiveLost(world);
  await age(world);
  await rest(world);
  expect([...laptop.area.contents().keys()].every((key) => key.startsWith(`p${laptop.id}`))).toBe(true);
  await allIsWell(world);
  expect(shown(laptop)).toEqual(['soup']);
});
