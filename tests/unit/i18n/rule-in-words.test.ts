import { expect, it } from 'vitest';

import { loadTexts } from '../../../utils/i18n';
import { laterTexts } from '../../../utils/i18n/later-texts';
import { ritualInWords } from '../../../utils/i18n/ritual-in-words';
import { ruleInWords } from '../../../utils/i18n/rule-in-words';
import { at, byDay, day, here } from '../../support/commitments';
import { beginning, rule } from '../../support/rituals';

const NOW = here('2026-11-21T12:00[Europe/Berlin]');
const textsIn = async (locale: string) => laterTexts(await loadTexts([locale]));

it.each([
  ['FREQ=DAILY', 'every day'],
  ['FREQ=DAILY;INTERVAL=2', 'every other day'],
  ['FREQ=DAILY;INTERVAL=3', 'every 3 days'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'every day'],
  ['FREQ=WEEKLY;BYDAY=SU', 'every Sunday'],
  ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'every Mon, Wed and Fri'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'every 2 weeks on Monday'],
  ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR', 'every 3 weeks on Mon, Tue, Wed, Thu and Fri'],
  ['FREQ=MONTHLY;BYMONTHDAY=3', 'on day 3 of every month'],
  ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=3', 'every 2 months on day 3'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'on the last day of every month'],
  ['FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1', 'every 6 months on the last day'],
  ['FREQ=MONTHLY;BYDAY=1MO', 'every first Monday of the month'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'every last Friday of the month'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2SU', 'every 3 months on the second Sunday'],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=3', 'every year on 3 June'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'every year on 29 February'],
  ['FREQ=YEARLY;INTERVAL=5;BYMONTH=6;BYMONTHDAY=3', 'every 5 years on 3 June'],
])('%s is “%s”', async (text, words) => {
  expect(ruleInWords(rule(text), await textsIn('en-GB'))).toBe(words);
});

it('weekdays stand together as the region writes lists', async () => {
  const days = rule('FREQ=WEEKLY;BYDAY=MO,WE,FR');
  expect(ruleInWords(days, await textsIn('en-US'))).toBe('every Mon, Wed, and Fri');
});

const SUNDAYS = rule('FREQ=WEEKLY;BYDAY=SU');
const TEN = beginning(at('2026-11-22', '10:00'));

it.each([
  ['without a time there is none', { first: beginning(byDay('2026-11-22')) }, 'every Sunday'],
  ['a time is said as the region writes it', { first: TEN }, 'every Sunday, 10:00 am'],
  ['an end is said', { first: TEN, until: day('2026-12-20') }, 'every Sunday, 10:00 am, until 20 Dec'],
  [
    'an end in another year says which',
    { first: TEN, until: day('2027-01-03') },
    'every Sunday, 10:00 am, until 3 Jan 2027',
  ],
  [
    'where the clock reads otherwise, the zone is named',
    { first: beginning(at('2026-11-22', '10:00', 'America/New_York')) },
    'every Sunday, 10:00 am Eastern Time',
  ],
  [
    'another zone with the same clock is not named',
    { first: beginning(at('2026-11-22', '10:00', 'Europe/Vienna')) },
    'every Sunday, 10:00 am',
  ],
])('%s', async (_sentence, given, words) => {
  expect(ritualInWords({ rule: SUNDAYS, ...given }, NOW, await textsIn('en-US'))).toBe(words);
});
