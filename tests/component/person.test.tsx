import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { addDate } from '../../utils/db/date-commands';
import { writeDeviceSetting } from '../../utils/db/device-settings';
import { addNote } from '../../utils/db/notes';
import { readPeople } from '../../utils/db/people';
import { changePerson, mergePeople } from '../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { addTrust } from '../../utils/db/trust-commands';
import { SOMEDAY } from '../../utils/domain/due';
import { keep, keepLate, miss } from '../../utils/domain/transitions';
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

const environment = () => environmentAt(NOON);

/** Opens the page of a person of this name, who is made for it. */
async function openPerson(name = 'Sam') {
  const known = (await readPeople(db)).find((person) => person.name === name);
  const [person] = known ? [known] : await peopleOf(db, name);
  await openJournal(db, `#/people/${person!.id}`);
  await screen.findByRole('heading', { level: 1, name });
  return person!.id;
}

const record = () => screen.getByRole('region', { name: /^How it goes with/ });
const late = (commitment: Parameters<typeof keep>[0], now: Temporal.ZonedDateTime) =>
  keepLate(commitment, { deedAt: now.add({ days: 1 }).toInstant() }, now.add({ days: 1 }));

it('one word says how it goes, and the number stands only where it is worked out, to three decimals', async () => {
  const [sam] = await peopleOf(db, 'Sam');
  for (const daysAgo of [2, 3, 4, 5]) await settledWith(db, sam!.id, { text: 'Call', daysAgo, by: keep });
  await settledWith(db, sam!.id, { text: 'Write', daysAgo: 40, by: miss });
  await settledWith(db, sam!.id, { text: 'Visit', daysAgo: 50, by: late });
  await openPerson();
  await waitFor(() => expect(record().querySelector('.record-word')?.textContent).toBe('Uneven'));
  expect(record().textContent).toContain('Only what you noted. Whether they feel safe is theirs to say.');
  expect(record().textContent).toContain('This month: 4 kept. At its beginning it read “Too early to say”.');
  expect(document.body.textContent).not.toMatch(/0\.\d/);
  const details = await waitFor(() => record().querySelector('details')!);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(details.querySelector('dl')).not.toBeNull());
  const rows = Array.from(details.querySelectorAll('dl > div'), (row) =>
    Array.from(row.children, ({ textContent }) => textContent),
  );
  expect(rows.slice(0, 6)).toEqual([
    ['Kept', '4'],
    ['Kept late', '1'],
    ['Missed', '1'],
    ['Missed and repaired', '0'],
    ['Counted', '6'],
    ['Not counted', '0'],
  ]);
  expect(rows[6]).toEqual(['The number', expect.stringMatching(/^0\.\d{3}$/)]);
  expect(document.body.textContent).not.toContain('%');
});

it('who was merged is found under the one who stands for both, with what was promised to either', async () => {
  const [mum, mother] = await peopleOf(db, 'Mum', 'Mother');
  await settledWith(db, mother!.id, { text: 'Bring the papers', daysAgo: 2, by: keep });
  await mergePeople(db, environment(), { from: mother!.id, into: mum!.id });
  await openJournal(db, `#/people/${mother!.id}`);
  await screen.findByRole('heading', { level: 1, name: 'Mum' });
  await waitFor(() => expect(location.hash).toBe(`#/people/${mum!.id}`));
  await screen.findByText('Bring the papers');
  await screen.findByText('Mum is also Mother.');
  fireEvent.click(button('Take apart: Mother'));
  await waitFor(() => expect(noticeText()).toBe('Mother stands alone again.Undo'));
  await waitFor(() => expect(screen.queryByText('Bring the papers')).toBeNull());
});

it('an address of nobody says so, and leads back to everyone', async () => {
  await openJournal(db, '#/people/none');
  await screen.findByText('There is nothing at this address any more.');
  expect(screen.getByRole('link', { name: 'All people' }).getAttribute('href')).toBe('#/people');
});

it('a boundary is written where it stands; too much is said at once and loses nothing', async () => {
  const id = await openPerson();
  fireEvent.click(button('Add: Boundaries, Theirs'));
  const field = screen.getByLabelText<HTMLTextAreaElement>('Boundaries, Theirs');
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: 'x'.repeat(301) } });
  expect(screen.getByText(/more than fits here/)).not.toBeNull();
  fireEvent.click(button('Save'));
  expect(field.value).toHaveLength(301);
  fireEvent.change(field, { target: { value: 'No work talk after nine\n\n  No jokes about it ' } });
  fireEvent.click(button('Save'));
  await waitFor(() => expect(noticeText()).toBe('Saved: BoundariesUndo'));
  const [sam] = await readPeople(db);
  expect(sam).toEqual({
    id,
    name: 'Sam',
    aliases: [],
    theirs: ['No work talk after nine', 'No jokes about it'],
  });
  await waitFor(() => expect(document.activeElement).toBe(button('Edit: Boundaries, Theirs')));
});

