import { describe, expect, test } from 'vitest';
import { occurrenceDays } from '../../../utils/domain/occurrence-days';
import type { Ritual } from '../../../utils/domain/ritual';
import { at, day } from '../../support/commitments';
import { ritual, rule } from '../../support/rituals';

const daysOf = (given: Ritual, from: string, to: string) =>
  occurrenceDays(given, day(from), day(to)).map(String);

/** The days of a rule that began on a Saturday, 21 November 2026, in the time after. */
const days = (text: string, to = '2026-12-24', from = '2026-11-21') =>
  daysOf(ritual({ rule: rule(text) }), from, to);

describe('a ritual falls on', () => {
  test.each([
    ['every day', 'FREQ=DAILY', '2026-11-23', ['2026-11-21', '2026-11-22', '2026-11-23']],
    ['every third day', 'FREQ=DAILY;INTERVAL=3', '2026-11-27', ['2026-11-21', '2026-11-24', '2026-11-27']],
    [
      'weekdays',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      '2026-11-30',
      ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'],
    ],
    [
      'chosen days',
      'FREQ=WEEKLY;BYDAY=WE,SU',
      '2026-12-02',
      ['2026-11-22', '2026-11-25', '2026-11-29', '2026-12-02'],
    ],
    [
      'days of every second week, which begins on a Monday: the Sunday after the first still belongs to it',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU',
      '2026-12-20',
      ['2026-11-21', '2026-11-22', '2026-12-05', '2026-12-06', '2026-12-19', '2026-12-20'],
    ],
    ['a day of the month', 'FREQ=MONTHLY;BYMONTHDAY=5', '2027-01-31', ['2026-12-05', '2027-01-05']],
    [
      'day 31, where there is one',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      '2027-05-31',
      ['2026-12-31', '2027-01-31', '2027-03-31', '2027-05-31'],
    ],
    [
      'the last day of the month',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      '2027-03-01',
      ['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'],
    ],
    ['the second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU', '2027-01-31', ['2026-12-08', '2027-01-12']],
    ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2027-01-31', ['2026-11-27', '2026-12-25', '2027-01-29']],
    [
      'a fifth Monday, where there is one',
      'FREQ=MONTHLY;BYDAY=5MO',
      '2027-06-01',
      ['2026-11-30', '2027-03-29', '2027-05-31'],
    ],
    [
      'a day of every second month',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5',
      '2027-03-31',
      ['2027-01-05', '2027-03-05'],
    ],
    ['a day of the year', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', '2028-01-01', ['2026-12-24', '2027-12-24']],
    [
      '29 February, in leap years',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      '2037-01-01',
      ['2028-02-29', '2032-02-29', '2036-02-29'],
    ],
  ])('%s', (_sentence, text, to, expected) => {
    expect(days(text, to)).toEqual(expected);
  });
});

describe('a ritual’s days', () => {
  test('begin with the first and end with the last, both included', () => {
    const bounded = ritual({ until: day('2026-11-24') });
    expect(daysOf(bounded, '2026-01-01', '2027-01-01')).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
    ]);
  });

  test('begin with the first that is one of the rule’s', () => {
    expect(days('FREQ=WEEKLY;BYDAY=TU', '2026-11-30')).toEqual(['2026-11-24']);
  });

  test('are none when it ended before it began, or the span is none', () => {
    expect(daysOf(ritual({ until: day('2026-11-20') }), '2026-01-01', '2027-01-01')).toEqual([]);
    expect(days('FREQ=DAILY', '2026-11-21', '2026-11-22')).toEqual([]);
  });

  test('leave out its pauses, which do not shift the counting', () => {
    const paused = ritual({
      rule: rule('FREQ=DAILY;INTERVAL=2'),
      pauses: [
        { from: day('2026-11-23'), to: day('2026-11-26') },
        { from: day('2026-11-29'), to: day('2026-11-29') },
      ],
    });
    expect(daysOf(paused, '2026-11-21', '2026-12-01')).toEqual(['2026-11-21', '2026-11-27', '2026-12-01']);
  });

  test.each([
    ['when clocks go forward', '2026-03-28', ['2026-03-28', '2026-03-29', '2026-03-30']],
    ['when clocks go back', '2026-10-24', ['2026-10-24', '2026-10-25', '2026-10-26']],
  ])('are days of the calendar, also %s at the very time', (_sentence, from, expected) => {
    const nightly = ritual({ first: at(from, '02:30') });
    expect(daysOf(nightly, '2026-01-01', expected.at(-1)!)).toEqual(expected);
  });

  test('are found 79 years after the first as on the first, and all of them at once', () => {
    const old = ritual({ first: at('2020-01-01', '08:00'), rule: rule('FREQ=DAILY;INTERVAL=3') });
    expect(daysOf(old, '2099-12-25', '2105-01-01')).toEqual(['2099-12-26', '2099-12-29']);
    expect(daysOf({ ...old, rule: rule('FREQ=DAILY') }, '2020-01-01', '2105-01-01')).toHaveLength(29_220);
  });

  test.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
  ])('are none for a rule that never comes about: %s', (text) => {
    expect(daysOf(ritual({ rule: rule(text) }), '2020-01-01', '2105-01-01')).toEqual([]);
  });
});
