import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { App } from '../../entrypoints/newtab/App';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { button, stopClock, TODAY } from '../support/aside';
import { freshDatabase, renderPage } from '../support/render';
import { begun, projected, told } from '../support/ritual-pages';
import { promised } from '../support/settings';

const SUNDAYS = { every: 1, of: 'week', weekdays: [7] } as const;
const SUNDAY = TODAY.add({ days: 1 });
const WALK = {
  text: 'Walk',
  newPerson: 'Sam',
  rule: SUNDAYS,
  first: { kind: 'by-day', day: SUNDAY.subtract({ days: 7 }) },
} as const;

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Begins the walk a week and a day ago, and opens what else may become of its next occurrence. */
async function more(): Promise<HTMLElement> {
  await begun(db, WALK, 8);
  await renderPage(<App />, { db });
  const buttons = await screen.findAllByRole('button', { name: 'More: Walk' });
  // The first is last Sunday's, which is still open.
  fireEvent.click(buttons[1]!);
  return screen.findByRole('dialog', { name: 'Walk' });
}

const labels = (dialog: HTMLElement) =>
  Array.from(dialog.querySelectorAll('.settle-choice strong'), ({ textContent }) => textContent);
const choose = (dialog: HTMLElement, words: string) => {
  fireEvent.click(within(dialog).getByText(words).closest('button')!);
};
const noticed = () => document.querySelector('.notice-words')?.textContent;

it('an occurrence says which ritual it is of, and what can become of this one and of all', async () => {
  const dialog = await more();
  expect(await within(dialog).findByText('every Sunday')).toBeDefined();
  expect(labels(dialog)).toEqual([
    'Remind me later',
    'Missed',
    'Move',
    'Make it smaller',
    'Skip this one',
    'Call off',
    'Change from now on',
    'Change the words',
    'Delete',
  ]);
  expect(within(dialog).getByText('Not this time. It does not count.')).toBeDefined();
  choose(dialog, 'Move');
  expect(within(dialog).getByText('Only this one moves.')).toBeDefined();
});

it('any other promise is taken back, and knows nothing of rituals', async () => {
  await promised(db, 'Call Mum');
  await renderPage(<App />, { db });
  fireEvent.click(await screen.findByRole('button', { name: 'More: Call Mum' }));
  const dialog = await screen.findByRole('dialog', { name: 'Call Mum' });
  expect(labels(dialog)).toEqual([
    'Missed',
    'Move',
    'Make it smaller',
    'Call off',
    'Take back',
    'Change the words',
    'Delete',
  ]);
});

it('a skipped occurrence reads so where it stands, and undo expects it again', async () => {
  choose(await more(), 'Skip this one');
  await waitFor(() => expect(noticed()).toBe('Skipped: Walk'));
  expect(await screen.findByText('Sam, skipped')).toBeDefined();
  const [row] = await db.commitments.toArray();
  expect(row?.v['outcome']).toBeDefined();
  fireEvent.click(document.querySelector<HTMLButtonElement>('.notice .button')!);
  await waitFor(() => expect(screen.queryByText('Sam, skipped')).toBeNull());
});

it('a ritual changes from its occurrence on, and last Sunday’s stays as it was', async () => {
  const dialog = await more();
  choose(dialog, 'Change from now on');
  const what = await within(dialog).findByLabelText<HTMLInputElement>('What');
  expect(what.value).toBe('Walk');
  fireEvent.change(what, { target: { value: 'Long walk' } });
  expect(dialog.querySelector('.ritual-sentence')?.textContent).toContain('Next: Sun 22 Nov. What was stays');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(noticed()).toBe('Changed from Sun 22 Nov on: Long walk'));
  expect(screen.queryByRole('dialog')).toBeNull();
  const walk = { text: WALK.text, rule: WALK.rule, first: WALK.first };
  expect(await told(db)).toEqual([
    { ...walk, pauses: [], until: TODAY },
    { ...walk, text: 'Long walk', first: { kind: 'by-day', day: SUNDAY }, pauses: [] },
  ]);
  await projected(db);
  expect(await screen.findByText('Long walk')).toBeDefined();
  expect(screen.getByText('Walk')).toBeDefined();
});
