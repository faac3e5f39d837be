import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { readPeople } from '../../utils/db/people';
import { changePerson } from '../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { RecordId } from '../../utils/domain/record/record-id';
import { button, NOON, peopleOf, stopClock } from '../support/aside';
import { openJournal } from '../support/journal';
import { environmentAt, freshDatabase } from '../support/render';

let db: SteadilyDatabase;
let sam: RecordId;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
  const [person] = await peopleOf(db, 'Sam');
  sam = person!.id;
});

afterEach(() => {
  vi.useRealTimers();
});

const change = (to: Parameters<typeof changePerson>[3]) => changePerson(db, environmentAt(NOON), sam, to);
const notes = async () => (await readPeople(db))[0]?.notes;
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

async function edit(what: string): Promise<void> {
  await openJournal(db, `#/people/${sam}`);
  fireEvent.click(await screen.findByRole('button', { name: `Edit: ${what}` }));
}

/** Something else on the page says that what came from elsewhere is here. */
const arrived = (label: string) => screen.findByText(label);

it('what another device wrote while a text was edited stays in it, with what was written here', async () => {
  await change({ notes: 'Likes the sea\n\nTea' });
  await edit('To remember');
  fireEvent.change(field('To remember'), { target: { value: 'Likes the sea\n\nTea\n\nSings' } });
  await change({ label: 'Partner', notes: 'Likes the sea\n\nTea\nNo sugar' });
  await arrived('Partner');
  expect(field('To remember').value).toBe('Likes the sea\n\nTea\n\nSings');
  fireEvent.click(button('Save'));
  await waitFor(async () => expect(await notes()).toBe('Likes the sea\n\nTea\n\nSings\nNo sugar'));
});

it('saving what was only looked at writes nothing over what came from elsewhere', async () => {
  await change({ notes: 'Tea\nThe sea' });
  await edit('To remember');
  await change({ label: 'Partner', notes: 'The sea\nTea\nSings' });
  await arrived('Partner');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'To remember' })).toBeNull());
  expect(await notes()).toBe('The sea\nTea\nSings');
});

it('what does not fit together is all in the field, to be shortened', async () => {
  await change({ notes: 'Tea' });
  await edit('To remember');
  const mine = `Tea\n${'x'.repeat(400)}`;
  fireEvent.change(field('To remember'), { target: { value: mine } });
  const theirs = 'y'.repeat(400);
  await change({ label: 'Partner', notes: `Tea\n${theirs}` });
  await arrived('Partner');
  expect(screen.queryByText(/more than fits here/)).toBeNull();
  fireEvent.click(button('Save'));
  expect(await screen.findByText(/more than fits here/)).toBeDefined();
  expect(field('To remember').value).toBe(`${mine}\n${theirs}`);
  fireEvent.change(field('To remember'), { target: { value: 'Tea, short' } });
  fireEvent.click(button('Save'));
  await waitFor(async () => expect(await notes()).toBe('Tea, short'));
});
