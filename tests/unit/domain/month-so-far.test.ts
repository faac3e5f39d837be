import { expect, test } from 'vitest';

import type { Commitment } from '../../../utils/domain/commitment';
import { monthSoFar } from '../../../utils/domain/month-so-far';
import { byDay, commitment, here, idAt } from '../../support/commitments';

const NOW = here('2026-11-18T12:00[Europe/Berlin]');

/** A promise of a day in 2026, settled at noon of it. */
function settled(number: number, on: string, kind: 'kept' | 'missed'): Commitment {
  const at = here(`2026-${on}T12:00[Europe/Berlin]`).toInstant();
  return commitment({
    id: idAt('2026-06-01T08:00Z', number),
    due: byDay(`2026-${on}`),
    outcome: { kind, at, scoredUntil: at.add({ hours: 12 }) },
    notedAt: at,
  });
}

const keptBefore = [1, 2, 3, 4, 5].map((number) => settled(number, `10-0${number}`, 'kept'));

test('what was noted since the month began is counted, by the person’s own calendar', () => {
  const midnight = settled(6, '11-01', 'kept');
  const early = {
    ...midnight,
    notedAt: here('2026-10-31T23:59[Europe/Berlin]').toInstant(),
  };
  const since = [...keptBefore, settled(7, '11-02', 'kept'), settled(8, '11-03', 'kept')];
  expect(monthSoFar([...since, midnight], [], NOW)).toEqual({ kept: 3, late: 0, missed: 0 });
  expect(monthSoFar([...since, early], [], NOW)).toEqual({ kept: 2, late: 0, missed: 0 });
});

test('the word at its beginning is told where it was another one, as the record stood then', () => {
  const misses = ['11-02', '11-03', '11-04', '11-05'].map((on, index) => settled(20 + index, on, 'missed'));
  const { wordBefore, ...counts } = monthSoFar([...keptBefore, ...misses], [], NOW);
  expect([wordBefore, counts]).toEqual(['steady', { kept: 0, late: 0, missed: 4 }]);
  expect(monthSoFar(keptBefore, [], NOW).wordBefore).toBeUndefined();
});

test('what was promised since did not stand open then', () => {
  const promised = [1, 2, 3].map((number) =>
    commitment({ id: idAt('2026-11-05T08:00Z', number), due: byDay('2026-11-06') }),
  );
  expect(monthSoFar([...keptBefore, ...promised], [], NOW)).toEqual({
    kept: 0,
    late: 0,
    missed: 0,
    wordBefore: 'steady',
  });
});
