import { fireEvent, screen, waitFor } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { App } from '../../entrypoints/popup/App';
import { addPersonNamed } from '../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { loadTexts } from '../../utils/i18n';
import { NOON, stopClock } from '../support/aside';
import { environmentAt, freshDatabase, renderPage } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const stored = async () => (await db.commitments.toArray()).map(({ v }) => v);

async function enter(line: string): Promise<void> {
  location.hash = `#log=${encodeURIComponent(line)}`;
  await renderPage(<App asked={{ wish: 'log', line }} />, { db, texts: await loadTexts(['en-GB']) });
}

// The first of them: the date words are not loaded yet.
it('a time that has passed stays in the line with a word, until Enter is pressed there', async () => {
  const taken = vi.spyOn(history, 'replaceState');
  await enter('call Mum yesterday');
  await waitFor(() => expect(taken).toHaveBeenCalledWith(null, '', 'popup.html#line=call%20Mum%20yesterday'));
  expect(document.querySelector('.log')?.textContent).toContain('has passed already');
  expect([field().value, await stored()]).toEqual(['call Mum yesterday', []]);
  fireEvent.keyDown(field(), { key: 'Enter' });
  await screen.findByText('Saved: call Mum yesterday');
  expect(taken).toHaveBeenLastCalledWith(null, '', 'popup.html');
  expect(await stored()).toMatchObject([{ text: 'call Mum yesterday' }]);
});

it('a line that was entered elsewhere is logged with its date, once, and the line is free', async () => {
  await enter('call Mum on Tuesday at 5pm');
  await screen.findByText('Saved: call Mum, Tue 24 Nov, 17:00');
  expect(field().value).toBe('');
  expect(await stored()).toMatchObject([{ text: 'call Mum' }]);
});

it('the people who are known are waited for: a name in the line is theirs', async () => {
  const added = await addPersonNamed(db, environmentAt(NOON), 'Priya');
  const held = Promise.withResolvers<void>();
  const holding = db.transaction('rw', db.people, () => Dexie.waitFor(held.promise));
  await enter('call priya tomorrow');
  await waitFor(() => expect(document.querySelector('.line-copy .mark-due')?.textContent).toBe('tomorrow'));
  held.resolve();
  await holding;
  await screen.findByText(/^Saved: /);
  const people = await db.people.toArray();
  expect(people).toHaveLength(1);
  expect((await stored()).map(({ person }) => person)).toEqual([people[0]?.id]);
  expect(added.ok).toBe(true);
});

it('words to be looked at stay in the line, which has the focus', async () => {
  await renderPage(<App asked={{ wish: 'line', line: 'call Mum' }} />, { db });
  await screen.findByText(/^Nothing is waiting/);
  expect([field().value, await stored()]).toEqual(['call Mum', []]);
  expect(document.activeElement).toBe(field());
});
