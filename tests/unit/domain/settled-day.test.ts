import { expect, test } from 'vitest';

import { settledDay } from '../../../utils/domain/settled-day';
import { byDay, commitment, EVERY_OUTCOME, instant } from '../../support/commitments';

test('a promise is told of the day of the deed, a miss of the day it was due, what ended otherwise of its noting', () => {
  const notedAt = instant('2026-11-20T09:00Z');
  const days = EVERY_OUTCOME.map((outcome) => {
    const one = commitment({ due: byDay('2026-11-17'), outcome, notedAt });
    return [outcome.kind, settledDay(one, 'Europe/Berlin')?.toString()];
  });
  expect(days).toEqual([
    ['kept', '2026-11-18'],
    ['late', '2026-11-18'],
    ['missed', '2026-11-17'],
    ['released', '2026-11-20'],
    ['withdrawn', '2026-11-20'],
  ]);
  expect(settledDay(commitment(), 'Europe/Berlin')).toBeUndefined();
});