it('what is on their mind is kept, let fade, and back when it was deleted', async () => {
  const id = await openPerson();
  fireEvent.change(screen.getByLabelText('What is on their mind?'), { target: { value: 'The review' } });
  // Two quick clicks note it once.
  fireEvent.click(button('Note it'));
  fireEvent.click(button('Note it'));
  await screen.findByText('Stays on this device, fades on 21 December.');
  const notes = await db.notes.toArray();
  expect(notes.map(({ person, text }) => [person, text])).toEqual([[id, 'The review']]);
  fireEvent.click(button('Keep it: The review'));
  await screen.findByText('Stays on this device.');
  fireEvent.click(button('Let it fade: The review'));
  await screen.findByText('Stays on this device, fades on 21 December.');
  fireEvent.click(button('Delete: The review'));
  await waitFor(() => expect(noticeText()).toBe('Deleted: The reviewUndo'));
  fireEvent.click(button('Undo'));
  await screen.findByText('Stays on this device, fades on 21 December.');
  expect(await db.notes.toArray()).toEqual(notes);
});

it('what sounds like a secret of theirs asks whose it is to tell, in a note and in what is on their mind', async () => {
  await openPerson();
  fireEvent.click(button('Add: To remember'));
  for (const label of ['To remember', 'What is on their mind?']) {
    const field = screen.getByLabelText(label);
    fireEvent.change(field, { target: { value: 'She told me in confidence' } });
    const cue = await screen.findByText('Is this yours to tell?');
    expect(field.closest('form')?.contains(cue)).toBe(true);
    fireEvent.change(field, { target: { value: 'She likes tulips' } });
    await waitFor(() => expect(screen.queryByText('Is this yours to tell?')).toBeNull());
  }
});

it('a day that is none is said at its field, and a right one stands under the name', async () => {
  await openPerson();
  fireEvent.click(button('Add a date'));
  const dialog = screen.getByRole('dialog');
  const write = (label: string, value: string) =>
    fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
  const save = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  save();
  expect(within(dialog).getByText('Write a word or two first.')).not.toBeNull();
  write('What is it?', 'Birthday');
  write('Month', '2');
  write('Day', '30');
  save();
  expect(within(dialog).getByText('There is no such day.')).not.toBeNull();
  write('Day', '29');
  fireEvent.click(within(dialog).getByLabelText('Only in that year'));
  save();
  expect(within(dialog).getByText('Say which year.')).not.toBeNull();
  fireEvent.click(within(dialog).getByLabelText('Only in that year'));
  // Two quick clicks note it once.
  save();
  save();
  await waitFor(() => expect(noticeText()).toBe('Noted: BirthdayUndo'));
  expect(await db.dates.count()).toBe(1);
  await screen.findByText('29 February, every year');
  // In a year without that day it is the one before.
  expect(document.querySelector('.person-sub')?.textContent).toBe('Birthday on 28 February');
});

it('something entrusted is settled without a count, and opened again', async () => {
  const id = await openPerson();
  await addTrust(db, environment(), { person: id, way: 'entrusted', text: 'The key', due: SOMEDAY });
  fireEvent.click(await screen.findByRole('button', { name: 'More: The key' }));
  const choose = (words: string) => fireEvent.click(screen.getByText(words).closest('button')!);
  choose('Most generous reading');
  expect(screen.getByText(/the kindest explanation that fits/)).not.toBeNull();
  fireEvent.click(button('Leave it as it is'));
  fireEvent.click(await screen.findByRole('button', { name: 'More: The key' }));
  choose('It did not');
  await waitFor(() => expect(noticeText()).toBe('Noted that it did not: The keyUndo'));
  await screen.findByText('entrusted, it did not happen');
  fireEvent.click(button('More: The key'));
  choose('Open it again');
  await screen.findByText('entrusted');
});

it('a promise made on their page is to them, whatever the words say of nobody', async () => {
  const id = await openPerson();
  fireEvent.click(button('Promise something: Sam'));
  fireEvent.change(await screen.findByLabelText('What did you say you would do?'), {
    target: { value: 'Fix the lamp' },
  });
  fireEvent.click(button('Promise it'));
  await waitFor(async () => expect(await db.commitments.count()).toBe(1));
  expect((await db.commitments.toArray()).map(({ v }) => [v['text'], v['person']])).toEqual([
    ['Fix the lamp', id],
  ]);
});

it('while names are hidden no name stands on the page, and none can be changed', async () => {
  const [sam] = await peopleOf(db, 'Sam');
  await settledWith(db, sam!.id, { text: 'Call Sam', daysAgo: 2, by: miss });
  await changePerson(db, environment(), sam!.id, {
    label: 'Sam from work',
    notes: 'Sam likes tea',
    theirs: 'Sam wants quiet',
  });
  await addDate(db, environment(), {
    person: sam!.id,
    text: 'Dinner with Sam',
    month: 11,
    day: 22,
    beforeDays: 3,
  });
  await addNote(db, environment(), { person: sam!.id, text: 'Sam worries' });
  await addTrust(db, environment(), { person: sam!.id, way: 'entrusted', text: 'Sam’s key', due: SOMEDAY });
  await writeDeviceSetting(db, 'hideNames', 'on');
  await openJournal(db, `#/people/${sam!.id}`);
  await screen.findByText('someone worries');
  await waitFor(() => expect(record().querySelector('.record-word')?.textContent).toBe('Too early to say'));
  expect(document.body.innerHTML).not.toMatch(/\bSam\b/);
  expect(screen.queryByRole('button', { name: 'Name and label' })).toBeNull();
  fireEvent.click(button('More: Dinner with someone'));
  expect(document.body.innerHTML).not.toMatch(/\bSam\b/);
});
