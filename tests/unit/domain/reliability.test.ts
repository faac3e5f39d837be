import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../utils/domain/commitment';
import { type Due, SOMEDAY } from '../../../utils/domain/due';
import type { Outcome } from '../../../utils/domain/outcome';
import { outcomeValue, reliability } from '../../../utils/domain/reliability';
import { at, byDay, byWeek, commitment, idOf, instant } from '../../support/commitments';

const NOW = instant('2026-11-18T12:00Z');
const SEVEN = at('2026-11-18', '19:00');
const DAY = 1440;
const ago = (days: number) => NOW.subtract({ minutes: Math.round(days * DAY) });
const kept = (days = 0): Outcome => ({ kind: 'kept', at: ago(days), scoredUntil: ago(days) });
const missed = (days = 0): Outcome => ({ kind: 'missed', at: NOW, scoredUntil: ago(days) });
const late = (lateBy: number, days = 0): Outcome => ({
  kind: 'late',
  at: ago(days),
  scoredUntil: ago(days),
  lateBy,
});

/** Promises settled like this, each with an id of its own. */
const settled = (...outcomes: readonly Outcome[]) =>
  outcomes.map((outcome, number) => commitment({ id: idOf(number), due: SEVEN, outcome }));
const times = (count: number, outcome: Outcome) => Array.from({ length: count }, () => outcome);
const valueOf = (commitments: readonly Commitment[]) => reliability(commitments, [], NOW).value;

/** The formula as it is written down, for values and ages in days. */
function formula(...counted: readonly (readonly [value: number, days: number])[]): number {
  const weight = (days: number) => 0.5 ** (days / 45);
  const sum = counted.reduce((total, [value, days]) => total + weight(days) * value, 0);
  return (3 * 0.9 + sum) / (3 + counted.reduce((total, [, days]) => total + weight(days), 0));
}

describe('settled today', () => {
  test.each<[string, readonly Outcome[], number]>([
    ['9 kept, 1 missed', [...times(9, kept()), missed()], 0.9],
    ['10 kept', times(10, kept()), 0.976923],
    ['8 kept, 2 missed', [...times(8, kept()), ...times(2, missed())], 0.823077],
    ['5 kept, 5 missed', [...times(5, kept()), ...times(5, missed())], 0.592308],
    ['5 missed', times(5, missed()), 0.3375],
    ['nothing', [], 0.9],
  ])('%s', (_sentence, outcomes, value) => {
    const result = reliability(settled(...outcomes), [], NOW);
    expect(result.value).toBeCloseTo(value, 6);
    expect(result.value).toBeCloseTo(
      formula(...outcomes.map(({ kind }) => [kind === 'kept' ? 1 : 0, 0] as const)),
      9,
    );
    expect(result.counted).toBe(outcomes.length);
  });

  test.each([
    ['9 kept, 1 missed', 9, 1, 11.7 / 13],
    ['10 kept', 10, 0, 12.7 / 13],
    ['8 kept, 2 missed', 8, 2, 10.7 / 13],
    ['5 kept, 5 missed', 5, 5, 7.7 / 13],
    ['5 missed', 0, 5, 2.7 / 8],
    ['nothing', 0, 0, 2.7 / 3],
  ])('to nine digits: %s', (_sentence, keptOnes, missedOnes, value) => {
    const all = settled(...times(keptOnes, kept()), ...times(missedOnes, missed()));
    expect(Math.abs(valueOf(all) - value)).toBeLessThan(1e-9);
  });
});

describe('half the weight is gone in 45 days', () => {
  test('10 kept exactly 45 days ago', () => {
    expect(Math.abs(valueOf(settled(...times(10, kept(45)))) - 0.9625)).toBeLessThan(1e-9);
  });

  test('a day is 86,400 seconds, and an hour is part of it', () => {
    expect(valueOf(settled(kept(1 / 24), missed(90), late(30, 10)))).toBeCloseTo(
      formula([1, 1 / 24], [0, 90], [0.75, 10]),
      12,
    );
  });

  test('what is dated after now has no age, never a negative one', () => {
    const future: Outcome = {
      kind: 'kept',
      at: NOW.add({ hours: 240 }),
      scoredUntil: NOW.add({ hours: 240 }),
    };
    expect(valueOf(settled(future))).toBeCloseTo(formula([1, 0]), 12);
  });

  test('a miss ages from the end of its scored due, not from when it was noted', () => {
    expect(valueOf(settled(missed(30)))).toBeCloseTo(formula([0, 30]), 12);
  });

  test('what was kept ages from when it was kept, not from its due', () => {
    const early: Outcome = { kind: 'kept', at: ago(20), scoredUntil: ago(1) };
    const tardy: Outcome = { kind: 'late', at: ago(2), scoredUntil: ago(30), lateBy: 28 * DAY };
    expect(valueOf(settled(early, tardy))).toBeCloseTo(formula([1, 20], [0.5, 2]), 12);
  });
});

