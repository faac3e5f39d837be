import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { SteadilyDatabase } from '../../utils/db/schema';
import { miss } from '../../utils/domain/transitions';
import { button, diskHasRoom, stopClock, TODAY } from '../support/aside';
import { lines, lived, openPromises } from '../support/journal-promises';
import { freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const FRIDAY = { kind: 'by-day', day: TODAY.add({ days: 6 }) } as const;

/** Opens what else may become of a promise, and chooses something of it. */
async function choose(text: string, ...choices: readonly string[]): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: `More: ${text}` }));
  const dialog = await screen.findByRole('dialog', { name: text });
  for (const choice of choices) fireEvent.click((await within(dialog).findByText(choice)).closest('button')!);
  return dialog;
}
const noticed = (words: string) =>
  waitFor(() => expect(document.querySelector('.notice-words')?.textContent).toBe(words));
const undo = () => fireEvent.click(document.querySelector<HTMLButtonElement>('.notice .button')!);

it('a first step is a promise of its own for the same person and day, and the big one stays', async () => {
  await lived(db, { text: 'Move house', newPerson: 'Sam', due: FRIDAY }, { daysAgo: 0 });
  await openPromises(db);
  const dialog = await choose('Move house', 'Make it smaller');
  fireEvent.click(within(dialog).getByText('Promise this step'));
  expect(within(dialog).getByRole('alert').textContent).toContain('Write a few words first');
  fireEvent.change(within(dialog).getByLabelText('First step'), {
    target: { value: ' Call the  landlord ' },
  });
  fireEvent.click(within(dialog).getByText('Promise this step'));
  await noticed('First step: Call the landlord');
  await waitFor(() =>
    expect(lines()).toEqual([
      'Open',
      'Move house | SSam | by Friday',
      'Call the landlord | SSam | by Friday',
    ]),
  );
  undo();
  await waitFor(() => expect(lines()).toHaveLength(2));
});

it('“check with them first” takes it back with a sentence to say so, and one undo brings it back', async () => {
  await lived(db, { text: 'Host the party', newPerson: 'Sam', due: FRIDAY }, { daysAgo: 0 });
  await openPromises(db);
  const dialog = await choose('Host the party', 'Check with them first');
  expect(within(dialog).getByLabelText<HTMLTextAreaElement>('Something you could say').value).toContain(
    '“Host the party”',
  );
  fireEvent.click(within(dialog).getByRole('button', { name: 'Check with them first' }));
  await noticed('Waits until you have asked: Host the party');
  expect(await screen.findByRole('button', { name: 'They said no: Host the party' })).toBeDefined();
  undo();
  await waitFor(() => expect(lines()).toEqual(['Open', 'Host the party | SSam | by Friday']));
});

it('other words take the place of the old, and undo brings them back', async () => {
  await lived(db, { text: 'Call Sam', due: FRIDAY }, { daysAgo: 0 });
  await openPromises(db);
  const dialog = await choose('Call Sam', 'Change the words');
  fireEvent.change(within(dialog).getByLabelText('Words of this promise'), {
    target: { value: 'Write to Sam' },
  });
  fireEvent.click(within(dialog).getByText('Save the words'));
  await noticed('Now: Write to Sam');
  await waitFor(() => expect(lines()).toEqual(['Open', 'Write to Sam | by Friday']));
  undo();
  await waitFor(() => expect(lines()).toEqual(['Open', 'Call Sam | by Friday']));
});

it('hidden words say before that nobody can bring them back, and offer no undo after', async () => {
  await lived(db, { text: 'A secret' }, { daysAgo: 1, by: miss });
  await openPromises(db);
  const dialog = await choose('A secret', 'Change the words', 'Hide the words');
  expect(within(dialog).getByText(/Nobody can bring them back/)).toBeDefined();
  fireEvent.click(within(dialog).getByText('Hide them for good'));
  await noticed('The words are gone. Everything else stays.');
  await waitFor(() => expect(lines()).toEqual(['November 2026', 'words hidden | Fri 20 Nov, missed']));
  expect(document.querySelector('.notice .button')).toBeNull();
});

