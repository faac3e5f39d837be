import { describe, expect, test } from 'vitest';

import type { Observation } from '../../../utils/sync/memory';
import { isDead, observe } from '../../../utils/sync/owners';
import { DAY, DESK, LAPTOP, NOW, PHONE } from '../../support/sync/records';
import { areaOf, DAMAGED, NEWER, SELF, type Shard, TODAY } from '../../support/sync/shards';

const desk = (tag: number, more: Partial<Shard> = {}): Shard => ({
  owner: DESK,
  slot: '0',
  tag,
  card: {},
  ...more,
});

/** What is known after looks at these areas, one after the other. */
function after(looks: readonly (readonly [minute: number, ...shards: Shard[]])[]) {
  return looks.reduce<Readonly<Record<string, Observation>>>(
    (known, [minute, ...shards]) => observe(known, areaOf(shards), LAPTOP, minute),
    {},
  );
}

/** Looks once a day, from the day after NOW. */
const daily = (days: number, ...shards: Shard[]) =>
  Array.from({ length: days }, (_, day) => [NOW + (day + 1) * DAY, ...shards] as const);

describe('what is seen of another device', () => {
  test('at first: its tags, its card, and that it was heard now', () => {
    expect(after([[NOW, desk(5), desk(6, { slot: '3', card: undefined! })]])).toEqual({
      [DESK]: { tags: { 0: 5, 3: 6 }, heardAt: NOW, saidAt: NOW, days: 0, lastDay: TODAY, card: SELF },
    });
  });

  test('of oneself nothing is noted', () => {
    expect(after([[NOW, { owner: LAPTOP, slot: '0', card: {} }]])).toEqual({});
  });

  test('a new tag is a sign of life, in any slot', () => {
    const known = after([
      [NOW, desk(5)],
      [NOW + 30, desk(5)],
      [NOW + 60, desk(5), desk(9, { slot: '1' })],
      [NOW + 90, desk(8), desk(9, { slot: '1' })],
      [NOW + 95, desk(8), desk(9, { slot: '1' })],
    ]);
    expect(known[DESK]).toMatchObject({ tags: { 0: 8, 1: 9 }, heardAt: NOW + 90, saidAt: NOW + 90 });
  });

  test('an item that went away and came back as it was is none', () => {
    const known = after([
      [NOW, desk(5), desk(9, { slot: '1' })],
      [NOW + 30, desk(5)],
      [NOW + 60, desk(5), desk(9, { slot: '1' })],
    ]);
    expect(known[DESK]?.heardAt).toBe(NOW);
  });

  test('the day on its card is none', () => {
    const known = after([
      [NOW, desk(5, { card: { seenOn: TODAY } })],
      [NOW + 200 * DAY, desk(5, { card: { seenOn: TODAY + 200 } })],
    ]);
    expect(known[DESK]?.heardAt).toBe(NOW);
  });

  test('an item that cannot be read tells of life as far as its tag can be read', () => {
    const known = after([[NOW, desk(0, { text: NEWER }), { owner: PHONE, slot: '0', text: DAMAGED }]]);
    expect(Object.keys(known)).toEqual([DESK, PHONE]);
    expect(known[DESK]).toMatchObject({ tags: {}, heardAt: NOW });
  });

  test('its card is remembered while its item is away', () => {
    const known = after([[NOW, desk(5)], [NOW + 30]]);
    expect(known[DESK]?.card).toEqual(SELF);
  });

  test('what was old when it was first seen is not called news: nobody was heard after the day on their card', () => {
    const known = after([[NOW, desk(5, { card: { seenOn: TODAY - 40 } })]]);
    expect(known[DESK]).toMatchObject({ heardAt: NOW, saidAt: (TODAY - 39) * DAY - 1 });
  });
});

describe('a device is dead', () => {
  const dead = (known: ReturnType<typeof after>, now: number, retiredAt?: number) => {
    const retired = retiredAt === undefined ? [] : [{ device: DESK, at: retiredAt }];
    return isDead(DESK, known[DESK]!, { now, retired });
  };

  test('after ninety days without a new tag, on fourteen of which the area was read (F23)', () => {
    const known = after([[NOW, desk(5)], ...daily(14, desk(5))]);
    expect(dead(known, NOW + 90 * DAY - 1)).toBe(false);
    expect(dead(known, NOW + 90 * DAY)).toBe(true);
  });

  test('not before fourteen different days, however long ago its tag was new (F23)', () => {
    const known = after([[NOW, desk(5)], ...daily(13, desk(5))]);
    expect(dead(known, NOW + 700 * DAY)).toBe(false);
  });

  test('and many looks on one day are one day', () => {
    const looks = Array.from({ length: 50 }, (_, minute) => [NOW + 91 * DAY + minute, desk(5)] as const);
    expect(dead(after([[NOW, desk(5)], ...looks]), NOW + 92 * DAY)).toBe(false);
  });

  test('no more, once a new tag comes', () => {
    const known = after([[NOW, desk(5)], ...daily(100, desk(5)), [NOW + 101 * DAY, desk(6)]]);
    expect(known[DESK]).toMatchObject({ heardAt: NOW + 101 * DAY, days: 0 });
    expect(dead(known, NOW + 102 * DAY)).toBe(false);
  });

  test('also when its items are gone: what counts is that the area was read', () => {
    const known = after([[NOW, desk(5)], ...daily(100)]);
    expect(dead(known, NOW + 100 * DAY)).toBe(true);
  });

  test('at once when it is said to be gone, until it says something new', () => {
    const known = after([[NOW, desk(5)]]);
    expect(dead(known, NOW + 5, NOW + 5)).toBe(true);
    expect(dead(known, NOW + 5, NOW - 1)).toBe(false);
    expect(
      dead(
        after([
          [NOW, desk(5)],
          [NOW + 9, desk(6)],
        ]),
        NOW + 9,
        NOW + 5,
      ),
    ).toBe(false);
  });

  test('but not for another’s being gone', () => {
    const known = after([[NOW, desk(5)]]);
    expect(isDead(DESK, known[DESK]!, { now: NOW + 9, retired: [{ device: PHONE, at: NOW + 9 }] })).toBe(
      false,
    );
  });

  test('by one’s own clock: one that runs ahead for a look alone buries nobody (F19)', () => {
    const known = after([
      [NOW, desk(5)],
      [NOW + 3_000 * DAY, desk(5)],
    ]);
    expect(dead(known, NOW + 3_000 * DAY)).toBe(false);
  });

  test('in time, though one’s own clock was years ahead when it was last heard (F19)', () => {
    const known = after([[NOW + 3_000 * DAY, desk(5)], ...daily(20, desk(5))]);
    expect(dead(known, NOW + 90 * DAY)).toBe(false);
    expect(dead(known, NOW + 91 * DAY)).toBe(true);
  });

  test('not because of a look with a clock years behind (F19)', () => {
    const known = after([[NOW, desk(5)], ...daily(20, desk(5)), [NOW - 300 * DAY, desk(5)]]);
    expect(dead(known, NOW - 300 * DAY)).toBe(false);
    const again = after([
      [NOW, desk(5)],
      ...daily(20, desk(5)),
      [NOW - 300 * DAY, desk(5)],
      [NOW + 21 * DAY, desk(5)],
    ]);
    expect(again[DESK]).toMatchObject({ heardAt: NOW, saidAt: NOW });
    expect(dead(again, NOW + 21 * DAY)).toBe(false);
    expect(dead(again, NOW + 90 * DAY)).toBe(true);
  });
});
