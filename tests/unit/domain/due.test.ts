import { describe, expect, test } from 'vitest';
import {
  type Due,
  dueDay,
  dueFromCell,
  dueToCell,
  endOf,
  graceEnd,
  hasPassed,
  sameDue,
  SOMEDAY,
} from '../../../utils/domain/due';
import type { CellValue } from '../../../utils/domain/record/row';
import { at, byDay, byWeek, day, here, instant } from '../../support/commitments';

/** Where nobody in these tests is, unless the place matters. */
const ELSEWHERE = 'Pacific/Auckland';

describe('a moment', () => {
  test.each([
    ['is the wall clock where it was said', at('2026-11-18', '19:00'), '2026-11-18T18:00Z'],
    [
      'in another zone is another instant',
      at('2026-11-18', '19:00', 'America/New_York'),
      '2026-11-19T00:00Z',
    ],
    ['skipped by daylight saving is the one an hour later', at('2026-03-29', '02:30'), '2026-03-29T01:30Z'],
    ['repeated by daylight saving is the first', at('2026-10-25', '02:30'), '2026-10-25T00:30Z'],
    ['an hour before the clock goes back is summer time', at('2026-10-25', '01:59'), '2026-10-24T23:59Z'],
    ['after the clock went back is winter time', at('2026-10-25', '03:00'), '2026-10-25T02:00Z'],
  ])('%s', (_sentence, due, end) => {
    expect(endOf(due, ELSEWHERE)).toEqual(instant(end));
  });

  test('has ten minutes of grace', () => {
    expect(graceEnd(at('2026-11-18', '19:00'), ELSEWHERE)).toEqual(instant('2026-11-18T18:10Z'));
  });

  test('has ten minutes of grace while the clock goes back', () => {
    expect(graceEnd(at('2026-10-25', '02:55'), ELSEWHERE)).toEqual(instant('2026-10-25T01:05Z'));
  });

  test('passes when its minute begins', () => {
    const due = at('2026-11-18', '19:00');
    expect(hasPassed(due, here('2026-11-18T18:59:59.999[Europe/Berlin]'))).toBe(false);
    expect(hasPassed(due, here('2026-11-18T19:00[Europe/Berlin]'))).toBe(true);
    expect(hasPassed(due, here('2026-11-18T18:00[UTC]'))).toBe(true);
  });

  test('falls on the day it is where the person is', () => {
    const due = at('2026-11-18', '19:00', 'America/New_York');
    expect(dueDay(due, 'America/New_York')).toEqual(day('2026-11-18'));
    expect(dueDay(due, 'Europe/Berlin')).toEqual(day('2026-11-19'));
  });
});

describe('a day', () => {
  test.each([
    ['ends at midnight where the person is', byDay('2026-11-18'), 'Europe/Berlin', '2026-11-18T23:00Z'],
    ['ends earlier for someone further east', byDay('2026-11-18'), 'Pacific/Auckland', '2026-11-18T11:00Z'],
    ['ends later for someone further west', byDay('2026-11-18'), 'America/Los_Angeles', '2026-11-19T08:00Z'],
    ['may have 23 hours', byDay('2026-03-29'), 'Europe/Berlin', '2026-03-29T22:00Z'],
    ['may have 25 hours', byDay('2026-10-25'), 'Europe/Berlin', '2026-10-25T23:00Z'],
    [
      'ends where the next begins if its midnight is skipped',
      byDay('2026-04-23'),
      'Africa/Cairo',
      '2026-04-23T22:00Z',
    ],
    ['ends at the first of two midnights', byDay('2026-10-31'), 'America/Havana', '2026-11-01T04:00Z'],
  ])('%s', (_sentence, due, zone, end) => {
    expect(endOf(due, zone)).toEqual(instant(end));
  });

  test('has the rest of itself as grace, and no more', () => {
    expect(graceEnd(byDay('2026-11-18'), 'Europe/Berlin')).toEqual(instant('2026-11-18T23:00Z'));
  });

  test('floats with the person: it passes where they are', () => {
    const due = byDay('2026-11-18');
    expect(hasPassed(due, here('2026-11-18T23:59:59[Europe/Berlin]'))).toBe(false);
    expect(hasPassed(due, here('2026-11-19T00:00[Europe/Berlin]'))).toBe(true);
    expect(hasPassed(due, here('2026-11-18T18:00[America/New_York]'))).toBe(false);
  });

  test('is the same day everywhere', () => {
    expect(dueDay(byDay('2026-11-18'), 'Pacific/Auckland')).toEqual(day('2026-11-18'));
  });
});

