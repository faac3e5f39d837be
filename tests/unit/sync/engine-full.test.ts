import { describe, expect, test } from 'vitest';

import { readArea } from '../../../utils/sync/area';
import type { HomeLimits } from '../../../utils/sync/limits';
import type { Registers } from '../../../utils/sync/memory';
import { areaCost } from '../../../utils/sync/quota';
import { isFinished, newestMinute } from '../../../utils/sync/wire';
import { Household, type Member } from '../../support/sync/household';
import {
  DAY,
  DESK,
  history,
  LAPTOP,
  NOW,
  person,
  PHONE,
  promise,
  promises,
} from '../../support/sync/records';
import { textsOf } from '../../support/sync/shards';

/** A small home, so that it is full soon. */
const SMALL: HomeLimits = { total: 12_000, item: 2_000, items: 64 };
const IDS = [DESK, LAPTOP, PHONE];

const visible = ({ texts }: Household) =>
  readArea(texts, LAPTOP, new Map()).items.flatMap(({ content }) =>
    content.state === 'read' ? content.records : [],
  );
const cutOffOf = async (it: Member) => (await it.memory())?.registers.entry?.value ?? 0;

describe('a full area sheds (3.16)', () => {
  const OPEN = promises(20, { made: NOW - 300 * DAY });

  async function filled() {
    const home = new Household(SMALL);
    const members = [DESK, LAPTOP].map((id) => home.member(id));
    for (const it of members) it.write(...history(500, 20), ...OPEN, person({ made: NOW - 300 * DAY }));
    await home.pass(400, members);
    return { home, members, desk: members[0]!, laptop: members[1]! };
  }

  test('old finished entries only, and every device leaves out the same (I16)', async () => {
    const { home, members } = await filled();
    const [cut = 0, other] = await Promise.all(members.map(cutOffOf));
    expect(cut).toBeGreaterThan(0);
    expect(other).toBe(cut);
    expect(cut).toBeLessThanOrEqual(NOW - 100 * DAY);
    const records = visible(home);
    expect(records.filter((it) => isFinished(it) && newestMinute(it) < cut)).toEqual([]);
    expect(records.filter((it) => !isFinished(it))).toHaveLength(21);
    expect(areaCost(home.texts)).toBeLessThanOrEqual(SMALL.total * 0.94);
    for (const { store } of members) expect(store.rows()).toHaveLength(521);
  });

  test('comes to rest, and says how many stay', async () => {
    const { home, members, laptop } = await filled();
    home.calls.length = 0;
    await home.pass(300, members);
    expect(home.calls).toEqual([]);
    const cut = await cutOffOf(laptop);
    const staying = history(500, 20).filter((it) => newestMinute(it) < cut).length;
    expect((await laptop.engine.status()).staying).toEqual({ count: staying, before: cut });
  });

  test('until the person lets them travel again: that is done once, on all devices (3.16)', async () => {
    const home = new Household(SMALL);
    const members = [DESK, LAPTOP].map((id) => home.member(id));
    const registers: Registers = { entry: { value: NOW - 200 * DAY, stamp: [NOW, 0, PHONE] } };
    const [card = ['', '']] = textsOf([{ owner: PHONE, slot: '0', card: { registers } }]);
    home.texts.set(...card);
    for (const it of members) it.write(...history(20, 300));
    await home.pass(60, members);
    expect(visible(home)).toEqual([]);
    members[1]!.store.wish({ travelAgainAt: home.minute });
    await home.pass(60, members);
    expect(visible(home)).toHaveLength(20);
    expect(await Promise.all(members.map(cutOffOf))).toEqual([0, 0]);
    home.calls.length = 0;
    await home.pass(60, members);
    expect(home.calls).toEqual([]);
  });

  test('not while all that is wanted still fits, only not in one flush’s share', async () => {
    const home = new Household(SMALL);
    const members = IDS.map((id) => home.member(id));
    for (const it of members) it.write(...history(400, 110));
    await home.pass(400, members);
    const laptop = members[1]!;
    laptop.write(...promises(75, { made: home.minute }));
    await home.pass(60, members);
    expect(areaCost(home.texts)).toBeLessThanOrEqual(SMALL.total * 0.94);
    expect(visible(home)).toHaveLength(475);
    expect(await cutOffOf(laptop)).toBe(0);
  });

  test('on two devices at once: they agree on one cut-off, and come to rest (F41)', async () => {
    const home = new Household(SMALL);
    const [desk, laptop] = [home.member(DESK), home.member(LAPTOP)];
    desk.write(...history(150, 130, DESK));
    laptop.write(...history(150, 130, LAPTOP));
    await home.pass(60, [desk, laptop]);
    // Both are full of news and see the same area, neither the other's flush.
    const before = new Map(home.texts);
    desk.write(...promises(250, { made: home.minute, device: DESK }));
    laptop.write(...promises(200, { made: home.minute, device: LAPTOP }));
    await desk.tick();
    const deskAfter = new Map([...home.texts].filter(([key]) => key.startsWith(`p${DESK}`)));
    home.texts.clear();
    for (const [key, text] of before) home.texts.set(key, text);
    await laptop.tick();
    for (const [key, text] of deskAfter) home.texts.set(key, text);
    await home.pass(400, [desk, laptop]);
    expect(await cutOffOf(desk)).toBe(await cutOffOf(laptop));
    expect(await cutOffOf(desk)).toBeGreaterThan(0);
    home.calls.length = 0;
    await home.pass(300, [desk, laptop]);
    expect(home.calls).toEqual([]);
  });

  test('nothing new because a clock runs years ahead (F19)', async () => {
    const home = new Household(SMALL);
    const [desk, laptop] = [home.member(DESK), home.member(LAPTOP)];
    desk.write(...history(90, 0, DESK));
    laptop.write(...history(250, 0, LAPTOP));
    await home.pass(60, [desk, laptop]);
    home.minute += 900 * DAY;
    laptop.write(...promises(200, { made: home.minute }));
    await laptop.tick();
    expect(await cutOffOf(laptop)).toBeLessThanOrEqual(NOW + 2 * DAY - 100 * DAY);
  });
});

