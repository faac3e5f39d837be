import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { App } from '../../entrypoints/newtab/App';
import { writeDeviceSetting } from '../../utils/db/device-settings';
import { readEarlierWordingsOf } from '../../utils/db/earlier-wordings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { button, NOON, stopClock } from '../support/aside';
import { environmentAt, freshDatabase, renderPage } from '../support/render';
import { promised } from '../support/settings';
import { rewordElsewhere } from '../support/sync/from-elsewhere';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
  await promised(db, 'Call Mum', 'Mum');
});

afterEach(() => {
  vi.useRealTimers();
});

/** Opens what else may become of a promise. */
async function more(words: string): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: `More: ${words}` }));
  return screen.findByRole('dialog', { name: words });
}

const texts = async () => (await db.commitments.toArray()).map(({ v }) => v['text']);

const noticed = () => document.querySelector('.notice-words')?.textContent;

it('a promise that was written over elsewhere has its earlier wording under More, and it can be used again', async () => {
  await rewordElsewhere(db, environmentAt(NOON), 'Call Mum', 'Write to Mum');
  await renderPage(<App />, { db });
  const dialog = await more('Write to Mum');
  const earlier = (await within(dialog).findByText('Earlier wording')).closest('details')!;
  expect(earlier.open).toBe(false);
  expect(earlier.textContent).toBe(
    'Earlier wordingCall MumWritten on another device 2 days agoUse this wording',
  );
  fireEvent.click(within(earlier).getByRole('button', { name: 'Use this wording: Call Mum', hidden: true }));
  await waitFor(() => expect(noticed()).toContain('Back to: Call Mum'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await texts()).toEqual(['Call Mum']);
  fireEvent.click(button('Undo'));
  await waitFor(async () => expect(await texts()).toEqual(['Write to Mum']));
});

it('a promise that nobody wrote over has none', async () => {
  await promised(db, 'Fix the door');
  await rewordElsewhere(db, environmentAt(NOON), 'Call Mum', 'Write to Mum');
  await renderPage(<App />, { db });
  await within(await more('Write to Mum')).findByText('Earlier wording');
  fireEvent.click(button('Leave it as it is'));
  const dialog = await more('Fix the door');
  // What the dialog has asked of the database is answered once this is.
  const { id } = (await db.commitments.toArray()).find(({ v }) => v['text'] === 'Fix the door')!;
  await act(() => readEarlierWordingsOf(db, 'commitments', id));
  expect(within(dialog).queryByText('Earlier wording')).toBeNull();
});

it('an earlier wording is shown, and said, without a name while names are hidden', async () => {
  await writeDeviceSetting(db, 'hideNames', 'on');
  await rewordElsewhere(db, environmentAt(NOON), 'Call Mum', 'Write to Mum');
  await renderPage(<App />, { db });
  const dialog = await more('Write to someone');
  fireEvent.click(
    await within(dialog).findByRole('button', { name: 'Use this wording: Call someone', hidden: true }),
  );
  await waitFor(() => expect(noticed()).toContain('Back to: Call someone'));
  expect(await texts()).toEqual(['Call Mum']);
});
