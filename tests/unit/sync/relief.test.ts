import { describe, expect, test } from 'vitest';

import type { HomeLimits } from '../../../utils/sync/limits';
import type { Packed } from '../../../utils/sync/pack';
import type { SyncRecord } from '../../../utils/sync/record';
import { relieve } from '../../../utils/sync/relief';
import type { Filled, OwnSlot } from '../../../utils/sync/slots';
import { DAY, kept, NOW, person, promise, thanks } from '../../support/sync/records';

const LIMITS: HomeLimits = { total: 10_000, item: 8_192, items: 512 };
const packed = (bytes: number): Packed => ({ taken: 0, records: [], text: '', bytes });
const slotOf = (slot: string, bytes: number, records: readonly SyncRecord[] = []): OwnSlot => ({
  slot,
  bytes,
  records,
  dead: new Set(),
  mustWrite: false,
});

function relieved({
  puts = {},
  emptied = [],
  own = [slotOf('0', 500, [person()]), slotOf('1', 3_000, [kept(NOW - 50 * DAY)])],
  cost,
  isTurn = true,
}: {
  readonly puts?: Record<string, Packed>;
  readonly emptied?: readonly string[];
  readonly own?: readonly OwnSlot[];
  readonly cost: number;
  readonly isTurn?: boolean;
}) {
  const filled: Filled = { puts: new Map(Object.entries(puts)), emptied, placed: new Map(), unplaced: [] };
  const after = relieve(filled, { own, cost, limits: LIMITS, isTurn });
  return { puts: [...after.puts.keys()], removed: after.emptied };
}

describe('in an area that holds more than it can (F6, 3.16)', () => {
  test('smaller slots are written when the result fits, for Chromium judges the result', () => {
    expect(relieved({ cost: 10_400, puts: { 1: packed(2_600) } })).toEqual({ puts: ['1'], removed: [] });
    expect(relieved({ cost: 10_400, puts: { 1: packed(2_600) }, emptied: ['2'] })).toEqual({
      puts: ['1'],
      removed: ['2'],
    });
  });

  test('nothing is written when the result would still not fit: it would be refused', () => {
    expect(relieved({ cost: 10_401, puts: { 1: packed(2_600) }, isTurn: false })).toEqual({
      puts: [],
      removed: [],
    });
  });

  test('a new slot costs four bytes more than its item', () => {
    const own = [slotOf('1', 3_000)];
    const puts = { 1: packed(2_000), 2: packed(596) };
    expect(relieved({ cost: 10_400, own, puts }).puts).toEqual(['1', '2']);
    expect(relieved({ cost: 10_401, own, puts, isTurn: false }).puts).toEqual([]);
  });

  test('then slots that nobody needs are removed: removing is never judged', () => {
    expect(relieved({ cost: 15_000, puts: { 1: packed(2_600) }, emptied: ['2', '3'] })).toEqual({
      puts: [],
      removed: ['2', '3'],
    });
  });

  test('also before its turn: these are nobody’s loss', () => {
    expect(relieved({ cost: 15_000, emptied: ['2'], isTurn: false })).toEqual({ puts: [], removed: ['2'] });
  });

  test('at last the slot with the oldest finished records is removed, in turn', () => {
    const own = [
      slotOf('0', 500, [kept(NOW - 900 * DAY)]),
      slotOf('1', 3_000, [promise({ made: NOW - 999 * DAY }), kept(NOW - 50 * DAY)]),
      slotOf('2', 3_000, [kept(NOW - 20 * DAY), thanks({ made: NOW - 80 * DAY })]),
      slotOf('3', 3_000, [promise({ made: NOW - 999 * DAY })]),
    ];
    expect(relieved({ own, cost: 15_000 })).toEqual({ puts: [], removed: ['2'] });
    expect(relieved({ own, cost: 15_000, isTurn: false })).toEqual({ puts: [], removed: [] });
  });

  test('the card goes last of all', () => {
    const own = [slotOf('0', 9_000, [kept(NOW - 900 * DAY)]), slotOf('1', 3_000, [kept(NOW - 5 * DAY)])];
    expect(relieved({ own, cost: 15_000 }).removed).toEqual(['1']);
    expect(relieved({ own: own.slice(0, 1), cost: 15_000 }).removed).toEqual(['0']);
  });

  test('a device without items can do nothing', () => {
    expect(relieved({ own: [], cost: 15_000 })).toEqual({ puts: [], removed: [] });
  });

  test('of equals the same is chosen however they are listed', () => {
    const own = ['3', '1', '2'].map((slot) => slotOf(slot, 3_000, [kept(NOW - 5 * DAY)]));
    expect(relieved({ own, cost: 15_000 }).removed).toEqual(['1']);
    expect(relieved({ own: own.toReversed(), cost: 15_000 }).removed).toEqual(['1']);
  });
});
