import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../utils/domain/commitment';
import { SOMEDAY } from '../../../utils/domain/due';
import type { Outcome } from '../../../utils/domain/outcome';
import { reliability } from '../../../utils/domain/reliability';
import { at, byDay, byWeek, commitment, idOf, instant } from '../../support/commitments';

const NOW = instant('2026-11-18T12:00Z');
const SEVEN = at('2026-11-01', '19:00');
const ago = (days: number) => NOW.subtract({ minutes: Math.round(days * 1440) });
const change = { at: ago(9), from: byDay('2026-10-31'), to: SEVEN, told: true };

const kept = (days = 0): Outcome => ({ kind: 'kept', at: ago(days), scoredUntil: ago(days) });
const missed = (days = 0): Outcome => ({ kind: 'missed', at: ago(days), scoredUntil: ago(days) });
const late = (lateBy: number, days = 0): Outcome => ({
  kind: 'late',
  at: ago(days),
  scoredUntil: ago(days),
  lateBy,
});
const times = (count: number, outcome: Outcome) => Array.from({ length: count }, () => outcome);
const settled = (...outcomes: readonly Outcome[]) =>
  outcomes.map((outcome, number) => commitment({ id: idOf(number), due: SEVEN, outcome }));
const open = (count: number, given: Partial<Commitment> = { due: SEVEN }) =>
  Array.from({ length: count }, (_, number) => commitment({ id: idOf(500 + number), ...given }));
const wordOf = (commitments: readonly Commitment[]) => reliability(commitments, [], NOW).word;

describe('too early to say', () => {
  test('with nothing', () => {
    expect(wordOf([])).toBe('too early to say');
  });

  test('with fewer than five counted in the last 90 days', () => {
    expect(wordOf(settled(...times(4, kept())))).toBe('too early to say');
    expect(wordOf(settled(...times(5, kept())))).toBe('steady');
    expect(wordOf(settled(...times(4, kept(89)), ...times(20, kept(91))))).toBe('too early to say');
    expect(wordOf(settled(...times(4, kept(89)), kept(90)))).toBe('steady');
  });

  test('what does not count does not make it less early', () => {
    const someday = settled(...times(9, { kind: 'kept', at: NOW })).map((it) => ({
      ...it,
      scoredDue: SOMEDAY,
    }));
    expect(wordOf([...settled(...times(4, kept())), ...someday])).toBe('too early to say');
  });

  test('a ritual counts once a week', () => {
    const coffees = settled(...times(7, kept(1))).map((it) => ({ ...it, ritual: idOf(900) }));
    expect(wordOf(coffees)).toBe('too early to say');
  });

  test('is said before anything else', () => {
    expect(wordOf([...settled(...times(4, missed())), ...open(9)])).toBe('too early to say');
  });
});

describe('some still open', () => {
  test('with more than one in five of those due in the last 90 days', () => {
    expect(wordOf([...settled(...times(8, kept(1))), ...open(2)])).toBe('steady');
    expect(wordOf([...settled(...times(8, kept(1))), ...open(3)])).toBe('some still open');
    expect(wordOf([...settled(...times(7, kept(1))), ...open(2)])).toBe('some still open');
  });

  test.each<[string, Partial<Commitment>]>([
    ['was due more than 90 days ago', { due: byDay('2026-08-18') }],
    ['is not due yet', { due: byDay('2026-11-20') }],
    ['has no due', { due: SOMEDAY }],
  ])('not for what %s', (_sentence, given) => {
    expect(wordOf([...settled(...times(5, kept(1))), ...open(9, given)])).toBe('steady');
  });

  test.each<[string, Partial<Commitment>]>([
    ['days', { due: byDay('2026-11-10') }],
    ['weeks', { due: byWeek('2026-11-15') }],
    ['what they were not told was moved', { due: byDay('2026-11-10'), scoredDue: byDay('2026-11-02') }],
  ])('for %s as well', (_sentence, given) => {
    expect(wordOf([...settled(...times(5, kept(1))), ...open(2, given)])).toBe('some still open');
  });

  test('a day has passed once it is over everywhere, so that all devices say the same', () => {
    const all = [...settled(...times(5, kept(1))), ...open(2, { due: byDay('2026-11-17') })];
    expect(reliability(all, [], NOW.subtract({ minutes: 1 })).word).toBe('steady');
    expect(reliability(all, [], NOW).word).toBe('some still open');
  });

  test('what was due longer ago does not outweigh it', () => {
    expect(wordOf([...settled(...times(5, kept(1)), ...times(50, kept(91))), ...open(2)])).toBe(
      'some still open',
    );
  });
});

describe('steady, uneven, often late or missed', () => {
  /** Five kept, one late by 60 minutes or more, one by 48: (2.7 + 6.1) / (3 + 7) = 0.88. */
  const at88 = settled(...times(5, kept()), late(90), late(48));
  /** Five kept, three missed: (2.7 + 5) / (3 + 8) = 0.7. */
  const at70 = settled(...times(5, kept()), ...times(3, missed()));
  /** The same with what was kept a little older, which lowers R a little. */
  const older = (commitments: readonly Commitment[], milliseconds: number) =>
    commitments.map((it) =>
      it.outcome?.kind === 'kept'
        ? { ...it, outcome: { ...it.outcome, at: it.outcome.at.subtract({ milliseconds }) } }
        : it,
    );

  test('steady from 0.88 on', () => {
    expect(reliability(at88, [], NOW)).toMatchObject({ value: expect.closeTo(0.88, 12), word: 'steady' });
    expect(wordOf(settled(...times(5, kept()), late(90), late(49)))).toBe('uneven');
  });

  test('uneven from 0.70 on', () => {
    expect(reliability(at70, [], NOW)).toMatchObject({ value: expect.closeTo(0.7, 12), word: 'uneven' });
    expect(wordOf(settled(...times(4, kept()), late(1), ...times(3, missed())))).toBe('often late or missed');
  });

  test('within a tolerance of 1e-9', () => {
    const [below88, below70] = [older(at88, 50), older(at70, 15)];
    expect(reliability(below88, [], NOW).value).toBeLessThan(0.88);
    expect(reliability(below70, [], NOW).value).toBeLessThan(0.7);
    expect([wordOf(below88), wordOf(below70)]).toEqual(['steady', 'uneven']);
  });

  test('beyond that tolerance the lower word', () => {
    expect([wordOf(older(at88, 2000)), wordOf(older(at70, 2000))]).toEqual([
      'uneven',
      'often late or missed',
    ]);
  });

  test('steady with at most two missed among the last ten', () => {
    const two = settled(...times(30, kept(1)), ...times(8, kept()), ...times(2, missed()));
    const three = settled(...times(30, kept(1)), ...times(7, kept()), ...times(3, missed()));
    expect(reliability(three, [], NOW).value).toBeGreaterThan(0.89);
    expect([wordOf(two), wordOf(three)]).toEqual(['steady', 'uneven']);
  });

  test('three missed before the last ten are no matter', () => {
    expect(wordOf(settled(...times(40, kept(1)), ...times(3, missed(2))))).toBe('steady');
  });

  test('steady with at most three moved among the last ten', () => {
    const moved = (count: number) =>
      settled(...times(10, kept())).map((it, number) => (number < count ? { ...it, changes: [change] } : it));
    expect([wordOf(moved(3)), wordOf(moved(4))]).toEqual(['steady', 'uneven']);
  });
});
