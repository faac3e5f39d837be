import { describe, expect, test } from 'vitest';

import { readArea } from '../../../utils/sync/area';
import { keyOf } from '../../../utils/sync/record';
import { Household } from '../../support/sync/household';
import {
  DAY,
  DESK,
  edited,
  history,
  keysOf,
  LAPTOP,
  NOW,
  PHONE,
  promise,
  promises,
  wordsOf,
} from '../../support/sync/records';

const visible = ({ texts }: Household) =>
  readArea(texts, LAPTOP, new Map()).items.flatMap(({ content }) =>
    content.state === 'read' ? content.records : [],
  );

/** Three devices that know each other, each with ten promises of its own. */
async function threeDevices() {
  const home = new Household();
  const [desk, laptop, phone] = [home.member(DESK), home.member(LAPTOP), home.member(PHONE)];
  desk.write(...promises(10, { made: NOW, device: DESK }));
  laptop.write(...promises(10, { made: NOW, device: LAPTOP }));
  phone.write(...promises(10, { made: NOW, device: PHONE }));
  await home.pass(60, [desk, laptop, phone]);
  return { home, desk, laptop, phone };
}

describe('a device that is not seen any more', () => {
  test('is taken over after ninety days, and its items are removed a day later (F23)', async () => {
    const { home, desk, laptop } = await threeDevices();
    await home.pass(88 * DAY, [desk, laptop], DAY / 4);
    expect(home.keysOf(PHONE)).toEqual(['pPh7q10']);
    await home.pass(2 * DAY, [desk, laptop], 60);
    const covered = home.minute;
    expect(home.keysOf(PHONE)).toEqual(['pPh7q10']);
    await home.pass(2 * DAY, [desk, laptop], 60);
    expect(home.keysOf(PHONE)).toEqual([]);
    expect(home.minute - covered).toBeGreaterThan(DAY);
    expect(visible(home)).toHaveLength(30);
    home.calls.length = 0;
    await home.pass(5 * DAY, [desk, laptop], DAY / 4);
    expect(home.calls).toEqual([]);
  });

  test('is taken over at once when the person says it is gone, still in two steps', async () => {
    const { home, desk, laptop } = await threeDevices();
    for (const { store } of [desk, laptop]) store.wish({ retired: [{ device: PHONE, at: home.minute }] });
    await home.pass(DAY / 2, [desk, laptop], 15);
    expect(home.keysOf(PHONE)).toEqual(['pPh7q10']);
    await home.pass(DAY, [desk, laptop], 15);
    expect(home.keysOf(PHONE)).toEqual([]);
    expect(visible(home)).toHaveLength(30);
  });

  test('and comes back with edits that it never sent keeps them, and all agree (F38)', async () => {
    const { home, desk, laptop, phone } = await threeDevices();
    const unsent = edited(promise({ made: NOW, device: DESK }), [home.minute, 0, PHONE], {
      text: 'from the train',
    });
    phone.write(unsent, promise({ made: home.minute, number: 77, device: PHONE }));
    await home.pass(100 * DAY, [desk, laptop], DAY / 2);
    expect(home.keysOf(PHONE)).toEqual([]);
    await home.pass(60, [desk, laptop, phone]);
    for (const { store } of [desk, laptop, phone]) {
      expect(store.rows()).toHaveLength(31);
      expect(store.row(keyOf(unsent))?.v).toMatchObject({ text: 'from the train' });
    }
    home.calls.length = 0;
    await home.pass(120, [desk, laptop, phone]);
    expect(home.calls).toEqual([]);
  });

  test('and comes back after two years brings nothing back that was changed since (F23)', async () => {
    const { home, desk, laptop, phone } = await threeDevices();
    await home.pass(100 * DAY, [desk, laptop], DAY / 2);
    const changed = edited(promise({ made: NOW, device: PHONE }), [home.minute, 0, LAPTOP], {
      text: 'another wording',
    });
    laptop.write(changed);
    await home.pass(630 * DAY, [desk, laptop], DAY);
    home.calls.length = 0;
    await home.pass(90, [desk, laptop, phone]);
    expect(phone.store.row(keyOf(changed))?.v).toMatchObject({ text: 'another wording' });
    expect(visible(home)).toHaveLength(30);
    const written = home.calls.filter(({ by }) => by === PHONE).flatMap(({ keys }) => keys);
    expect(written).toEqual(['pPh7q10']);
  });

  test('leaves no gap in a nearly full area: its half is taken over, and what is new travels', async () => {
    const home = new Household({ total: 6_000, item: 1_500, items: 64 });
    const [desk, laptop] = [home.member(DESK), home.member(LAPTOP)];
    desk.write(...history(110, 110, DESK));
    laptop.write(...history(110, 110, LAPTOP));
    await home.pass(120, [desk, laptop]);
    await home.pass(88 * DAY, [laptop], DAY);
    for (let day = 0; day < 12; day++) {
      laptop.write(promise({ made: home.minute, number: day, v: { text: wordsOf(9_000 + day) } }));
      await home.pass(DAY, [laptop], DAY / 4);
    }
    expect(home.keysOf(DESK)).toEqual([]);
    expect(await laptop.engine.status()).toMatchObject({ waiting: 0, space: { isFull: false } });
  });
});

test('a database that was put back to what it was, under a running background, gets all again (F21)', async () => {
  const { home, desk, laptop } = await threeDevices();
  const all = keysOf(laptop.store.rows());
  const empty = home.member('Zz9zz').store.snapshot();
  laptop.store.restore(empty);
  await laptop.tick();
  expect(keysOf(laptop.store.rows())).toEqual(all);
  await home.pass(60, [desk, laptop]);
  expect(visible(home)).toHaveLength(30);
});
