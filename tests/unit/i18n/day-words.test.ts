import { expect, test } from 'vitest';

import { loadTexts } from '../../../utils/i18n';
import { comingInWords } from '../../../utils/i18n/coming-in-words';
import { dayAgoInWords } from '../../../utils/i18n/day-ago-in-words';
import { laterTexts } from '../../../utils/i18n/later-texts';
import { day, here } from '../../support/commitments';

const NOW = here('2026-11-21T10:30[Europe/Berlin]');
const texts = laterTexts(await loadTexts(['en-GB']));

test('a day that comes is said as one would today', () => {
  const said = (on: string) =>
    comingInWords({ on: day(on) }, { text: 'Birthday', today: NOW.toPlainDate(), texts });
  expect(['2026-11-21', '2026-11-22', '2026-11-27', '2026-11-28', '2027-06-03'].map(said)).toEqual([
    'Birthday today',
    'Birthday tomorrow',
    'Birthday on Friday',
    'Birthday on 28 November',
    'Birthday on 3 June',
  ]);
});

test('a day that was is said as one would today', () => {
  const said = (on: string) => dayAgoInWords(day(on), NOW, texts);
  expect(['2026-11-21', '2026-11-20', '2026-11-15', '2026-11-14', '2025-12-24'].map(said)).toEqual([
    'today',
    'yesterday',
    'Sunday',
    '14 Nov',
    '24 Dec 2025',
  ]);
});
