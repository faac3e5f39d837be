import { expect, test } from 'vitest';
import { dueDay, endOf, SOMEDAY } from '../../../utils/domain/due';
import { localDays, spanOf } from '../../../utils/domain/local-days';
import { dayNumber, dayOf } from '../../../utils/domain/record/minute';
import { at, byDay, byWeek } from '../../support/commitments';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
  '+05:30',
];

test.each(ZONES)(
  'dues end, and fall on the day, that Temporal says, in every hour of a year in %s',
  (zone) => {
    const days = localDays(zone);
    for (let number = 2557; number < 2557 + 365; number += 1) {
      const day = dayOf(number).toString();
      const dues = [
        byDay(day),
        byWeek(day),
        at(day, '02:30', zone),
        at(day, '00:00', zone),
        at(day, '19:00'),
      ];
      const spans = dues.map((due) => ({
        day: dayNumber(dueDay(due, zone)!),
        end: endOf(due, zone)!.epochMilliseconds,
      }));
      expect(dues.map((due) => spanOf(due, days))).toEqual(spans);
    }
  },
);

test('a day that was left out has no length', () => {
  const days = localDays('Pacific/Apia');
  const skipped = dayNumber(Temporal.PlainDate.from('2011-12-30'));
  expect(days.startOf(skipped + 1) - days.startOf(skipped)).toBe(0);
  expect(days.dayAt(days.startOf(skipped))).toBe(skipped + 1);
});

test('someday has no span', () => {
  expect(spanOf(SOMEDAY, localDays('Europe/Berlin'))).toBeUndefined();
});
