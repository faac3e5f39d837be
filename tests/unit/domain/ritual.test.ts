import { describe, expect, test } from 'vitest';
import { MYSELF } from '../../../utils/domain/record/record-id';
import type { CellValue } from '../../../utils/domain/record/row';
import { cellsOfRitual, ritualFrom } from '../../../utils/domain/ritual';
import { standsOn } from '../../../utils/domain/ritual-frame';
import { at, byDay, byWeek, day, idOf } from '../../support/commitments';
import { beginning, ritual, rule } from '../../support/rituals';

const [ID, MAYA, BEFORE] = [idOf(7), idOf(1), idOf(2)];
const LEAST = { text: 'Walk', first: [2, 2516], rule: 'FREQ=DAILY' } as const;

const read = (v: Readonly<Record<string, CellValue>>) => ritualFrom({ id: ID, v, s: {} });

describe('a stored ritual', () => {
  test('is read back with all that was written', () => {
    const whole = {
      text: 'Coffee together',
      person: MAYA,
      rule: rule('FREQ=WEEKLY;BYDAY=MO,WE'),
      first: beginning(at('2026-11-23', '07:30')),
      until: day('2027-02-28'),
      pauses: [
        { from: day('2026-12-24'), to: day('2027-01-06') },
        { from: day('2027-02-01'), to: day('2027-02-01') },
      ],
      cue: 'When the kettle boils',
      leadMinutes: 10,
      after: BEFORE,
    };
    const cells = cellsOfRitual(whole);
    expect(cells).toStrictEqual({
      text: 'Coffee together',
      person: MAYA,
      first: [1, 2518, 450, 'Europe/Berlin'],
      rule: 'FREQ=WEEKLY;BYDAY=MO,WE',
      until: 2615,
      pauses: [2549, 2562, 2588, 2588],
      cue: 'When the kettle boils',
      lead: 10,
      after: BEFORE,
    });
    expect(read(cells)).toStrictEqual({ id: ID, ...whole });
  });

  test('needs no more than its words, its first day and its rule', () => {
    expect(read(LEAST)).toStrictEqual(ritual());
  });

  test('forgets what was taken away, and what is no more than the default', () => {
    const cells = cellsOfRitual({
      text: undefined,
      person: MYSELF,
      until: undefined,
      pauses: [],
      cue: undefined,
      leadMinutes: 60,
    });
    expect(cells).toStrictEqual({
      text: null,
      person: null,
      until: null,
      pauses: null,
      cue: null,
      lead: null,
    });
    expect(read({ ...LEAST, ...cells })).toStrictEqual({ ...ritual(), text: undefined });
  });

  test.each<[string, Readonly<Record<string, CellValue>>]>([
    ['words that are none', { text: 3 }],
    ['a first that is none', { first: [9, 2516] }],
    ['no first at all', { first: null }],
    ['a first week', { first: [3, 2516] }],
    ['a zone that is none', { first: [1, 2516, 450, 'Nowhere'] }],
    ['a rule of a newer version', { rule: 'FREQ=HOURLY' }],
    ['no rule', { rule: null }],
    ['a last day in words', { until: 'soon' }],
    ['a last day beyond all', { until: 29_220 }],
    ['half a pause', { pauses: [2520] }],
    ['a pause that ends before it begins', { pauses: [2520, 2519] }],
    ['a reminder after it', { lead: -1 }],
  ])('that has %s was written by no version of ours', (_what, cells) => {
    expect(read({ ...LEAST, ...cells })).toBeUndefined();
  });

  test('without an id that is one is none', () => {
    expect(ritualFrom({ id: 'no id', v: LEAST, s: {} })).toBeUndefined();
  });
});

test('a ritual stands on its days only, from the first to the last and not in a pause', () => {
  const bounded = ritual({
    until: day('2026-11-30'),
    pauses: [{ from: day('2026-11-24'), to: day('2026-11-25') }],
  });
  const days = ['20', '21', '23', '24', '25', '26', '30'].map((date) => day(`2026-11-${date}`));
  expect([...days, day('2026-12-01')].map((on) => standsOn(bounded, on))).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('a week is no beginning', () => {
  expect(() => beginning(byWeek('2026-11-22'))).toThrow('by-week');
  expect(beginning(byDay('2026-11-22'))).toEqual(byDay('2026-11-22'));
});
