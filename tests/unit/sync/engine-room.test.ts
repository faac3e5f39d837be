import { describe, expect, test } from 'vitest';

import { readArea } from '../../../utils/sync/area';
import type { HomeLimits } from '../../../utils/sync/limits';
import { areaCost, itemCost } from '../../../utils/sync/quota';
import { Household } from '../../support/sync/household';
import { DESK, LAPTOP, NOW, PHONE, promises } from '../../support/sync/records';

/** A small home, so that it is full soon. */
const SMALL: HomeLimits = { total: 12_000, item: 2_000, items: 64 };
const IDS = [DESK, LAPTOP, PHONE];

const visible = ({ texts }: Household) =>
  readArea(texts, LAPTOP, new Map()).items.flatMap(({ content }) =>
    content.state === 'read' ? content.records : [],
  );

describe('a thousand promises at once (F32)', () => {
  test('fill several items, each within its limit, in a few calls, and then nothing is written', async () => {
    const home = new Household();
    const laptop = home.member(LAPTOP);
    laptop.write(...promises(1_000, { made: NOW }));
    await home.pass(30, [laptop], 1);
    expect(visible(home)).toHaveLength(1_000);
    for (const [key, text] of home.texts) expect(itemCost(key, text)).toBeLessThanOrEqual(8_000);
    expect(home.calls.length).toBeLessThanOrEqual(3);
    expect(home.calls.some(({ isRefused }) => isRefused)).toBe(false);
    home.calls.length = 0;
    await home.pass(120, [laptop]);
    expect(home.calls).toEqual([]);
  });

  test('take no more at once than a living device’s share of what is left of 94 %', async () => {
    const home = new Household();
    const members = IDS.map((id) => home.member(id));
    await home.pass(40, members);
    const before = areaCost(home.texts);
    const laptop = members[1]!;
    laptop.write(...promises(2_000, { made: home.minute }));
    await laptop.tick();
    const grown = areaCost(home.texts) - before;
    expect(grown).toBeGreaterThan(20_000);
    expect(grown).toBeLessThanOrEqual((96_256 - before) / 3);
  });

  test('do not count as a full area while there is room for the next share', async () => {
    const home = new Household();
    const members = IDS.map((id) => home.member(id));
    await home.pass(40, members);
    const laptop = members[1]!;
    laptop.write(...promises(2_500, { made: home.minute }));
    const status = await laptop.tick();
    expect(areaCost(home.texts)).toBeLessThan(40_000);
    expect(status.space).toMatchObject({ isFull: false });
  });

  test('that are too many for any home fill it to 94 %, wait, and say so', async () => {
    const home = new Household(SMALL);
    const laptop = home.member(LAPTOP);
    laptop.write(...promises(1_000, { made: NOW }));
    await home.pass(60, [laptop]);
    const status = await laptop.engine.status();
    expect(areaCost(home.texts)).toBeLessThanOrEqual(SMALL.total * 0.94);
    expect(areaCost(home.texts)).toBeGreaterThan(SMALL.total * 0.9);
    expect(status.waiting).toBe(1_000 - visible(home).length);
    expect(status.space).toMatchObject({ isFull: true });
    expect(home.calls.some(({ isRefused }) => isRefused)).toBe(false);
    home.calls.length = 0;
    await home.pass(300, [laptop]);
    expect(home.calls).toEqual([]);
  });
});

describe('what is not ours (F40)', () => {
  test('is counted and never touched', async () => {
    const home = new Household(SMALL);
    home.texts.set('theme', 'x'.repeat(1_900));
    home.texts.set('<notes>', '<'.repeat(300));
    const foreign = areaCost(home.texts);
    const laptop = home.member(LAPTOP);
    laptop.write(...promises(1_000, { made: NOW }));
    await home.pass(60, [laptop]);
    expect(areaCost(home.texts)).toBeLessThanOrEqual(SMALL.total * 0.94);
    expect(areaCost(home.texts)).toBeGreaterThan(foreign + 6_000);
    expect(home.texts.get('theme')).toBe('x'.repeat(1_900));
    expect(home.texts.get('<notes>')).toBe('<'.repeat(300));
    expect(home.calls.flatMap(({ keys }) => keys).every((key) => key.startsWith(`p${LAPTOP}`))).toBe(true);
  });

  test('and when it leaves no room at all, nothing is written and nothing refused', async () => {
    const home = new Household(SMALL);
    for (let number = 0; number < 6; number++) home.texts.set(`blob ${number}`, 'x'.repeat(1_985));
    const laptop = home.member(LAPTOP);
    laptop.write(...promises(20, { made: NOW }));
    await home.pass(60, [laptop]);
    expect(home.calls).toEqual([]);
    expect(await laptop.engine.status()).toMatchObject({ waiting: 20, space: { isFull: true } });
  });
});
