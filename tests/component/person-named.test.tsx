import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { button, noticeText, peopleOf, stopClock } from '../support/aside';
import { openJournal } from '../support/journal';
import { freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Opens the page of a person of this name, who is made for it. */
async function openPerson(name = 'Sam') {
  const known = (await readPeople(db)).find((person) => person.name === name);
  const [person] = known ? [known] : await peopleOf(db, name);
  await openJournal(db, `#/people/${person!.id}`);
  await screen.findByRole('heading', { level: 1, name });
  return person!.id;
}

it('they are called otherwise; a name that someone else has is said, and allowed', async () => {
  await peopleOf(db, 'Mum');
  await openPerson('Mother');
  fireEvent.click(button('Name and label'));
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Mum' } });
  expect(screen.getByText(/Someone else is called Mum, too/)).not.toBeNull();
  fireEvent.change(screen.getByLabelText('What they are to you, in your words'), {
    target: { value: 'My own' },
  });
  fireEvent.change(screen.getByLabelText('Other names you call them, one a line'), {
    target: { value: 'Mama' },
  });
  fireEvent.click(button('Save'));
  await screen.findByRole('heading', { level: 1, name: 'Mum (Mama)' });
  expect(noticeText()).toBe('Saved: MumUndo');
});

it('only what was changed is said anew, and nothing where nothing was', async () => {
  const id = await openPerson('Mother');
  const stamps = async () => (await db.people.get(id))?.s;
  const before = await stamps();
  fireEvent.click(button('Name and label'));
  fireEvent.click(button('Save'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await stamps()).toEqual(before);
  fireEvent.click(button('Name and label'));
  fireEvent.change(screen.getByLabelText('What they are to you, in your words'), {
    target: { value: 'My own' },
  });
  fireEvent.click(button('Save'));
  await waitFor(() => expect(noticeText()).toBe('Saved: MotherUndo'));
  const { label, ...others } = (await stamps())!;
  expect(label).toBeDefined();
  expect(others).toEqual(before);
});

it('two are made one after a look at what happens, by the name that is chosen', async () => {
  const [mum] = await peopleOf(db, 'Mum');
  await openPerson('Mother');
  fireEvent.click(button('Merge with someone'));
  fireEvent.click(button('Merge them'));
  expect(screen.getByText('Choose someone first.')).not.toBeNull();
  fireEvent.change(screen.getByLabelText('Who is the same person?'), { target: { value: mum!.id } });
  fireEvent.click(screen.getByLabelText('Mum'));
  expect(
    screen.getByText('Everything with Mother moves under Mum. You can take them apart again.'),
  ).not.toBeNull();
  fireEvent.click(button('Merge them'));
  await screen.findByRole('heading', { level: 1, name: 'Mum' });
  expect(noticeText()).toBe('Mother is now Mum.Undo');
  fireEvent.click(button('Undo'));
  await waitFor(async () => expect(await readPeople(db)).toHaveLength(2));
});

it('someone is put away and brought back, and nothing is asked about them if that is wanted', async () => {
  const id = await openPerson();
  fireEvent.click(screen.getByLabelText('No prompts about Sam'));
  await waitFor(() => expect(noticeText()).toBe('No prompts about Sam from now on.Undo'));
  fireEvent.click(button('Put away'));
  await screen.findByText('Sam is put away: no longer offered, and nothing is asked about them.');
  expect(await readPeople(db)).toEqual([{ id, name: 'Sam', aliases: [], noPrompts: true, isArchived: true }]);
  fireEvent.click(button('Bring back'));
  await waitFor(() => expect(noticeText()).toBe('Back again: SamUndo'));
});
