import { describe, expect, test } from 'vitest';

import type { Memory } from '../../../utils/sync/memory';
import { isOver, waitingSince } from '../../../utils/sync/turn';
import { DESK, LAPTOP, NOW, PHONE } from '../../support/sync/records';

const ALL = new Set([PHONE, LAPTOP, DESK]);
interface Waiting {
  readonly live?: ReadonlySet<string>;
  readonly random?: number;
  readonly before?: NonNullable<Memory['lacking']>;
}
const waiting = (me: string, { live = ALL, random = 0, before }: Waiting = {}) =>
  waitingSince(before, { me, live, now: NOW, random: () => random });

describe('who waits how long', () => {
  test('each ten minutes for every living device before it, by id', () => {
    expect([DESK, LAPTOP, PHONE].map((me) => waiting(me))).toEqual([
      { since: NOW, wait: 0 },
      { since: NOW, wait: 10 },
      { since: NOW, wait: 20 },
    ]);
  });

  test('the dead are not waited for', () => {
    expect(waiting(PHONE, { live: new Set([PHONE, LAPTOP]) }).wait).toBe(10);
  });

  test('and nought to two minutes more, at random', () => {
    const waits = [0, 1, 2, 3, 2 ** 32 - 1].map((random) => waiting(LAPTOP, { random }).wait);
    expect(waits).toEqual([10, 11, 12, 10, 10]);
  });

  test('whoever waits already goes on waiting as long', () => {
    const before = { since: NOW - 3, wait: 21 };
    expect(waiting(LAPTOP, { before, random: 2 })).toEqual(before);
  });

  test('a clock that was set back begins again, and does not wait for what is years away', () => {
    expect(waiting(LAPTOP, { before: { since: NOW + 900_000, wait: 12 } })).toEqual({ since: NOW, wait: 12 });
  });
});

test('its turn has come when the time is over', () => {
  expect([19, 20, 21].map((minutes) => isOver({ since: NOW, wait: 20 }, NOW + minutes))).toEqual([
    false,
    true,
    true,
  ]);
});
