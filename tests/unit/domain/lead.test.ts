import { expect, test } from 'vitest';

import { SOMEDAY } from '../../../utils/domain/due';
import { leadChoices, leadFor } from '../../../utils/domain/lead';
import { at, byDay, byWeek, here } from '../../support/commitments';

const NOW = here('2026-11-18T10:30[Europe/Berlin]');

test('before a moment: ten minutes to a day, but nothing that has passed', () => {
  expect(leadChoices(at('2026-11-20', '19:00'), NOW)).toEqual({
    of: 'moment',
    minutes: [10, 30, 60, 120, 1440],
  });
  expect(leadChoices(at('2026-11-18', '12:00'), NOW)).toEqual({ of: 'moment', minutes: [10, 30, 60] });
});

test('an hour is always there: it counts without a choice', () => {
  expect(leadChoices(at('2026-11-18', '11:00'), NOW)).toEqual({ of: 'moment', minutes: [10, 60] });
  expect(leadChoices(SOMEDAY, NOW)).toEqual({ of: 'day', minutes: [60] });
});

test('a day or a week: late on its last evening, that morning, the morning before', () => {
  expect(leadChoices(byDay('2026-11-20'), NOW)).toEqual({ of: 'day', minutes: [60, 960, 2400] });
  expect(leadChoices(byWeek('2026-11-22'), NOW)).toEqual({ of: 'day', minutes: [60, 960, 2400] });
  // 8:00 of today has passed.
  expect(leadChoices(byDay('2026-11-18'), NOW)).toEqual({ of: 'day', minutes: [60] });
});

test('a choice stands as long as the due allows it', () => {
  expect(leadFor(at('2026-11-20', '19:00'), 120, NOW)).toBe(120);
  expect(leadFor(at('2026-11-18', '12:00'), 120, NOW)).toBe(60);
});