describe('a week', () => {
  test('ends with its last day where the person is', () => {
    expect(endOf(byWeek('2026-11-22'), 'Europe/Berlin')).toEqual(instant('2026-11-22T23:00Z'));
  });

  test('has the rest of itself as grace, and no more', () => {
    expect(graceEnd(byWeek('2026-11-22'), 'Europe/Berlin')).toEqual(instant('2026-11-22T23:00Z'));
  });

  test('falls on its last day', () => {
    expect(dueDay(byWeek('2026-11-22'), 'Europe/Berlin')).toEqual(day('2026-11-22'));
  });
});

test('someday never ends, never passes and falls on no day', () => {
  expect(endOf(SOMEDAY, 'Europe/Berlin')).toBeUndefined();
  expect(graceEnd(SOMEDAY, 'Europe/Berlin')).toBeUndefined();
  expect(dueDay(SOMEDAY, 'Europe/Berlin')).toBeUndefined();
  expect(hasPassed(SOMEDAY, here('2099-12-31T23:59[Europe/Berlin]'))).toBe(false);
});

describe('a due is stored as one cell', () => {
  const CELLS: readonly [string, Due, CellValue][] = [
    ['someday: its form', SOMEDAY, [0]],
    [
      'a moment: form, day since 2020, minute of the day, zone',
      at('2020-01-02', '19:05'),
      [1, 1, 1145, 'Europe/Berlin'],
    ],
    ['a day: form and day', byDay('2026-11-18'), [2, 2513]],
    ['a week: form and last day', byWeek('2026-11-22'), [3, 2517]],
  ];

  test.each(CELLS)('%s', (_sentence, due, cell) => {
    expect(dueToCell(due)).toEqual(cell);
    expect(dueFromCell(cell)).toEqual(due);
  });

  test.each<[string, CellValue | undefined]>([
    ['never written', undefined],
    ['cleared', null],
  ])('a cell that was %s is someday', (_sentence, cell) => {
    expect(dueFromCell(cell)).toEqual(SOMEDAY);
  });

  test.each<[string, CellValue]>([
    ['a text', 'tomorrow'],
    ['a number', 2],
    ['an empty list', []],
    ['a form of a later version', [9, 2513]],
    ['a day without its number', [2]],
    ['a day that is a word', [2, '2513']],
    ['half a day', [2, 2513.5]],
    ['a day beyond all calendars', [2, 2 ** 28]],
    ['a moment without a time', [1, 2513]],
    ['a minute before midnight', [1, 2513, -1, 'UTC']],
    ['a minute after midnight', [1, 2513, 1440, 'UTC']],
    ['half a minute', [1, 2513, 90.5, 'UTC']],
    ['no number at all', [1, 2513, Number.NaN, 'UTC']],
    ['a moment without a zone', [1, 2513, 90]],
    ['a zone that is a number', [1, 2513, 90, 60]],
    ['an unknown zone', [1, 2513, 90, 'Mars/Olympus_Mons']],
    ['an empty zone', [1, 2513, 90, '']],
  ])('%s is no due', (_sentence, cell) => {
    expect(dueFromCell(cell)).toBeUndefined();
  });

  test('two dues are the same when they say the same', () => {
    const all = CELLS.map(([, due]) => due);
    const alike = all.map((one) => all.map((other) => sameDue(one, other)));
    expect(alike).toEqual(all.map((_one, row) => all.map((_other, column) => row === column)));
    expect(sameDue(at('2020-01-02', '19:05'), at('2020-01-02', '19:05', 'Europe/Paris'))).toBe(false);
  });
});
