import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareStamps,
  LAST_COUNTER,
  LAST_MINUTE,
  laterStamp,
  nextStamp,
  sameStamp,
  type Stamp,
} from '../../../../utils/domain/record/stamp';
import { minuteOf } from '../../../../utils/domain/record/minute';
import { instant } from '../../../support/commitments';

const ME = 'La9x2';
const OTHER = 'zzzzz';
const END_OF_2098 = minuteOf(instant('2098-12-31T23:59Z'));

test('stamps are compared by minute, then counter, then device in code order', () => {
  const inOrder: readonly Stamp[] = [
    [0, 0, '00001'],
    [5, 0, 'A0000'],
    [5, 0, 'Z0000'],
    [5, 0, 'a0000'],
    [5, 1, '00001'],
    [5, 10, '00001'],
    [10, 0, '00001'],
  ];
  const signs = inOrder.map((a) => inOrder.map((b) => Math.sign(compareStamps(a, b))));
  expect(signs).toEqual(inOrder.map((_a, i) => inOrder.map((_b, j) => Math.sign(i - j))));
  expect(sameStamp([5, 1, ME], [5, 1, ME])).toBe(true);
  expect(sameStamp([5, 1, ME], [5, 1, OTHER])).toBe(false);
  expect(laterStamp([5, 1, ME], [5, 1, OTHER])).toEqual([5, 1, OTHER]);
  expect(laterStamp([6, 0, ME], [5, 1, OTHER])).toEqual([6, 0, ME]);
});

describe('a new stamp', () => {
  test.each<[string, Stamp | undefined, number, Stamp]>([
    ['of a field never written is the wall minute', undefined, 100, [100, 0, ME]],
    ['is the wall minute when that is greater', [99, 7, OTHER], 100, [100, 0, ME]],
    ['within one minute counts on', [100, 7, OTHER], 100, [100, 8, ME]],
    ['when the clock was set back counts on', [100, 7, OTHER], 3, [100, 8, ME]],
    ['carries into the next minute', [100, LAST_COUNTER, OTHER], 100, [101, 0, ME]],
    ['carries past a greater device', [100, LAST_COUNTER, OTHER], 0, [101, 0, ME]],
    ['takes a clock before 2020 as its first minute', undefined, -5, [0, 0, ME]],
    ['takes a clock after 2098 as the end of 2098', undefined, LAST_MINUTE + 5, [END_OF_2098, 0, ME]],
    ['after 2098 counts on', [END_OF_2098, 0, ME], LAST_MINUTE, [END_OF_2098, 1, ME]],
    ['of a field from 2099 counts on', [LAST_MINUTE, 0, OTHER], 100, [LAST_MINUTE, 1, ME]],
    [
      'may be the very last one',
      [LAST_MINUTE, LAST_COUNTER - 1, OTHER],
      100,
      [LAST_MINUTE, LAST_COUNTER, ME],
    ],
  ])('%s', (_sentence, present, wallMinute, next) => {
    expect(nextStamp(present, wallMinute, ME)).toEqual(next);
  });

  test('there is none after the very last one', () => {
    expect(() => nextStamp([LAST_MINUTE, LAST_COUNTER, OTHER], 100, ME)).toThrow(RangeError);
  });

  test('the last minute is the end of 2099, the greatest counter 1023', () => {
    expect(LAST_MINUTE).toBe(minuteOf(instant('2099-12-31T23:59Z')));
    expect(LAST_COUNTER).toBe(1023);
  });

  test('is greater than the present one, valid, and the writer’s own, whatever the clock says', () => {
    const present = fc.tuple(
      fc.integer({ min: 0, max: LAST_MINUTE - 1 }),
      fc.constantFrom(0, 1, 500, LAST_COUNTER - 1, LAST_COUNTER),
      fc.constantFrom(ME, OTHER, '00001'),
    );
    const wall = fc.oneof(fc.integer(), fc.integer({ min: 0, max: LAST_MINUTE }));
    fc.assert(
      fc.property(present, wall, (stamp, wallMinute) => {
        const [minute, counter, device] = nextStamp(stamp, wallMinute, ME);
        expect(compareStamps([minute, counter, device], stamp)).toBeGreaterThan(0);
        expect(minute).toBeLessThanOrEqual(LAST_MINUTE);
        expect(counter).toBeLessThanOrEqual(LAST_COUNTER);
        expect(device).toBe(ME);
      }),
      { seed: 20_260_118 },
    );
  });
});
