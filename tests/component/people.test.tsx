import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { addDate } from '../../utils/db/date-commands';
import { writeDeviceSetting } from '../../utils/db/device-settings';
import { readPeople } from '../../utils/db/people';
import { changePerson, mergePeople } from '../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { keep, miss } from '../../utils/domain/transitions';
import { button, NOON, noticeText, peopleOf, stopClock } from '../support/aside';
import { openJournal } from '../support/journal';
import { environmentAt, freshDatabase } from '../support/render';
import { settledWith } from '../support/settled-with';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const add = (name: string) => {
  fireEvent.change(screen.getByLabelText('Add a person'), { target: { value: name } });
  fireEvent.click(button('Add'));
};
/** Every line of the list, as it reads. */
const lines = () => Array.from(document.querySelectorAll('.people-line > div'), (line) => line.textContent);

it('before there is anyone, one sentence says what this is, and a name is all it takes', async () => {
  await openJournal(db, '#/people');
  await screen.findByText(
    'Here stands everyone you make promises to, with what you want to remember about them.',
  );
  add(' ');
  expect(screen.getByRole('alert').textContent).toBe('Write a name first.');
  add('Zoë');
  await waitFor(() => expect(lines()).toEqual(['Zoë']));
  expect(noticeText()).toBe('Added: ZoëUndo');
  fireEvent.click(button('Undo'));
  await waitFor(() => expect(lines()).toEqual([]));
});

it('everyone stands in the order of the alphabet, with their label and what is near', async () => {
  const [zoe, adam, emil] = await peopleOf(db, 'Zoë', 'adam', 'Émil');
  const environment = environmentAt(NOON);
  await changePerson(db, environment, zoe!.id, { label: 'Sister' });
  await settledWith(db, zoe!.id, { text: 'Call', daysAgo: 60, by: keep });
  const date = { month: 11, day: 27, beforeDays: 7 };
  await addDate(db, environment, { ...date, person: emil!.id, text: 'Birthday' });
  await addDate(db, environment, { ...date, month: 12, person: adam!.id, text: 'Exam' });
  await openJournal(db, '#/people');
  await waitFor(() => expect(lines()).toEqual(['adam', 'ÉmilBirthday on Friday', 'ZoëSister']));
});

it('only of those with whom something is open or was settled lately the last ten are shown, and never a word or a number', async () => {
  const [sam, mum] = await peopleOf(db, 'Sam', 'Mum');
  for (const daysAgo of [3, 4, 5, 6, 7, 8])
    await settledWith(db, sam!.id, { text: 'Call', daysAgo, by: keep });
  await settledWith(db, mum!.id, { text: 'Call', daysAgo: 40, by: miss });
  await openJournal(db, '#/people');
  await screen.findByRole('list', { name: 'Last ten with Sam, oldest first' });
  expect(screen.queryByRole('list', { name: /Mum/ })).toBeNull();
  const text = document.querySelector('.people-list')!.textContent;
  expect(text).not.toMatch(/\d|%|steady|uneven/i);
});

it('those put away stand behind a fold, without shapes', async () => {
  const [sam] = await peopleOf(db, 'Sam', 'Mum');
  await settledWith(db, sam!.id, { text: 'Call', daysAgo: 2, by: keep });
  await changePerson(db, environmentAt(NOON), sam!.id, { isArchived: true });
  await openJournal(db, '#/people');
  const fold = (await screen.findByText('Put away')).closest('details')!;
  expect(within(fold).getByText('Sam')).not.toBeNull();
  expect([fold.open, document.querySelector('.shapes')]).toEqual([false, null]);
});

it('a name that someone goes by, also among others, leads to them and adds nobody', async () => {
  const [mum, mother] = await peopleOf(db, 'Mum', 'Mother');
  await mergePeople(db, environmentAt(NOON), { from: mother!.id, into: mum!.id });
  await openJournal(db, '#/people');
  await screen.findByLabelText('Add a person');
  add('Mother');
  const known = await screen.findByRole('link', { name: 'Mother is here already.' });
  expect(known.getAttribute('href')).toBe(`#/people/${mum!.id}`);
  expect(await readPeople(db)).toHaveLength(1);
});

it('while names are hidden nobody is named, in labels and dates neither', async () => {
  const [sam] = await peopleOf(db, 'Sam');
  await changePerson(db, environmentAt(NOON), sam!.id, { label: 'Sam from work' });
  const date = { person: sam!.id, text: 'Dinner with Sam', month: 11, day: 22, beforeDays: 3 };
  await addDate(db, environmentAt(NOON), date);
  await writeDeviceSetting(db, 'hideNames', 'on');
  await openJournal(db, '#/people');
  await waitFor(() => expect(lines()).toEqual(['someonesomeone from work · Dinner with someone tomorrow']));
  expect(document.body.innerHTML).not.toMatch(/\bSam\b/);
});
