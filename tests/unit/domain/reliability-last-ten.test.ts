import { describe, expect, test } from 'vitest';
import { SOMEDAY } from '../../../utils/domain/due';
import type { Outcome } from '../../../utils/domain/outcome';
import { reliability } from '../../../utils/domain/reliability';
import { byDay, commitment, EVERY_OUTCOME, idOf, instant } from '../../support/commitments';

const NOW = instant('2026-11-30T12:00Z');
const DUE = byDay('2026-11-18');
const moved = { at: NOW, from: byDay('2026-11-01'), to: DUE, told: false };
const kept = (time: string): Outcome => ({ kind: 'kept', at: instant(time), scoredUntil: instant(time) });

test('nothing settled is no shape', () => {
  expect(reliability([commitment({ due: DUE })], [], NOW).lastTen).toEqual([]);
});

test('each shape is how it went; what was taken back has none', () => {
  const settled = EVERY_OUTCOME.map((outcome, number) => commitment({ id: idOf(number), due: DUE, outcome }));
  const shapes = reliability(settled, [], NOW).lastTen.map(({ id, shape }) => [id, shape]);
  expect(Object.fromEntries(shapes)).toEqual({
    [idOf(0)]: 'kept',
    [idOf(1)]: 'late',
    [idOf(2)]: 'missed',
    [idOf(3)]: 'called off',
  });
});

test('moved and repaired are marks on them', () => {
  const [keptOne, lateOne, missedOne] = EVERY_OUTCOME;
  const commitments = [
    commitment({ id: idOf(0), due: DUE, outcome: keptOne!, changes: [moved] }),
    commitment({ id: idOf(1), due: DUE, outcome: lateOne!, changes: [moved, moved] }),
    commitment({ id: idOf(2), due: DUE, outcome: missedOne! }),
  ];
  const repairs = [
    { id: idOf(10), of: idOf(2) },
    { id: idOf(11), of: idOf(1), promise: idOf(0) },
  ];
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect([...reliability(commitments, repairs, NOW).lastTen].sort(byId)).toEqual([
    { id: idOf(0), shape: 'kept', moved: true, repaired: false },
    { id: idOf(1), shape: 'late', moved: true, repaired: true },
    { id: idOf(2), shape: 'missed', moved: false, repaired: true },
  ]);
});

describe('the last ten', () => {
  const hours = Array.from({ length: 14 }, (_, hour) => hour);
  const settled = hours.map((hour) =>
    commitment({
      id: idOf(99 - hour),
      due: DUE,
      outcome: kept(`2026-11-18T${String(hour).padStart(2, '0')}:00Z`),
    }),
  );

  test('are the latest settled, oldest first, in whatever order they come', () => {
    const lastIds = hours.slice(-10).map((hour) => idOf(99 - hour));
    const idsOf = (list: typeof settled) => reliability(list, [], NOW).lastTen.map(({ id }) => id);
    expect(idsOf(settled)).toEqual(lastIds);
    expect(idsOf(settled.toReversed())).toEqual(lastIds);
    expect(idsOf([...settled.slice(7), ...settled.slice(0, 7)])).toEqual(lastIds);
  });

  test('hold what was called off, and what does not count', () => {
    const off = commitment({
      id: idOf(1),
      due: DUE,
      outcome: { kind: 'released', at: instant('2026-11-19T08:00Z') },
    });
    const someday = commitment({
      id: idOf(2),
      due: SOMEDAY,
      outcome: { kind: 'kept', at: instant('2026-11-19T09:00Z') },
    });
    const { lastTen } = reliability([...settled, off, someday], [], NOW);
    expect(lastTen.length).toBe(10);
    expect(lastTen.slice(-2)).toEqual([
      { id: idOf(1), shape: 'called off', moved: false, repaired: false },
      { id: idOf(2), shape: 'kept', moved: false, repaired: false },
    ]);
  });

  test('leave no room for what was taken back', () => {
    const back = commitment({
      id: idOf(1),
      due: DUE,
      outcome: { kind: 'withdrawn', at: instant('2026-11-19T08:00Z') },
    });
    expect(reliability([...settled, back], [], NOW).lastTen).toEqual(reliability(settled, [], NOW).lastTen);
  });
});
