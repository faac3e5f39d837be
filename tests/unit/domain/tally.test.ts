import { expect, test } from 'vitest';

import { SOMEDAY } from '../../../utils/domain/due';
import type { Outcome } from '../../../utils/domain/outcome';
import { tally } from '../../../utils/domain/tally';
import { byDay, commitment, idOf, instant } from '../../support/commitments';

const NOW = instant('2026-11-18T12:00Z');
const due = byDay('2026-11-01');
const settled = (number: number, outcome: Outcome) => commitment({ id: idOf(number), due, outcome });
const kept = (number: number) => settled(number, { kind: 'kept', at: NOW, scoredUntil: NOW });
const missed = (number: number) => settled(number, { kind: 'missed', at: NOW, scoredUntil: NOW });

test('each promise counts once, in the way it went; what is open is left out', () => {
  const all = [
    kept(1),
    kept(2),
    settled(3, { kind: 'late', at: NOW, scoredUntil: NOW, lateBy: 60 }),
    missed(4),
    settled(5, { kind: 'released', at: NOW }),
    settled(6, { kind: 'withdrawn', at: NOW }),
    commitment({ id: idOf(7), due: SOMEDAY, outcome: { kind: 'kept', at: NOW } }),
    commitment({ id: idOf(8), due }),
  ];
  const expected = { kept: 2, late: 1, missed: 1, repaired: 0, notCounted: 3 };
  expect(tally(all, [], NOW)).toEqual(expected);
  expect(tally(all.toReversed(), [], NOW)).toEqual(expected);
});

test('a miss whose smaller promise was kept is told as repaired, and that promise not by itself', () => {
  const repair = { id: idOf(500), of: idOf(1), promise: idOf(2) };
  expect(tally([missed(1), kept(2), missed(3)], [repair], NOW)).toEqual({
    kept: 0,
    late: 0,
    missed: 1,
    repaired: 1,
    notCounted: 1,
  });
});