describe('what one outcome is worth', () => {
  test.each<[string, Due, number, number]>([
    ['at 19:00, done at 19:45', SEVEN, 35, 0.708333333],
    ['at 19:00, done at 19:11', SEVEN, 1, 1 - 0.5 / 60],
    ['at 19:00, done at 20:10', SEVEN, 60, 0.5],
    ['at 19:00, done at 22:00', SEVEN, 170, 0.5],
    ['by a day, half a day late', byDay('2026-11-18'), DAY / 2, 0.75],
    ['by a day, a day late', byDay('2026-11-18'), DAY, 0.5],
    ['by a day, a month late', byDay('2026-11-18'), 30 * DAY, 0.5],
    ['by a week, a day late', byWeek('2026-11-22'), DAY, 1 - 0.5 / 3],
    ['by a week, three days late', byWeek('2026-11-22'), 3 * DAY, 0.5],
    ['by a week, a month late', byWeek('2026-11-22'), 30 * DAY, 0.5],
  ])('%s', (_sentence, due, lateBy, value) => {
    expect(outcomeValue(commitment({ due, outcome: late(lateBy) }))).toBeCloseTo(value, 9);
  });

  test('kept 1, missed 0', () => {
    expect(outcomeValue(commitment({ due: SEVEN, outcome: kept() }))).toBe(1);
    expect(outcomeValue(commitment({ due: SEVEN, outcome: missed() }))).toBe(0);
  });

  test('late goes by what was said, wherever the list showed it', () => {
    const moved = commitment({ due: byWeek('2026-11-22'), scoredDue: SEVEN, outcome: late(35) });
    expect(outcomeValue(moved)).toBeCloseTo(0.708333333, 9);
    expect(valueOf([moved])).toBeCloseTo(formula([1 - (0.5 * 35) / 60, 0]), 12);
  });
});

describe('not counted', () => {
  test.each<[string, Partial<Commitment>]>([
    ['called off', { due: SEVEN, outcome: { kind: 'released', at: NOW } }],
    ['taken back', { due: SEVEN, outcome: { kind: 'withdrawn', at: NOW } }],
    ['open', { due: SEVEN }],
    ['unconfirmed', { due: byDay('2026-11-01') }],
    ['open, someday', { due: SOMEDAY }],
    ['born someday, kept', { due: SOMEDAY, outcome: { kind: 'kept', at: NOW } }],
    ['born someday, missed', { due: SOMEDAY, outcome: { kind: 'missed', at: NOW } }],
    [
      'born someday, given a day, kept',
      { due: SEVEN, scoredDue: SOMEDAY, outcome: { kind: 'kept', at: NOW } },
    ],
  ])('%s', (_sentence, given) => {
    expect(outcomeValue(commitment(given))).toBeUndefined();
    const { value, counted } = reliability([commitment(given), ...settled(missed())], [], NOW);
    expect({ value, counted }).toEqual({ value: formula([0, 0]), counted: 1 });
  });

  test('moved to someday it still counts', () => {
    expect(valueOf([commitment({ due: SOMEDAY, scoredDue: SEVEN, outcome: missed() })])).toBeCloseTo(
      formula([0, 0]),
      12,
    );
  });
});

describe('a ritual', () => {
  const COFFEE = idOf(900);
  const WALK = idOf(901);
  const occurrence = (number: number, on: string, outcome: Outcome, ritual = COFFEE) =>
    commitment({ id: idOf(number), due: byDay(on), outcome, ritual });
  const counts = (all: readonly Commitment[]) => {
    const { value, counted } = reliability(all, [], NOW);
    return { value: Number(value.toFixed(12)), counted };
  };
  const expected = (...counted: readonly (readonly [number, number])[]) => ({
    value: Number(formula(...counted).toFixed(12)),
    counted: counted.length,
  });

  test('counts once a week, with the mean value at the age of the last', () => {
    const week = [
      occurrence(1, '2026-11-09', kept(9)),
      occurrence(2, '2026-11-10', missed(8)),
      occurrence(3, '2026-11-12', late(DAY / 2, 5)),
      occurrence(4, '2026-11-15', kept(6)),
    ];
    expect(counts(week)).toEqual(expected([(1 + 0 + 0.75 + 1) / 4, 5]));
  });

  test('does not drown the promises that matter', () => {
    const coffees = ['09', '10', '11', '12', '13'].map((on, number) =>
      occurrence(number, `2026-11-${on}`, kept(3)),
    );
    const [promise] = settled(missed(3));
    expect(counts([...coffees, { ...promise!, id: idOf(50) }])).toEqual(expected([1, 3], [0, 3]));
  });

  test('counts once for each week', () => {
    const sunday = occurrence(1, '2026-11-15', kept(3));
    const monday = occurrence(2, '2026-11-16', missed(2));
    expect(counts([sunday, monday])).toEqual(expected([1, 3], [0, 2]));
  });

  test('counts by itself beside another ritual', () => {
    const coffee = occurrence(1, '2026-11-11', kept(3));
    const walk = occurrence(2, '2026-11-11', missed(3), WALK);
    expect(counts([coffee, walk])).toEqual(expected([1, 3], [0, 3]));
  });

  test('is not changed by what was called off', () => {
    const off = occurrence(2, '2026-11-12', { kind: 'released', at: ago(2) });
    expect(counts([occurrence(1, '2026-11-11', kept(3)), off])).toEqual(expected([1, 3]));
  });
});
