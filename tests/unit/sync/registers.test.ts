import { describe, expect, test } from 'vitest';

import { LAST_MINUTE } from '../../../utils/domain/record/stamp';
import type { Registers } from '../../../utils/sync/memory';
import { mergeRegisters, sameRegisters, withEntry } from '../../../utils/sync/registers';
import { DAY, DESK, LAPTOP, NOW, PHONE } from '../../support/sync/records';

const entry = (daysAgo: number, minute = NOW, device = DESK): Registers => ({
  entry: { value: NOW - daysAgo * DAY, stamp: [minute, 0, device] },
});

describe('cut-offs of several devices', () => {
  test('the later stamp decides, not the greater cut-off', () => {
    expect(mergeRegisters([entry(120, NOW - 5), entry(300, NOW)])).toEqual(entry(300, NOW));
  });

  test('of one minute that of the greater device, so that all agree (F41)', () => {
    const [desk, phone] = [entry(150, NOW, DESK), entry(180, NOW, PHONE)];
    expect(mergeRegisters([desk, phone])).toEqual(phone);
    expect(mergeRegisters([phone, desk])).toEqual(phone);
  });

  test('each cut-off is decided by itself', () => {
    const note: Registers = { note: { value: 5, stamp: [NOW, 0, LAPTOP] } };
    const tombstone: Registers = { tombstone: { value: 7, stamp: [NOW, 0, PHONE] } };
    expect(mergeRegisters([entry(120), note, tombstone, {}])).toEqual({
      ...entry(120),
      ...note,
      ...tombstone,
    });
  });

  test('none at all is none', () => {
    expect(mergeRegisters([])).toEqual({});
    expect(mergeRegisters([{}, {}])).toEqual({});
  });
});

describe('a cut-off is invalid, and as if it were not there, when it is', () => {
  test.each<[string, Registers]>([
    [
      'less than a hundred days before its stamp (entries)',
      { entry: { value: NOW - 100 * DAY + 1, stamp: [NOW, 0, DESK] } },
    ],
    [
      'less than a hundred days before its stamp (notes)',
      { note: { value: NOW - 100 * DAY + 1, stamp: [NOW, 0, DESK] } },
    ],
    [
      'less than four hundred days before its stamp (tombstones)',
      { tombstone: { value: NOW - 400 * DAY + 1, stamp: [NOW, 0, DESK] } },
    ],
    ['later than its stamp', { entry: { value: NOW + 1, stamp: [NOW, 0, DESK] } }],
    [
      'of the last stamp there is, over which nothing could be written',
      { entry: { value: 0, stamp: [LAST_MINUTE, 0, DESK] } },
    ],
    ['negative', { entry: { value: -1, stamp: [NOW, 0, DESK] } }],
  ])('%s', (_why, registers) => {
    expect(mergeRegisters([registers])).toEqual({});
    expect(mergeRegisters([entry(400, NOW - 9), registers])).toEqual(entry(400, NOW - 9));
  });

  test('but a hundred days, or four hundred, to the minute are enough', () => {
    const all: Registers = {
      note: { value: NOW - 100 * DAY, stamp: [NOW, 0, DESK] },
      entry: { value: NOW - 100 * DAY, stamp: [NOW, 0, DESK] },
      tombstone: { value: NOW - 400 * DAY, stamp: [NOW, 0, DESK] },
    };
    expect(mergeRegisters([all])).toEqual(all);
  });

  test('and zero, which lets everything travel, is always valid', () => {
    const lowered: Registers = { entry: { value: 0, stamp: [3, 0, DESK] } };
    expect(mergeRegisters([lowered])).toEqual(lowered);
  });
});

describe('writing the entry cut-off', () => {
  test('wins over what is there, also when that was written by a clock years ahead', () => {
    const ahead = entry(120, NOW + 900 * DAY, PHONE);
    const lowered = withEntry(ahead, 0, { device: LAPTOP, minute: NOW });
    expect(mergeRegisters([ahead, lowered])).toEqual(lowered);
    expect(mergeRegisters([lowered, ahead])).toEqual({
      entry: { value: 0, stamp: [NOW + 900 * DAY, 1, LAPTOP] },
    });
  });

  test('leaves the other cut-offs as they are', () => {
    const tombstone: Registers = { tombstone: { value: 7, stamp: [NOW, 0, PHONE] } };
    expect(withEntry(tombstone, 5, { device: LAPTOP, minute: NOW })).toEqual({
      ...tombstone,
      entry: { value: 5, stamp: [NOW, 0, LAPTOP] },
    });
  });
});

test('cut-offs are the same when each has the same value and stamp', () => {
  expect(sameRegisters(entry(120), entry(120))).toBe(true);
  expect(sameRegisters({}, {})).toBe(true);
  expect(sameRegisters(entry(120), {})).toBe(false);
  expect(sameRegisters({}, entry(120))).toBe(false);
  expect(sameRegisters(entry(120), entry(121))).toBe(false);
  expect(sameRegisters(entry(120), entry(120, NOW, PHONE))).toBe(false);
});