it('a settled promise tells what happened, and is corrected without losing it', async () => {
  const id = await lived(
    db,
    { text: 'Bring the book', newPerson: 'Sam', due: { kind: 'by-day', day: TODAY.subtract({ days: 2 }) } },
    { daysAgo: 1, by: miss },
  );
  await openPromises(db);
  const dialog = await choose('Bring the book');
  const repair = await within(dialog).findByRole('link', { name: 'Repair it' });
  expect(repair.getAttribute('href')).toBe(`journal.html#/repairs/new?of=${id}`);
  const happened = () =>
    Array.from(document.querySelectorAll('.settle-happened li'), (one) => one.textContent);
  expect(happened()).toEqual(['Promised on 18 Nov', 'Marked missed on 20 Nov']);
  for (const choice of ['Correct it', 'Taken back']) fireEvent.click(within(dialog).getByText(choice));
  await noticed('Corrected to taken back: Bring the book');
  await waitFor(() =>
    expect(lines()).toEqual(['November 2026', 'Bring the book | SSam | Fri 20 Nov, taken back']),
  );
  await choose('Bring the book');
  await waitFor(() =>
    expect(happened()).toEqual([
      'Promised on 18 Nov',
      'Marked missed on 20 Nov',
      'Corrected to taken back on 21 Nov',
    ]),
  );
  expect(screen.queryByRole('link', { name: 'Repair it' })).toBeNull();
  fireEvent.click(button('Leave it as it is'));
});

it('what was missed and was done after all is corrected to kept late with its time', async () => {
  await lived(
    db,
    { text: 'Bring the book', due: { kind: 'by-day', day: TODAY.subtract({ days: 2 }) } },
    { daysAgo: 1, by: miss },
  );
  await openPromises(db);
  const dialog = await choose('Bring the book', 'Correct it', 'Kept late');
  fireEvent.change(within(dialog).getByLabelText('About when did you do it?'), {
    target: { value: '2026-11-20T09:00' },
  });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Kept late' }));
  await noticed('Kept late: Bring the book');
  await waitFor(() => expect(lines()).toEqual(['November 2026', 'Bring the book | Fri 20 Nov, kept late']));
});

it('a wrong entry is deleted from the list, and undo brings it back', async () => {
  await lived(db, { text: 'Nonsense' }, { daysAgo: 1, by: miss });
  await openPromises(db);
  await choose('Nonsense', 'Delete');
  await noticed('Deleted: Nonsense');
  await waitFor(() => expect(lines()).toEqual([]));
  undo();
  await waitFor(() => expect(lines()).toHaveLength(2));
});

it('what cannot be stored stays in the dialog with all that was typed, which says why', async () => {
  await lived(db, { text: 'Move house', due: FRIDAY }, { daysAgo: 0 });
  await lived(db, { text: 'Bring the book' }, { daysAgo: 1, by: miss });
  await openPromises(db);
  for (const { of, choice, label, act } of [
    { of: 'Move house', choice: 'Make it smaller', label: 'First step', act: 'Promise this step' },
    {
      of: 'Bring the book',
      choice: 'Change the words',
      label: 'Words of this promise',
      act: 'Save the words',
    },
  ]) {
    const dialog = await choose(of, choice);
    const field = within(dialog).getByLabelText<HTMLTextAreaElement>(label);
    fireEvent.change(field, { target: { value: 'Call the landlord' } });
    diskHasRoom(false);
    fireEvent.click(within(dialog).getByText(act));
    await waitFor(() =>
      expect(
        within(dialog)
          .getAllByRole('alert')
          .map(({ textContent }) => textContent),
      ).toContain('There is no room left on this disk, so nothing was saved. Free some space and try again.'),
    );
    expect([dialog.isConnected, field.value]).toEqual([true, 'Call the landlord']);
    diskHasRoom(true);
    fireEvent.click(within(dialog).getByText(act));
    await waitFor(() => expect(dialog.isConnected).toBe(false));
  }
  expect(await db.commitments.count()).toBe(3);
});

it('a first step for a day too far away is refused in place, and so is a time that has passed', async () => {
  await lived(db, { text: 'Move house', due: FRIDAY }, { daysAgo: 0 });
  await openPromises(db);
  const dialog = await choose('Move house', 'Make it smaller');
  const type = (label: string, value: string) =>
    fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
  const refused = async (words: string) => {
    fireEvent.submit(dialog.querySelector('form')!);
    await waitFor(() =>
      expect(
        within(dialog)
          .getAllByRole('alert')
          .map(({ textContent }) => textContent),
      ).toContain(words),
    );
  };
  type('First step', 'Call the landlord');
  type('Day', '2150-01-01');
  await refused('That is further away than Steadily can count. Say an earlier day, then save.');
  type('Day', TODAY.toString());
  type('Time, if any', '00:01');
  await refused('That time has passed already. Say when it will be, then save.');
  expect(await db.commitments.count()).toBe(1);
  type('Time, if any', '23:59');
  fireEvent.submit(dialog.querySelector('form')!);
  fireEvent.submit(dialog.querySelector('form')!);
  await noticed('First step: Call the landlord');
  // Two quick clicks promise it once.
  expect(await db.commitments.count()).toBe(2);
});
