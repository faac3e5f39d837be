import { expect, test } from 'vitest';

import { comingPauses, ritualsAt } from '../../../utils/domain/rituals-at';
import { day, here, idOf } from '../../support/commitments';
import { ritual } from '../../support/rituals';

const NOON = here('2026-11-21T12:00[Europe/Berlin]');

test('a ritual is over the day after its last, and one that goes on in another is told once', () => {
  const today = ritual({ id: idOf(1), until: day('2026-11-21') });
  const over = ritual({ id: idOf(2), until: day('2026-11-20') });
  const changed = ritual({ id: idOf(3), until: day('2026-11-20') });
  const next = ritual({ id: idOf(4), after: idOf(3) });
  expect(ritualsAt([today, over, changed, next], NOON)).toEqual({ current: [today, next], earlier: [over] });
});

test('pauses that are on or ahead are told in order', () => {
  const [past, present, future] = [
    { from: day('2026-11-01'), to: day('2026-11-20') },
    { from: day('2026-11-20'), to: day('2026-11-21') },
    { from: day('2026-12-20'), to: day('2027-01-06') },
  ] as const;
  expect(comingPauses(ritual({ pauses: [future, past, present] }), NOON)).toEqual([present, future]);
});
