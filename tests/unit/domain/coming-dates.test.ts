import { expect, test } from 'vitest';

import { comingDates, nearDates } from '../../../utils/domain/coming-dates';
import type { ImportantDate } from '../../../utils/domain/important-date';
import { day, idOf } from '../../support/commitments';

const TODAY = day('2026-12-30');
const date = (number: number, given: Partial<ImportantDate>): ImportantDate => ({
  id: idOf(number),
  person: idOf(100),
  text: `date ${number}`,
  month: 12,
  day: 30,
  beforeDays: 3,
  ...given,
});
const told = (coming: ReturnType<typeof comingDates>) =>
  coming.map(({ date: { text }, on }) => [text, on.toString()]);

test('what comes is in the order of its next day, over the end of the year; what is over is left out', () => {
  const dates = [
    date(1, { month: 1, day: 2 }),
    date(2, {}),
    date(3, { month: 12, day: 29 }),
    date(4, { year: 2025, isOnce: true }),
    date(5, {}),
  ];
  expect(told(comingDates(dates, TODAY))).toEqual([
    ['date 2', '2026-12-30'],
    ['date 5', '2026-12-30'],
    ['date 1', '2027-01-02'],
    ['date 3', '2027-12-29'],
  ]);
  expect(told(comingDates(dates.toReversed(), TODAY))).toEqual(told(comingDates(dates, TODAY)));
});

test('near is what is not further away than it is to be spoken of, today included', () => {
  const dates = [
    date(1, { month: 1, day: 2 }),
    date(2, { month: 1, day: 3 }),
    date(3, { month: 1, day: 13, beforeDays: 14 }),
    date(4, { beforeDays: 0 }),
    date(5, { month: 12, day: 31, beforeDays: 0 }),
  ];
  expect(told(nearDates(dates, TODAY))).toEqual([
    ['date 4', '2026-12-30'],
    ['date 1', '2027-01-02'],
    ['date 3', '2027-01-13'],
  ]);
});
