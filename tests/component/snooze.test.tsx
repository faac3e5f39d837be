import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { App } from '../../entrypoints/newtab/App';
import { logCommitment } from '../../utils/db/commitment-commands';
import { writeDeviceSetting } from '../../utils/db/device-settings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { NOON, stopClock, TODAY } from '../support/aside';
import { environmentAt, freshDatabase, renderPage } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
  const due = { kind: 'by-day', day: TODAY } as const;
  await logCommitment(db, environmentAt(NOON), { text: 'Call Mum', due }, NOON);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Opens the choice until when the reminder waits. */
async function later(): Promise<HTMLElement> {
  await renderPage(<App />, { db });
  fireEvent.click(await screen.findByRole('button', { name: 'More: Call Mum' }));
  const dialog = await screen.findByRole('dialog', { name: 'Call Mum' });
  fireEvent.click(within(dialog).getByText('Remind me later').closest('button')!);
  await within(dialog).findByText('Tomorrow');
  return dialog;
}

const choose = (dialog: HTMLElement, words: string) =>
  fireEvent.click(within(dialog).getByText(words).closest('button')!);
const noticed = () => document.querySelector('.notice-words')?.textContent;
const waitsUntil = async () =>
  (await db.commitments.toArray()).map(({ v }) => v['snoozedUntil'] !== undefined);

it('a device that reminds says when it will next', async () => {
  await writeDeviceSetting(db, 'reminders', 'on');
  const dialog = await later();
  expect(within(dialog).queryByText(/^This device does not remind you\./)).toBeNull();
  choose(dialog, 'Tomorrow');
  await waitFor(() => expect(noticed()).toBe('Next reminder: tomorrow 9:00 am. Call Mum'));
});

it('a device that does not remind says so, where to change that, and who waits', async () => {
  const dialog = await later();
  expect(within(dialog).getByText(/^This device does not remind you\./).textContent).toBe(
    'This device does not remind you. Turn it on in Settings.',
  );
  const link = within(dialog).getByRole('link', { name: 'Turn it on in Settings.' });
  expect(link.getAttribute('href')).toBe('options.html');
  choose(dialog, 'Tomorrow');
  await waitFor(() => expect(noticed()).toBe('Your other devices wait until tomorrow 9:00 am. Call Mum'));
  expect(await waitsUntil()).toEqual([true]);
});
