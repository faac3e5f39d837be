import { describe, expect, test } from 'vitest';

import { keyOf } from '../../../utils/sync/record';
import { Household, type Member } from '../../support/sync/household';
import { DAY, DESK, edited, keysOf, LAPTOP, NOW, PHONE, promise, promises } from '../../support/sync/records';
import { NEWER, textsOf } from '../../support/sync/shards';

describe('when the home refuses (F2, F3, F4, F5)', () => {
  test('what could not be handed over still waits, and the status says so', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    laptop.write(...promises(3, { made: NOW }));
    home.isRefusing = true;
    expect(await laptop.tick()).toMatchObject({ waiting: 3 });
    expect(await laptop.tick()).not.toHaveProperty('handedOverAt');
    home.isRefusing = false;
    home.minute += 1;
    expect(await laptop.tick()).toMatchObject({ waiting: 0, handedOverAt: NOW + 1 });
  });

  test('it is asked again after half a minute, a minute, two, and so on up to an hour, restarts or not', async () => {
    const home = new Household();
    home.isRefusing = true;
    let laptop = home.member(LAPTOP);
    laptop.write(promise({ made: NOW }));
    const at: number[] = [];
    for (let second = 0; second < 14_400; second += 10) {
      home.seconds = second;
      home.calls.length = 0;
      if (second % 70 === 0) laptop = laptop.restart();
      await laptop.engine.push();
      if (home.calls.length > 0) at.push(second);
    }
    const pauses = at.slice(1).map((second, index) => second - (at[index] ?? 0));
    const least = [30, 60, 120, 240, 480, 960, 1_920, 3_600];
    expect(pauses.slice(0, 8).map((pause, index) => pause >= (least[index] ?? 0))).toEqual(
      pauses.slice(0, 8).map(() => true),
    );
    expect(pauses.every((pause, index) => pause <= (least[index] ?? 3_600) * 1.25 + 10)).toBe(true);
    expect(pauses.length).toBeGreaterThanOrEqual(7);
  });
});

test('ten calls may follow each other, then one each three minutes, restarts or not (I10)', async () => {
  const home = new Household();
  let laptop = home.member(LAPTOP);
  const callsAt: number[] = [];
  for (let second = 0; second <= 1_200; second += 4) {
    home.seconds = second;
    laptop.write(promise({ made: NOW, number: second }));
    if (second % 60 === 0) laptop = laptop.restart();
    home.calls.length = 0;
    await laptop.engine.push();
    callsAt.push(...home.calls.map(() => second));
  }
  const within = (from: number, to: number) =>
    callsAt.filter((second) => second >= from && second < to).length;
  expect(within(0, 60)).toBe(10);
  expect(within(60, 1_260)).toBe(6);
});

test('a call that has to wait says when it may be made', async () => {
  const home = new Household();
  const laptop = home.member(LAPTOP);
  let next: Temporal.Instant | undefined;
  for (let number = 0; number <= 10; number++) {
    laptop.write(promise({ made: NOW, number }));
    next = (await laptop.engine.push()).next;
  }
  expect(home.calls).toHaveLength(10);
  expect(next?.epochMilliseconds).toBe(Temporal.Instant.from('2026-11-18T12:03Z').epochMilliseconds);
});

describe('an area that is suddenly empty (F15, F16)', () => {
  async function meet() {
    const home = new Household();
    const members = [DESK, LAPTOP, PHONE].map((id) => home.member(id));
    for (const it of members) it.write(...promises(20, { made: NOW, device: (await it.id()) ?? '' }));
    await home.pass(60, members);
    return { home, members };
  }

  test('is filled again by one device, the others find their entries covered, and nobody loses any', async () => {
    const { home, members } = await meet();
    home.minute = NOW + 3 * DAY;
    for (const it of members) await it.tick();
    home.texts.clear();
    home.calls.length = 0;
    await home.pass(60, members, 1);
    expect(home.calls.filter(({ by }) => by === DESK)).toEqual([
      { by: DESK, method: 'put', keys: ['pDk4m70'] },
    ]);
    expect(home.calls.filter(({ by }) => by !== DESK).map(({ keys }) => keys)).toEqual([
      ['pLa9x20'],
      ['pPh7q10'],
    ]);
    for (const { store } of members) expect(store.rows()).toHaveLength(60);
    const visible = home.texts.get('pDk4m70') ?? '';
    expect(visible.length).toBeGreaterThan((home.texts.get('pPh7q10') ?? '').length * 5);
  });

  test('gets what was written here today at once, whoever’s turn it is', async () => {
    const { home, members } = await meet();
    home.texts.clear();
    await members[2]?.tick();
    expect(home.keysOf(PHONE)).toEqual(['pPh7q10']);
  });
});

