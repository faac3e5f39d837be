import { describe, expect, test } from 'vitest';

import { readArea } from '../../../utils/sync/area';
import { type HomeLimits, STORAGE_SYNC } from '../../../utils/sync/limits';
import { keyOf, type SyncRecord } from '../../../utils/sync/record';
import { seeded } from '../../support/sync-area/seeded';
import { Household, type Member } from '../../support/sync/household';
import { DAY, deleted, DESK, edited, LAPTOP, living, NOW, PHONE } from '../../support/sync/records';
import { promise, promises } from '../../support/sync/records';

/** Small items, so that a device soon has several. */
const SMALL: HomeLimits = { total: 20_000, item: 1_500, items: 64 };

const random = seeded(5);
/** Characters that no dictionary has seen. */
const hanzi = (count: number) =>
  Array.from({ length: count }, () => String.fromCharCode(0x4e00 + (random() % 5_000))).join('');

const inSlot = ({ texts }: Household, owner: string, slot: string): readonly SyncRecord[] =>
  readArea(texts, owner, new Map()).items.flatMap((item) =>
    item.owner === owner && item.slot === slot && item.content.state === 'read' ? item.content.records : [],
  );

async function writesOfAQuietDay(home: Household, members: readonly Member[]): Promise<Household['calls']> {
  await home.pass(2 * DAY, members, 15);
  home.calls.length = 0;
  await home.pass(DAY, members, 15);
  return home.calls;
}

describe('a slot whose records might fit into the others', () => {
  test('is left alone when none of them fits into any one, and nothing is written (I11)', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    const long = (number: number) => promise({ made: NOW - 3 * DAY, number, v: { text: hanzi(900) } });
    laptop.write(...Array.from({ length: 10 }, (_, number) => long(number)));
    await home.pass(60, [laptop]);
    expect(home.keysOf(LAPTOP).length).toBeGreaterThan(2);
    expect(await writesOfAQuietDay(home, [laptop])).toEqual([]);
  });

  test('is given up, also after a record has moved from slot to slot', async () => {
    const home = new Household({ ...STORAGE_SYNC, item: SMALL.item });
    const laptop = home.member(LAPTOP);
    laptop.write(...promises(230, { made: NOW }));
    await home.pass(60, [laptop]);
    const [first, , third] = ['0', '1', '2'].map((slot) => inSlot(home, LAPTOP, slot));
    const grown = { text: `${hanzi(150)}` };
    laptop.write(edited(inSlot(home, LAPTOP, '1')[3]!, [home.minute, 0, LAPTOP], grown));
    await home.pass(30, [laptop]);
    const gone = [...third!.slice(0, -6), ...first!.slice(0, 40)];
    laptop.write(...gone.map((record) => living(record, deleted([home.minute, 0, LAPTOP]))));
    const before = home.keysOf(LAPTOP).length;
    expect(await writesOfAQuietDay(home, [laptop])).toEqual([]);
    expect(home.keysOf(LAPTOP).length).toBeLessThan(before);
  });
});

test('words of what is deleted on its way to another slot leave both with the next flush (I17)', async () => {
  const home = new Household(SMALL);
  const [desk, laptop, phone] = [home.member(DESK), home.member(LAPTOP), home.member(PHONE)];
  phone.write(...promises(60, { made: NOW, device: PHONE }));
  await home.pass(60, [desk, laptop, phone], 1);
  const one = inSlot(home, PHONE, '0')[3]!;
  const moving = edited(one, [home.minute, 0, PHONE], { text: `Secret ${hanzi(60)}` });
  const copies = () =>
    home.keysOf(PHONE).flatMap((key) => {
      const records = inSlot(home, PHONE, key.slice(-1));
      return records.filter((record) => keyOf(record) === keyOf(one));
    });
  phone.write(moving);
  await phone.tick();
  expect(copies()).toHaveLength(2);
  home.minute += 1;
  phone.write(living(moving, deleted([home.minute, 0, PHONE])));
  await phone.tick();
  expect(copies().map(({ row }) => [row.v, row.life?.state])).toEqual([[{}, 'deleted']]);
});

test('in a home without limits items are no longer than any reader takes', async () => {
  const home = new Household();
  const { limits: _, ...free } = home.home(LAPTOP);
  const laptop = home.member(LAPTOP, { home: free });
  laptop.write(...promises(1_000, { made: NOW }));
  await home.pass(300, [laptop], 5);
  const items = readArea(home.texts, LAPTOP, new Map()).items;
  expect(items.map(({ content }) => content.state)).toEqual(items.map(() => 'read'));
  expect(items.length).toBeGreaterThan(1);
  expect(await writesOfAQuietDay(home, [laptop])).toEqual([]);
});
