import { describe, expect, it } from 'vitest';

import type { Due } from '../../../utils/domain/due';
import { loadTexts } from '../../../utils/i18n';

const NOW = Temporal.ZonedDateTime.from('2026-11-21T10:30[Europe/Berlin]');
const at = (day: string, time: string, zone = 'Europe/Berlin'): Due => ({
  kind: 'at',
  day: Temporal.PlainDate.from(day),
  time: Temporal.PlainTime.from(time),
  zone,
});
const by = (day: string): Due => ({ kind: 'by-day', day: Temporal.PlainDate.from(day) });
const week = (day: string): Due => ({ kind: 'by-week', lastDay: Temporal.PlainDate.from(day) });

describe('a due in words', () => {
  it.each([
    [at('2026-11-22', '17:00'), 'Sun 22 Nov, 5:00 pm', 'tomorrow 5:00 pm'],
    [at('2026-11-21', '17:00'), 'Sat 21 Nov, 5:00 pm', '5:00 pm'],
    [at('2026-11-20', '09:05'), 'Fri 20 Nov, 9:05 am', 'yesterday 9:05 am'],
    [at('2026-11-26', '12:00'), 'Thu 26 Nov, 12:00 pm', 'Thursday 12:00 pm'],
    [at('2027-01-03', '00:00'), 'Sun 3 Jan 2027, 12:00 am', 'Sun 3 Jan 2027, 12:00 am'],
    [at('2026-11-21', '20:00', 'America/New_York'), 'Sun 22 Nov, 2:00 am', 'tomorrow 2:00 am'],
    [by('2026-11-21'), 'by Sat 21 Nov', 'today'],
    [by('2026-11-22'), 'by Sun 22 Nov', 'tomorrow'],
    [by('2026-11-20'), 'by Fri 20 Nov', 'yesterday'],
    [by('2026-11-25'), 'by Wed 25 Nov', 'by Wednesday'],
    [by('2026-11-18'), 'by Wed 18 Nov', 'last Wednesday'],
    [at('2026-11-18', '17:00'), 'Wed 18 Nov, 5:00 pm', 'last Wednesday 5:00 pm'],
    [by('2026-12-24'), 'by Thu 24 Dec', 'by Thu 24 Dec'],
    [week('2026-11-22'), 'by the end of the week, Sun 22 Nov', 'this week'],
    [week('2026-12-06'), 'by the end of the week, Sun 6 Dec', 'by the end of the week, Sun 6 Dec'],
    [{ kind: 'someday' }, 'someday', 'someday'],
  ] as const)('%o is %s in full and %s in a list', async (due, full, short) => {
    const { when } = await loadTexts(['en-US']);
    expect([when.full(due, NOW), when.short(due, NOW)]).toEqual([full, short]);
  });

  it('follows the region in the clock', async () => {
    const { when } = await loadTexts(['en-GB']);
    expect(when.full(at('2026-11-22', '17:00'), NOW)).toBe('Sun 22 Nov, 17:00');
  });
});