describe('an area that is over its limit on arrival (F6)', () => {
  test('comes back under it, whoever filled it, without a refused call, and nobody loses an entry', async () => {
    const home = new Household(SMALL);
    const members = [DESK, LAPTOP].map((id) => home.member(id));
    const [desk, laptop] = [members[0]!, members[1]!];
    desk.write(...history(150, 130, DESK), ...promises(20, { made: NOW - 5, device: DESK }));
    laptop.write(...history(150, 130, LAPTOP), ...promises(20, { made: NOW - 5 }));
    await home.pass(60, members);
    const others = promises(220, { made: NOW - 7, device: PHONE });
    const phone = [0, 1, 2].map((slot) => ({
      owner: PHONE,
      slot: `${slot}`,
      records: others.slice(slot * 70, slot * 70 + 70),
    }));
    for (const [key, text] of textsOf(phone)) home.texts.set(key, text);
    expect(home.bytes).toBeGreaterThan(SMALL.total);
    home.calls.length = 0;
    await home.pass(400, members);
    expect(home.bytes).toBeLessThanOrEqual(SMALL.total);
    expect(home.calls.filter(({ isRefused }) => isRefused)).toEqual([]);
    for (const { store } of members) expect(store.rows().length).toBe(340 + 210);
    home.calls.length = 0;
    await home.pass(300, members);
    expect(home.calls).toEqual([]);
  });

  test('by foreign keys is nothing that a device can mend: it rests', async () => {
    const home = new Household(SMALL);
    const laptop = home.member(LAPTOP);
    laptop.write(promise({ made: NOW }));
    await laptop.tick();
    for (let number = 0; number < 8; number++) home.texts.set(`blob ${number}`, 'x'.repeat(1_950));
    await home.pass(300, [laptop]);
    home.calls.length = 0;
    await home.pass(300, [laptop]);
    expect(home.calls).toEqual([]);
    expect(laptop.store.rows()).toHaveLength(1);
  });
});
