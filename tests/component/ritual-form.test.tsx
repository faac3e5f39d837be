import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { button, NOON, peopleOf, stopClock, TODAY } from '../support/aside';
import { freshDatabase } from '../support/render';
import { told } from '../support/ritual-pages';
import { openSettings } from '../support/settings';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

async function openForm(): Promise<HTMLElement> {
  await openSettings(db);
  fireEvent.click(await screen.findByRole('button', { name: 'New ritual' }));
  const dialog = await screen.findByRole('dialog', { name: 'New ritual' });
  await within(dialog).findByLabelText('What');
  return dialog;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const write = (label: string, value: string) => {
  fireEvent.change(field(label), { target: { value } });
};
const sentence = () => document.querySelector('.ritual-sentence')?.textContent;
const noticed = () => document.querySelector('.notice-words')?.textContent;

it('a ritual on chosen days is said in words as it is written, and begins on the first of them', async () => {
  await openForm();
  expect(document.activeElement).toBe(field('What'));
  write('What', 'Swim');
  write('How often', 'week');
  fireEvent.click(field('Saturday'));
  fireEvent.click(field('Wednesday'));
  fireEvent.click(field('Monday'));
  write('Weeks apart', '2');
  write('Time, if any', '18:30');
  write('Until, if ever', '2026-12-20');
  expect(sentence()).toBe('every 2 weeks on Mon and Wed, 6:30 pm, until 20 Dec. First: Mon 23 Nov, 6:30 pm.');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(noticed()).toBe('New ritual: Swim'));
  expect(await told(db)).toEqual([
    {
      text: 'Swim',
      rule: { every: 2, of: 'week', weekdays: [1, 3] },
      first: {
        kind: 'at',
        day: Temporal.PlainDate.from('2026-11-23'),
        time: Temporal.PlainTime.from('18:30'),
        zone: NOON.timeZoneId,
      },
      until: Temporal.PlainDate.from('2026-12-20'),
      pauses: [],
    },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it.each([
  ['every day', {}, 'every day. First: Sat 21 Nov.'],
  ['every weekday', { 'How often': 'weekdays' }, 'every weekday. First: Mon 23 Nov.'],
  [
    'the last day of the month',
    { 'How often': 'month-day', 'Day of the month': '-1' },
    'on the last day of every month. First: Mon 30 Nov.',
  ],
  [
    'a weekday of the month',
    { 'How often': 'month-weekday', 'Which one': '1', Weekday: '5' },
    'every first Friday of the month. First: Fri 4 Dec.',
  ],
  [
    'a day of the year',
    { 'How often': 'year', Day: '29', Month: '2' },
    'every year on 29 February. First: Tue 29 Feb 2028.',
  ],
  ['a day that is chosen', { From: '2026-12-01' }, 'every day. First: Tue 1 Dec.'],
] as const)('%s can be written', async (_name, typed, words) => {
  await openForm();
  for (const [label, value] of Object.entries(typed)) write(label, value);
  expect(sentence()).toBe(`${words} Without a time it holds until the end of the day.`);
});

it('a time that has passed today begins tomorrow', async () => {
  await openForm();
  write('Time, if any', '08:00');
  expect(sentence()).toBe('every day, 8:00 am. First: Sun 22 Nov, 8:00 am.');
});

it.each([
  ['no words', 'What', ' ', 'Write a few words first: what will you do together?'],
  ['too many words', 'What', 'x'.repeat(1001), /^There is room for 1,000 characters; this has 1,001\./],
  [
    'a name that is none',
    'With whom, if anyone',
    'x'.repeat(81),
    'That name is too long. Shorten it, then save.',
  ],
  ['a number that is none', 'Days apart', '0', 'Write a number from 1 to 999.'],
  ['a number that is too large', 'Days apart', '1000', 'Write a number from 1 to 999.'],
  [
    'a day that has passed',
    'From',
    '2026-11-20',
    'That day has passed already. Choose today or a later one.',
  ],
  ['a day too far away', 'From', '2100-01-01', /^That is further away/],
  ['no first day', 'From', '', 'Choose a day.'],
  ['an end before the first', 'Until, if ever', '2026-11-20', /^That is before the first one/],
  ['a cue too long', 'When I…, if it helps', 'x'.repeat(201), /^There is room for 200 characters/],
])(
  'a refused save says why at its field, and keeps all that was typed: %s',
  async (_name, label, value, words) => {
    const dialog = await openForm();
    write('What', 'Swim');
    write('With whom, if anyone', 'Maya');
    write(label, value);
    fireEvent.click(button('Save'));
    const problem = await within(dialog).findByText(words);
    expect(field(label).getAttribute('aria-describedby')).toBe(problem.id);
    expect(document.activeElement).toBe(field(label));
    expect(field(label).value).toBe(value);
    const others = { What: 'Swim', 'With whom, if anyone': 'Maya' };
    for (const [other, typed] of Object.entries(others)) {
      expect(field(other).value).toBe(other === label ? value : typed);
    }
    expect([await told(db), await readPeople(db)]).toEqual([[], []]);
  },
);

it('as far apart as may be is said, and can be saved', async () => {
  await openForm();
  expect(field('Days apart').max).toBe('999');
  write('What', 'Swim');
  write('Days apart', '999');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(noticed()).toBe('New ritual: Swim'));
  expect((await told(db)).map(({ rule }) => rule)).toEqual([{ every: 999, of: 'day' }]);
});

it('no day of the week is no ritual', async () => {
  const dialog = await openForm();
  write('What', 'Swim');
  write('How often', 'week');
  fireEvent.click(field('Saturday'));
  expect(sentence()).not.toContain('First');
  fireEvent.click(button('Save'));
  expect(await within(dialog).findByText('Choose at least one day.')).toBeDefined();
});

it('someone known is found by their name, and a new name becomes a person', async () => {
  const [maya] = await peopleOf(db, 'Maya');
  for (const [text, name] of [
    ['Swim', 'Maya'],
    ['Cook', 'Ben'],
    ['Read', ''],
  ] as const) {
    if (screen.queryByRole('heading', { level: 1 })) fireEvent.click(button('New ritual'));
    else await openForm();
    await screen.findByLabelText('What');
    write('What', text);
    write('With whom, if anyone', name);
    fireEvent.click(button('Save'));
    await waitFor(() => expect(noticed()).toBe(`New ritual: ${text}`));
  }
  const ben = (await readPeople(db)).find(({ name }) => name === 'Ben');
  const withWhom = (await db.rituals.toArray()).map(({ v }) => [v['text'], v['person']]);
  expect(new Map(withWhom as [string, unknown][])).toEqual(
    new Map([
      ['Swim', maya!.id],
      ['Cook', ben!.id],
      ['Read', undefined],
    ]),
  );
  expect(await readPeople(db)).toHaveLength(2);
  expect((await told(db)).map(({ first }) => first.day)).toEqual([TODAY, TODAY, TODAY]);
});
