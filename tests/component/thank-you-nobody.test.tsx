import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { button, diskHasRoom, noticeText, openAside, stopClock } from '../support/aside';
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

const ASKED = { name: 'Who made a day lighter lately?' };
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Their name' });
const typeName = (name: string) => fireEvent.change(field(), { target: { value: name } });
const names = async () => (await readPeople(db)).map(({ name }) => name);

it('before there is anyone a name is asked for, and then the question is about them', async () => {
  await openAside({ db });
  await screen.findByRole('heading', ASKED);
  typeName(' Sam ');
  button('Add').focus();
  fireEvent.click(button('Add'));
  const heading = await screen.findByRole('heading', { name: /Sam/ });
  await waitFor(() => expect(noticeText()).toContain('Added: Sam'));
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(await names()).toEqual(['Sam']);
  fireEvent.click(button('Undo'));
  await screen.findByRole('heading', ASKED);
  expect(await names()).toEqual([]);
});

it.each([
  ['no name', ' ', 'Write a name first.'],
  ['a name that is too long', 'x'.repeat(81), 'That name is too long. Shorten it, then add it.'],
])('%s is refused beside the field, and stays in it', async (_what, name, words) => {
  await openAside({ db });
  await screen.findByRole('heading', ASKED);
  typeName(name);
  expect(screen.getByRole('alert').textContent).toBe('');
  fireEvent.click(button('Add'));
  expect(screen.getByRole('alert').textContent).toBe(words);
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(field().value).toBe(name);
  for (const typed of ['Sam', '']) {
    typeName(typed);
    expect(screen.getByRole('alert').textContent).toBe('');
  }
  expect(await names()).toEqual([]);
});

it('a name that cannot be stored stays in its field', async () => {
  diskHasRoom(false);
  await openAside({ db });
  await screen.findByRole('heading', ASKED);
  typeName('Sam');
  fireEvent.click(button('Add'));
  await waitFor(() => expect(noticeText()).toContain('What you typed is still here.'));
  expect(field().value).toBe('Sam');
  expect(await names()).toEqual([]);
});
