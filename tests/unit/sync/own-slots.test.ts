import { describe, expect, test } from 'vitest';

import { type HomeLimits, STORAGE_SYNC } from '../../../utils/sync/limits';
import { ownSlots, savableSlot, withUrgentDuties } from '../../../utils/sync/own-slots';
import { keyOf, type SyncRecord } from '../../../utils/sync/record';
import type { OwnSlot } from '../../../utils/sync/slots';
import type { Survey } from '../../../utils/sync/survey';
import { DESK, keysOf, LAPTOP, NOW, promises } from '../../support/sync/records';
import { areaOf, DAMAGED, type Shard } from '../../support/sync/shards';

const TEN = promises(10);
const OTHER_TEN = promises(10, { made: NOW - 9 });
const QUIET: Survey = {
  urgent: [],
  patient: [],
  uncovered: new Set(),
  dead: new Map(),
  deletedWords: new Set(),
  shed: new Set(),
  ownSlots: new Map(),
};

function slotsOf(
  shards: readonly Shard[],
  seen: Partial<Survey> = {},
  limits: HomeLimits | undefined = STORAGE_SYNC,
) {
  return ownSlots(LAPTOP, areaOf(shards), { seen: { ...QUIET, ...seen }, limits });
}
const dead = (slot: string, records: readonly SyncRecord[]) => ({
  dead: new Map([[slot, new Set(records.map(keyOf))]]),
});
const mustWrite = (...given: Parameters<typeof slotsOf>) =>
  slotsOf(...given).flatMap((slot) => (slot.mustWrite ? [slot.slot] : []));

const card: Shard = { owner: LAPTOP, slot: '0', card: {}, records: TEN };
const second: Shard = { owner: LAPTOP, slot: '2', records: OTHER_TEN };

test('own slots are as they are in the area, the card apart and without others’', () => {
  const shards: readonly Shard[] = [card, second, { owner: DESK, slot: '0', card: {} }];
  const { items } = areaOf(shards);
  expect(slotsOf(shards, dead('2', OTHER_TEN.slice(0, 1)))).toEqual([
    {
      slot: '0',
      bytes: items[0]?.bytes,
      records: TEN,
      card: expect.objectContaining({ kind: 0 }),
      dead: new Set(),
      mustWrite: false,
    },
    {
      slot: '2',
      bytes: items[1]?.bytes,
      records: OTHER_TEN,
      dead: new Set([keyOf(OTHER_TEN[0]!)]),
      mustWrite: false,
    },
  ]);
});

describe('a slot has to be written anew', () => {
  test('when more than a quarter of it is dead, not before (3.10)', () => {
    expect(mustWrite([card, second], dead('2', OTHER_TEN.slice(0, 2)))).toEqual([]);
    expect(mustWrite([card, second], dead('2', OTHER_TEN.slice(0, 3)))).toEqual(['2']);
    expect(mustWrite([card, second], dead('0', TEN.slice(0, 3)))).toEqual(['0']);
  });

  test('when anything of it is dead and the area is three quarters full', () => {
    const little = dead('2', OTHER_TEN.slice(0, 1));
    const { cost } = areaOf([card, second]);
    const limits = (total: number) => ({ ...STORAGE_SYNC, total });
    expect(mustWrite([card, second], little, limits(Math.ceil(cost / 0.75)))).toEqual([]);
    expect(mustWrite([card, second], little, limits(Math.floor(cost / 0.75) - 1))).toEqual(['2']);
    expect(mustWrite([card, second], {}, limits(cost))).toEqual([]);
  });

  test('when it holds words of something deleted', () => {
    const words = { ...dead('0', TEN.slice(0, 1)), deletedWords: new Set(['0']) };
    expect(mustWrite([card, second], words)).toEqual(['0']);
  });

  test('when it holds what no longer travels', () => {
    expect(mustWrite([card, second], { ...dead('2', OTHER_TEN.slice(0, 1)), shed: new Set(['2']) })).toEqual([
      '2',
    ]);
  });

  test('when it cannot be read: a damaged one', () => {
    const broken: Shard = { owner: LAPTOP, slot: '2', text: DAMAGED };
    expect(slotsOf([card, broken])[1]).toEqual({
      slot: '2',
      bytes: 0,
      records: [],
      dead: new Set(),
      mustWrite: true,
    });
  });

  test('when nothing is in it, but the one with the card', () => {
    const empty = (slot: string): Shard => ({ owner: LAPTOP, slot, records: [] });
    expect(mustWrite([{ owner: LAPTOP, slot: '0', card: {} }, empty('2')])).toEqual(['2']);
  });
});

test('between turns only words of something deleted must go', () => {
  const seen: Survey = {
    ...QUIET,
    dead: new Map([...dead('0', TEN.slice(0, 1)).dead, ...dead('2', OTHER_TEN).dead]),
    deletedWords: new Set(['0']),
  };
  const own = slotsOf([card, second], seen);
  expect(own.map((slot) => slot.mustWrite)).toEqual([true, true]);
  const urgent = withUrgentDuties(own, seen);
  expect(urgent.map(({ slot, mustWrite: must }) => [slot, must])).toEqual([
    ['0', true],
    ['2', false],
  ]);
  expect(urgent.map(({ records }) => records)).toEqual([TEN, OTHER_TEN]);
});

describe('a slot can be saved (3.10)', () => {
  const own = (
    slot: string,
    bytes: number,
    records = OTHER_TEN,
    deadOnes: readonly SyncRecord[] = [],
  ): OwnSlot => ({
    slot,
    bytes,
    records,
    dead: new Set(deadOnes.map(keyOf)),
    mustWrite: false,
  });

  test('when what lives in it fits into the others, filled to nine tenths', () => {
    const saved = savableSlot([own('0', 6_000), own('1', 1_000, TEN)], 8_000);
    expect(saved).toEqual({ slot: '1', wants: TEN.map((record) => ({ record, replaces: [] })) });
    expect(savableSlot([own('0', 6_200), own('1', 1_000, TEN)], 8_000)).toEqual({
      slot: '1',
      wants: expect.anything() as unknown,
    });
    expect(savableSlot([own('0', 6_201), own('1', 1_000, TEN)], 8_000)).toBeUndefined();
  });

  test('the least of them', () => {
    const all = [own('0', 500), own('1', 3_000), own('2', 1_000, TEN), own('3', 2_000)];
    expect(savableSlot(all, 8_000)?.slot).toBe('2');
  });

  test('never the one with the card, nor the only one', () => {
    expect(savableSlot([own('0', 100), own('1', 7_900)], 8_000)).toBeUndefined();
    expect(savableSlot([own('1', 100)], 8_000)).toBeUndefined();
    expect(savableSlot([], 8_000)).toBeUndefined();
  });

  test('without what is dead in it: that stays behind', () => {
    const saved = savableSlot([own('0', 500), own('1', 3_000, TEN, TEN.slice(0, 4))], 8_000);
    expect(keysOf(saved?.wants.map(({ record }) => record) ?? [])).toEqual(keysOf(TEN.slice(4)));
  });

  test('not one in which all is dead: that is given up without a move', () => {
    expect(savableSlot([own('0', 500), own('1', 3_000, TEN, TEN)], 8_000)).toBeUndefined();
  });
});
