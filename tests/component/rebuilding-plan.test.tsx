import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { readRepair } from '../../utils/db/repairs';
import { readRituals } from '../../utils/db/rituals';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { RecordId } from '../../utils/domain/record/record-id';
import { button, NOON, stopClock } from '../support/aside';
import { begunOther, openJournal, said } from '../support/journal';
import { freshDatabase } from '../support/render';

let db: SteadilyDatabase;
let id: RecordId;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
  id = await begunOther(db, 'Sam', 'I hid the letters');
  await openJournal(db, `#/repairs/${id}?step=end`);
});

afterEach(() => {
  vi.useRealTimers();
});

async function add(text: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Add a very small ritual' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(await within(dialog).findByRole('textbox', { name: 'What' }), { target: { value: text } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  await screen.findByRole('list', { name: `${text}, the last weeks, oldest first` });
}

it('S26: a plan is a few small rituals with the one it is about, at most three', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Begin a rebuilding plan' }));
  for (const text of ['Good night, in person', 'Breakfast together', 'A walk']) await add(text);
  expect(await screen.findByText('Three are enough. Small things work by coming round.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Add a very small ritual' })).toBeNull();
  const sam = (await readRepair(db, id))?.person;
  expect((await readRituals(db)).map(({ person, plan }) => ({ person, plan }))).toEqual(
    Array.from({ length: 3 }, () => ({ person: sam, plan: id })),
  );
});

it('S26: what would help is kept as it is written, and asked again on a day of one’s own', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Begin a rebuilding plan' }));
  await waitFor(() => expect(said()).toContain('A rebuilding plan begins.'));
  const answer = await screen.findByRole('textbox', { name: 'What they said' });
  fireEvent.change(answer, { target: { value: 'A text when it gets late' } });
  fireEvent(window, new Event('pagehide'));
  const day = screen.getByLabelText('Remind me to ask again on');
  fireEvent.change(day, { target: { value: '2026-12-12' } });
  fireEvent.blur(day);
  await waitFor(() => expect(said()).toContain('You are reminded on Sat 12 Dec to ask again.'));
  expect(await readRepair(db, id)).toMatchObject({
    texts: { helps: 'A text when it gets late' },
    helpOn: NOON.toPlainDate().add({ days: 21 }),
    plannedOn: NOON.toPlainDate(),
  });
  fireEvent.click(button('Undo'));
  await waitFor(async () => expect((await readRepair(db, id))?.helpOn).toBeUndefined());
});
