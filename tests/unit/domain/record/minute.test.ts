import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf, instantOf, minuteOf, wholeMinute } from '../../../../utils/domain/record/minute';
import { LAST_MINUTE } from '../../../../utils/domain/record/stamp';
import { day, instant } from '../../../support/commitments';

describe('minutes are counted since 2020-01-01 UTC', () => {
  test.each<[string, number]>([
    ['2020-01-01T00:00Z', 0],
    ['2020-01-01T00:01Z', 1],
    ['2019-12-31T23:59Z', -1],
    ['2099-12-31T23:59Z', LAST_MINUTE],
    ['1969-12-31T23:59Z', -26_297_281],
  ])('%s is %i', (text, minute) => {
    expect(minuteOf(instant(text))).toBe(minute);
    expect(instantOf(minute)).toEqual(instant(text));
  });

  test('an instant lies in the minute that began last', () => {
    expect(minuteOf(instant('2020-01-01T00:01:59.999999999Z'))).toBe(1);
    expect(minuteOf(instant('2019-12-31T23:59:00.001Z'))).toBe(-1);
  });

  test('a whole minute has its seconds cut off, never rounded', () => {
    expect(wholeMinute(instant('2026-11-18T18:45:59.999Z'))).toEqual(instant('2026-11-18T18:45Z'));
    expect(wholeMinute(instant('2019-12-31T23:59:30Z'))).toEqual(instant('2019-12-31T23:59Z'));
  });
});

describe('days are counted since 2020-01-01', () => {
  test.each<[string, number]>([
    ['2020-01-01', 0],
    ['2020-02-29', 59],
    ['2020-12-31', 365],
    ['2026-11-18', 2513],
    ['2019-12-31', -1],
  ])('%s is %i', (text, number) => {
    expect(dayNumber(day(text))).toBe(number);
    expect(dayOf(number)).toEqual(day(text));
  });
});

test('each day from 1990 to 2110 has the number after the one before', () => {
  let date = day('1990-01-01');
  const last = dayNumber(day('2110-01-01'));
  const wrong: string[] = [];
  for (let number = dayNumber(date); number < last; number += 1) {
    if (dayNumber(date) !== number) wrong.push(date.toString());
    date = date.add({ days: 1 });
  }
  expect([date, wrong]).toEqual([day('2110-01-01'), []]);
});
