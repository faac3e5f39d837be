import { describe, expect, test } from 'vitest';
import { SOMEDAY } from '../../../utils/domain/due';
import type { Outcome } from '../../../utils/domain/outcome';
import { reliability } from '../../../utils/domain/reliability';
import type { Mending } from '../../../utils/domain/reliability';
import { byDay, commitment, idOf, instant } from '../../support/commitments';

const NOW = instant('2026-11-18T12:00Z');
const ago = (days: number) => NOW.subtract({ hours: days * 24 });
const DUE = byDay('2026-11-01');
const promise = (number: number, outcome?: Outcome) =>
  commitment({ id: idOf(number), due: DUE, ...(outcome && { outcome }) });
const missed = (number: number, days = 0) =>
  promise(number, { kind: 'missed', at: NOW, scoredUntil: ago(days) });
const kept = (number: number, days = 0) =>
  promise(number, { kind: 'kept', at: ago(days), scoredUntil: ago(days) });
const late = (number: number, days = 0) =>
  promise(number, { kind: 'late', at: ago(days), scoredUntil: ago(days + 9), lateBy: 9 * 1440 });
/** The repair of one promise that made another; a greater number is a later repair. */
const repair = (number: number, of: number, made?: number): Mending => ({
  id: idOf(500 + number),
  of: idOf(of),
  ...(made !== undefined && { promise: idOf(made) }),
});

const weight = (days: number) => 0.5 ** (days / 45);
const formula = (...counted: readonly (readonly [value: number, days: number])[]) =>
  (2.7 + counted.reduce((sum, [value, days]) => sum + weight(days) * value, 0)) /
  (3 + counted.reduce((sum, [, days]) => sum + weight(days), 0));

/** What counts: how many outcomes, and whether they amount to the values and ages that are expected. */
function expectCounted(
  commitments: Parameters<typeof reliability>[0],
  repairs: readonly Mending[],
  ...counted: readonly (readonly [value: number, days: number])[]
) {
  const result = reliability(commitments, repairs, NOW);
  expect(result.value).toBeCloseTo(formula(...counted), 12);
  expect(result.counted).toBe(counted.length);
}

test('5 missed, one of them lifted by its repair, is 0.4', () => {
  const all = [missed(1), missed(2), missed(3), missed(4), missed(5), kept(6)];
  expect(Math.abs(reliability(all, [repair(1, 3, 6)], NOW).value - 0.4)).toBeLessThan(1e-9);
});

describe('a miss is lifted to a half', () => {
  test('at its own age, and the linked promise does not count by itself when kept', () => {
    expectCounted([missed(1, 30), kept(2, 3)], [repair(1, 1, 2)], [0.5, 30]);
  });

  test('by a linked promise that was kept late as well', () => {
    expectCounted([missed(1, 30), late(2, 3)], [repair(1, 1, 2)], [0.5, 30]);
  });

  test('by a linked promise without a due', () => {
    const someday = commitment({ id: idOf(2), due: SOMEDAY, outcome: { kind: 'kept', at: ago(1) } });
    expectCounted([missed(1, 30), someday], [repair(1, 1, 2)], [0.5, 30]);
  });

  test('from the moment of that keeping', () => {
    const all = [missed(1, 30), kept(2, 3)];
    const before = reliability(all, [repair(1, 1, 2)], ago(3).subtract({ minutes: 1 }));
    const since = reliability(all, [repair(1, 1, 2)], ago(3));
    expect(since.value).toBeCloseTo((2.7 + 0.5 * weight(27)) / (3 + weight(27)), 12);
    expect(before.value).toBeCloseTo((2.7 + 1) / (3 + weight(27 - 1 / 1440) + 1), 12);
  });
});

describe('a miss is not lifted', () => {
  test('while its repair made no promise', () => {
    expectCounted([missed(1, 30)], [repair(1, 1)], [0, 30]);
  });

  test('while the linked promise is open', () => {
    expectCounted([missed(1, 30), promise(2)], [repair(1, 1, 2)], [0, 30]);
  });

  test('when the linked promise was missed, which counts as any other', () => {
    expectCounted([missed(1, 30), missed(2, 3)], [repair(1, 1, 2)], [0, 30], [0, 3]);
  });

  test.each<Outcome>([
    { kind: 'released', at: NOW },
    { kind: 'withdrawn', at: NOW },
  ])('when the linked promise came to nothing: $kind', (outcome) => {
    expectCounted([missed(1, 30), promise(2, outcome)], [repair(1, 1, 2)], [0, 30]);
  });

  test('by a promise that is not here', () => {
    expectCounted([missed(1, 30)], [repair(1, 1, 2)], [0, 30]);
  });
});

describe('a lift lifts one miss only', () => {
  test('of two that name one promise, that of the older repair', () => {
    const all = [missed(1, 30), missed(2, 10), kept(3, 1)];
    expectCounted(all, [repair(2, 1, 3), repair(1, 2, 3)], [0, 30], [0.5, 10]);
    expectCounted(all, [repair(1, 1, 3), repair(2, 2, 3)], [0.5, 30], [0, 10]);
  });

  test('however many repairs name the same two', () => {
    const repairs = [repair(1, 1, 3), repair(2, 1, 3)];
    expectCounted([missed(1, 30), missed(2, 10), kept(3, 1)], repairs, [0.5, 30], [0, 10]);
  });

  test('and each miss to a half only', () => {
    const { value } = reliability([missed(1), kept(2), kept(3)], [repair(1, 1, 2), repair(2, 1, 3)], NOW);
    expect(value).toBeLessThanOrEqual(formula([0.5, 0], [1, 0]));
  });

  test('never a chain: keeping the second promise lifts the first, not the miss before it', () => {
    const all = [missed(1, 30), missed(2, 10), kept(3, 1)];
    expectCounted(all, [repair(1, 1, 2), repair(2, 2, 3)], [0, 30], [0.5, 10]);
  });
});

test('what was late is not lifted, and the promise its repair made counts by itself', () => {
  expectCounted([late(1, 30), kept(2, 3)], [repair(1, 1, 2)], [0.5, 30], [1, 3]);
});

test('born someday is not counted, also when it was missed and repaired', () => {
  const someday = commitment({ id: idOf(1), due: SOMEDAY, outcome: { kind: 'missed', at: ago(5) } });
  expectCounted([someday, kept(2, 3)], [repair(1, 1, 2)], [1, 3]);
});

test('one repaired miss of a ritual counts as a half among the occurrences of its week', () => {
  const ritual = idOf(900);
  const occurrence = (number: number, outcome: Outcome) =>
    commitment({ id: idOf(number), due: byDay('2026-11-10'), outcome, ritual });
  const all = [
    occurrence(1, { kind: 'missed', at: NOW, scoredUntil: ago(7) }),
    occurrence(2, { kind: 'kept', at: ago(6), scoredUntil: ago(6) }),
    kept(3, 1),
  ];
  expectCounted(all, [repair(1, 1, 3)], [0.75, 6]);
});
