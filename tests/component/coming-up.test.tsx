import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { addDate } from '../../utils/db/date-commands';
import { addNote } from '../../utils/db/notes';
import { changePerson } from '../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { NOON, openAside, peopleOf, stopClock } from '../support/aside';
import { environmentAt, freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const CONCERT = { text: 'Concert', month: 11, day: 27, beforeDays: 7 };
const lines = () => Array.from(document.querySelectorAll('.coming li > span'), (line) => line.textContent);

it('days that are near stand on the new tab, today’s first, with a way to promise something', async () => {
  const [sam, mum] = await peopleOf(db, 'Sam', 'Mum');
  const environment = environmentAt(NOON);
  await addDate(db, environment, { ...CONCERT, person: sam!.id });
  await addDate(db, environment, { person: mum!.id, text: 'Birthday', month: 11, day: 21, beforeDays: 3 });
  await addDate(db, environment, { person: mum!.id, text: 'Exam', month: 12, day: 21, beforeDays: 3 });
  await openAside({ db, people: [sam!, mum!] });
  await screen.findByRole('heading', { name: 'Coming up' });
  expect(lines()).toEqual(['Mum: Birthday today', 'Sam: Concert on Friday']);
  const way = screen.getByRole('link', { name: 'Promise something: Sam' });
  expect(way.getAttribute('href')).toBe(`journal.html#/people/${sam!.id}?promise=1`);
});

it('nothing of someone who was put away, and nothing that is on anyone’s mind, stands there', async () => {
  const [sam] = await peopleOf(db, 'Sam');
  await addDate(db, environmentAt(NOON), { ...CONCERT, person: sam!.id });
  await addNote(db, environmentAt(NOON), { person: sam!.id, text: 'Waits for a result' });
  await openAside({ db, todaysPeople: [sam!.id], people: [sam!] });
  await waitFor(() => expect(lines()).toEqual(['Sam: Concert on Friday']));
  expect(document.body.textContent).not.toContain('Waits for a result');
  await changePerson(db, environmentAt(NOON), sam!.id, { isArchived: true });
  await waitFor(() => expect(lines()).toEqual([]));
});
