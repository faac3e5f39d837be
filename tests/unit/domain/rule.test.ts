import { describe, expect, test } from 'vitest';
import { type Rule, ruleFromText, ruleToText } from '../../../utils/domain/rule';
import { nextDay } from '../../../utils/domain/rule-days';
import { day } from '../../support/commitments';
import { rule } from '../../support/rituals';

const RULES: readonly (readonly [text: string, rule: Rule])[] = [
  ['FREQ=DAILY', { every: 1, of: 'day' }],
  ['FREQ=DAILY;INTERVAL=3', { every: 3, of: 'day' }],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', { every: 1, of: 'week', weekdays: [1, 2, 3, 4, 5] }],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', { every: 2, of: 'week', weekdays: [1, 3] }],
  ['FREQ=MONTHLY;BYMONTHDAY=31', { every: 1, of: 'month', day: 31 }],
  ['FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1', { every: 6, of: 'month', day: -1 }],
  ['FREQ=MONTHLY;BYDAY=2TU', { every: 1, of: 'month', nth: 2, weekday: 2 }],
  ['FREQ=MONTHLY;BYDAY=-1FR', { every: 1, of: 'month', nth: -1, weekday: 5 }],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', { every: 1, of: 'year', month: 2, day: 29 }],
];

describe('a rule and its text say the same', () => {
  test.each(RULES)('%s', (text, meant) => {
    expect(ruleToText(meant)).toBe(text);
    expect(ruleFromText(text)).toStrictEqual({ ok: true, rule: meant });
  });

  test('whatever the order of the weekdays, and of the parts', () => {
    expect(rule('BYDAY=WE,MO,WE;FREQ=WEEKLY')).toStrictEqual({ every: 1, of: 'week', weekdays: [1, 3] });
  });
});

describe('is no rule of ours', () => {
  test.each([
    ['nothing', ''],
    ['words', 'every Tuesday'],
    ['an hour', 'FREQ=HOURLY'],
    ['a count', 'FREQ=DAILY;COUNT=3'],
    ['a week without days', 'FREQ=WEEKLY'],
    ['a day that is none', 'FREQ=WEEKLY;BYDAY=MO,XX'],
    ['a place among the days of a week', 'FREQ=WEEKLY;BYDAY=2MO'],
    ['a weekday without a place in the month', 'FREQ=MONTHLY;BYDAY=TU'],
    ['two places', 'FREQ=MONTHLY;BYDAY=1TU,3TU'],
    ['a sixth', 'FREQ=MONTHLY;BYDAY=6TU'],
    ['a place that is none', 'FREQ=MONTHLY;BYDAY=0TU'],
    ['the last but one', 'FREQ=MONTHLY;BYDAY=-2TU'],
    ['day 0', 'FREQ=MONTHLY;BYMONTHDAY=0'],
    ['day 32', 'FREQ=MONTHLY;BYMONTHDAY=32'],
    ['a day and a weekday', 'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=1FR'],
    ['a year without a month', 'FREQ=YEARLY;BYMONTHDAY=1'],
    ['month 13', 'FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1'],
    ['every nought', 'FREQ=DAILY;INTERVAL=0'],
    ['every thousand', 'FREQ=DAILY;INTERVAL=1000'],
    ['half', 'FREQ=DAILY;INTERVAL=1.5'],
    ['a part twice', 'FREQ=DAILY;INTERVAL=2;INTERVAL=3'],
    ['a part of a part', 'FREQ=DAILY=2'],
  ])('%s: %s', (_sentence, text) => {
    expect(ruleFromText(text)).toStrictEqual({ ok: false });
  });
});

describe('the next day of a rule', () => {
  const next = (text: string, from: string, first?: string) =>
    nextDay(rule(text), { from: day(from), ...(first !== undefined && { first: day(first) }) })?.toString();

  test.each([
    ['is the day itself where it is one', 'FREQ=WEEKLY;BYDAY=SA', '2026-11-21', '2026-11-21'],
    ['or the one after it', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', '2026-11-21', '2026-11-23'],
    ['passes over months without it', 'FREQ=MONTHLY;BYMONTHDAY=31', '2026-11-01', '2026-12-31'],
    ['or without a fifth such weekday', 'FREQ=MONTHLY;BYDAY=5MO', '2026-12-01', '2027-03-29'],
    ['may be years away', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2096-03-01', '2104-02-29'],
  ])('%s', (_sentence, text, from, expected) => {
    expect(next(text, from)).toBe(expected);
  });

  test('is counted from a first one, where there is one', () => {
    expect(next('FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', '2026-11-22', '2026-11-21')).toBe('2026-12-05');
    expect(next('FREQ=DAILY;INTERVAL=3', '2026-11-22', '2026-11-21')).toBe('2026-11-24');
  });

  test('is none where there never is one', () => {
    expect(next('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-11-21')).toBeUndefined();
  });
});