describe('a profile that was copied (F20)', () => {
  const cloned = async () => {
    const home = new Household();
    const one = home.member(LAPTOP);
    one.write(...promises(5, { made: NOW }));
    await one.tick();
    const other = home.member(LAPTOP);
    other.store.restore(one.store.snapshot());
    return { home, one, other };
  };
  const ids = async (...members: readonly Member[]) => Promise.all(members.map((it) => it.id()));

  test('takes another id as soon as it reads what the other wrote under its own', async () => {
    const { home, one, other } = await cloned();
    other.write(promise({ made: NOW, number: 70 }));
    await other.tick();
    home.minute += 1;
    await one.tick();
    const [first, second] = await ids(one, other);
    expect(second).toBe(LAPTOP);
    expect(first).not.toBe(LAPTOP);
  });

  test('loses nothing, whichever of the two notices, also when both wrote before they looked', async () => {
    const { home, one, other } = await cloned();
    one.write(promise({ made: NOW, number: 60 }));
    other.write(promise({ made: NOW, number: 70 }));
    await other.tick();
    await one.tick();
    await home.pass(90, [one, other]);
    const all = keysOf([
      ...promises(5, { made: NOW }),
      promise({ made: NOW, number: 60 }),
      promise({ made: NOW, number: 70 }),
    ]);
    expect(keysOf(one.store.rows())).toEqual(all);
    expect(keysOf(other.store.rows())).toEqual(all);
    expect(new Set(await ids(one, other)).size).toBe(2);
    home.calls.length = 0;
    await home.pass(90, [one, other]);
    expect(home.calls).toEqual([]);
  });

  test('sends at once what it wrote under its old id and nobody has seen yet', async () => {
    const { home, one, other } = await cloned();
    other.write(promise({ made: NOW, number: 70 }));
    await other.tick();
    home.minute += 1;
    one.write(promise({ made: NOW + 1, number: 60 }));
    await one.tick();
    expect(home.keysOf((await one.id()) ?? '')).toHaveLength(1);
    await other.tick();
    expect(keysOf(other.store.rows())).toContain(keyOf(promise({ made: NOW + 1, number: 60 })));
  });

  test('notices by the mark beside its database as well, before it has written anything', async () => {
    const { home, other } = await cloned();
    let marked: string | undefined = 'Zz9zz';
    const mark = {
      read: async () => marked,
      write: async (id: string) => {
        marked = id;
      },
    };
    const copy = home.member(LAPTOP, { mark });
    copy.store.restore(other.store.snapshot());
    await copy.tick();
    expect(await copy.id()).not.toBe(LAPTOP);
    expect(await copy.id()).toBe(marked);
  });

  test('an own item of a newer version is left alone, under a new id (F24)', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    laptop.write(promise({ made: NOW }));
    home.texts.set('pLa9x20', NEWER);
    await home.pass(40, [laptop]);
    expect(home.texts.get('pLa9x20')).toBe(NEWER);
    expect(home.texts.size).toBe(2);
  });
});

describe('an item of one’s own', () => {
  const LEFT = promises(4, { made: NOW - 9 * DAY });

  test('that went missing, or is an old one of mine again, is written anew (3.12)', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    laptop.write(...LEFT);
    await home.pass(20, [laptop]);
    const before = new Map(home.texts);
    laptop.write(...LEFT.map((it) => edited(it, [home.minute, 0, LAPTOP])));
    await laptop.tick();
    const after = home.texts.get('pLa9x20');
    for (const [key, text] of before) home.texts.set(key, text);
    await laptop.tick();
    expect(await laptop.id()).toBe(LAPTOP);
    expect((home.texts.get('pLa9x20') ?? '').length).toBe(after?.length);
    home.texts.clear();
    await laptop.tick();
    expect(home.keysOf(LAPTOP)).toEqual(['pLa9x20']);
  });

  test('that is to be taken out is asked for again after a pause, not at every tick (I10)', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    laptop.write(promise({ made: NOW }));
    await laptop.tick();
    laptop.store.wish({ isOn: false, takeOut: true });
    home.isRefusing = true;
    home.calls.length = 0;
    for (; home.seconds < 30; home.seconds += 3) await laptop.tick();
    expect(home.calls).toHaveLength(1);
    home.isRefusing = false;
    home.minute += 1;
    await laptop.tick();
    expect(home.texts.size).toBe(0);
  });

  test('is taken out when the person asks for it with sync off, and nobody else’s is (F40)', async () => {
    const home = new Household();
    for (const [key, text] of textsOf([{ owner: DESK, slot: '0', card: {}, records: LEFT }]))
      home.texts.set(key, text);
    home.texts.set('theme', 'dark');
    const laptop = home.member(LAPTOP);
    laptop.write(promise({ made: NOW }));
    await laptop.tick();
    laptop.store.wish({ isOn: false });
    expect(await laptop.tick()).toMatchObject({ reach: 'off' });
    expect(home.keysOf(LAPTOP)).toEqual(['pLa9x20']);
    laptop.store.wish({ takeOut: true });
    await laptop.tick();
    expect([...home.texts.keys()].sort()).toEqual(['pDk4m70', 'theme']);
    expect(laptop.store.rows().map(keyOf)).toContain(keyOf(promise({ made: NOW })));
  });
});
