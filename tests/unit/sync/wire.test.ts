import { describe, expect, test } from 'vitest';

import type { Registers } from '../../../utils/sync/memory';
import type { SyncRecord } from '../../../utils/sync/record';
import { fullForm, isFinished, isGoneRecord, newestMinute, wireForm } from '../../../utils/sync/wire';
import {
  bare,
  DAY,
  deleted,
  DESK,
  edited,
  erased,
  kept,
  LAPTOP,
  living,
  NEW_KIND,
  NOW,
  person,
  promise,
  record,
  revived,
  thanks,
} from '../../support/sync/records';

const OLD = NOW - 300 * DAY;
const CUT = NOW - 200 * DAY;
const ENTRY: Registers = { entry: { value: CUT, stamp: [NOW, 0, DESK] } };
const TOMBSTONE: Registers = { tombstone: { value: CUT, stamp: [NOW + 900 * DAY, 0, DESK] } };

const settings = record(9, { made: OLD, x: { 1: { type: 'int', value: 2, stamp: [OLD, 0, LAPTOP] } } });

describe('what travels of a record (3.7)', () => {
  test.each<[string, SyncRecord]>([
    ['an open promise, however old', promise({ made: OLD })],
    ['a person, however old', person({ made: OLD })],
    ['settings, however old', settings],
    ['a finished promise from after the entry cut-off', kept(CUT + 1)],
    ['a finished promise of the very minute of the entry cut-off', kept(CUT)],
    ['a finished promise that was changed since', edited(kept(OLD), [NOW - DAY, 0, LAPTOP])],
    [
      'a deleted promise that was changed later',
      edited(living(kept(OLD), deleted([OLD + 5, 0, DESK])), [CUT, 0, LAPTOP]),
    ],
    ['a revived promise', living(promise({ made: OLD }), revived([OLD + 5, 1, DESK]))],
    ['anything of a kind that is not known here', record(NEW_KIND, { made: OLD })],
  ])('%s travels whole', (_what, it) => {
    expect(wireForm(it, ENTRY)).toEqual(it.row);
  });

  test.each<[string, SyncRecord]>([
    ['a finished promise whose newest stamp is before the entry cut-off', kept(CUT - 1)],
    ['an old appreciation', thanks({ made: CUT - 1 })],
    [
      'a finished promise that was only snoozed since, which is quiet',
      edited(kept(CUT - 1), [NOW, 0, LAPTOP], { snoozedUntil: NOW }),
    ],
  ])('of %s nothing travels', (_what, it) => {
    expect(wireForm(it, ENTRY)).toBeUndefined();
  });

  test('without cut-offs everything travels', () => {
    for (const it of [kept(OLD), thanks({ made: OLD }), promise()]) expect(wireForm(it, {})).toEqual(it.row);
  });

  test('of a deleted record its id and life travel, no words', () => {
    const life = deleted([NOW, 0, DESK]);
    const it = living(
      promise({
        log: [{ s: [NOW - 9, 0, LAPTOP], e: [1, 2] }],
        x: { 30: { type: 'text', value: 'later', stamp: [NOW - 9, 0, LAPTOP] } },
      }),
      life,
    );
    expect(wireForm(it, ENTRY)).toEqual(bare(it, life).row);
  });

  test('a deletion travels past the entry cut-off, up to that of tombstones', () => {
    const old = living(kept(OLD), deleted([CUT - 1, 0, DESK]));
    const life = deleted([CUT, 0, DESK]);
    expect(wireForm(old, ENTRY)).toEqual(bare(old, deleted([CUT - 1, 0, DESK])).row);
    expect(wireForm(old, TOMBSTONE)).toBeUndefined();
    expect(wireForm(living(kept(OLD), life), TOMBSTONE)).toEqual(bare(kept(OLD), life).row);
  });

  test('an erased record is a tombstone whatever its stamps say', () => {
    const it = bare(promise(), erased([OLD, 0, DESK]));
    expect(wireForm(it, ENTRY)).toEqual(it.row);
    expect(wireForm(it, TOMBSTONE)).toBeUndefined();
  });

  test('a tombstone in full is the tombstone still, though it does not travel', () => {
    const it = living(kept(OLD), deleted([CUT - 1, 0, DESK]));
    expect(fullForm(it)).toEqual(bare(it, deleted([CUT - 1, 0, DESK])).row);
    expect(fullForm(kept(OLD))).toEqual(kept(OLD).row);
  });
});

describe('a record is gone', () => {
  test('when its deletion is later than every cell', () => {
    const it = edited(promise(), [NOW, 0, LAPTOP]);
    expect(isGoneRecord(living(it, deleted([NOW, 1, DESK])))).toBe(true);
    expect(isGoneRecord(living(it, deleted([NOW - 1, 0, DESK])))).toBe(false);
  });

  test('also when a quiet cell is later', () => {
    const it = living(promise(), deleted([NOW, 0, DESK]));
    expect(isGoneRecord(edited(it, [NOW + 5, 0, LAPTOP], { snoozedUntil: NOW + 60 }))).toBe(true);
    expect(isGoneRecord(edited(it, [NOW + 5, 0, LAPTOP]))).toBe(false);
  });
});

test('the newest minute is that of the latest cell or life, quiet cells left out', () => {
  const it = edited(promise({ made: OLD }), [CUT, 3, LAPTOP]);
  expect(newestMinute(it)).toBe(CUT);
  expect(newestMinute(edited(it, [NOW, 0, LAPTOP], { snoozedUntil: NOW }))).toBe(CUT);
  expect(newestMinute(living(it, revived([CUT + 7, 0, DESK])))).toBe(CUT + 7);
});

test('a promise is finished once it is settled, a thank-you at once, a person and what is unknown never', () => {
  const all = [promise(), kept(NOW), thanks(), person(), settings, record(NEW_KIND)];
  expect(all.map(isFinished)).toEqual([false, true, true, false, false, false]);
});
