import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { App } from '../../entrypoints/popup/App';
import { readRituals } from '../../utils/db/rituals';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { ruleToText } from '../../utils/domain/rule';
import { loadTexts } from '../../utils/i18n';
import { stopClock } from '../support/aside';
import { freshDatabase, renderPage } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
  await renderPage(<App />, { db, texts: await loadTexts(['en-GB']) });
});

afterEach(() => vi.useRealTimers());

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');

async function write(line: string): Promise<void> {
  fireEvent.change(field(), { target: { value: line } });
  await waitFor(() => expect(document.querySelector('.line-copy .mark-recurrence')).not.toBeNull());
}

const rituals = async () =>
  (await readRituals(db)).map(({ text, rule, first }) => ({
    text,
    rule: ruleToText(rule),
    day: first.day.toString(),
  }));

it('what comes again and again is offered as a ritual, and Enter begins it', async () => {
  await write('call Mum every Sunday at 10');
  await screen.findByText('a ritual: every Sunday');
  fireEvent.keyDown(field(), { key: 'Enter' });
  await screen.findByText(/^Saved: call Mum/);
  expect(await rituals()).toEqual([{ text: 'call Mum', rule: 'FREQ=WEEKLY;BYDAY=SU', day: '2026-11-22' }]);
  expect(await db.commitments.count()).toBe(0);
});

it('just this once it is a promise, with all its words', async () => {
  await write('call Mum every Sunday at 10');
  fireEvent.click(await screen.findByRole('button', { name: 'or just once' }));
  await screen.findByText('just once');
  fireEvent.keyDown(field(), { key: 'Enter' });
  await screen.findByText(/^Saved: call Mum every Sunday at 10/);
  expect(await rituals()).toEqual([]);
  expect((await db.commitments.toArray()).map(({ v }) => v['text'])).toEqual(['call Mum every Sunday at 10']);
});

it('from a day that is none of its own it is just once, and nothing offers otherwise', async () => {
  await write('call Mum every Sunday at 10');
  await screen.findByRole('button', { name: 'or just once' });
  fireEvent.click(screen.getByRole('button', { name: /^first / }));
  const day = (text: string) => fireEvent.change(screen.getByLabelText('Day'), { target: { value: text } });
  day('2026-11-24');
  expect(await screen.findByText('just once')).toBeDefined();
  expect(screen.queryByRole('button', { name: /a ritual: every Sunday|just once/ })).toBeNull();
  day('2026-11-29');
  expect(await screen.findByRole('button', { name: 'or just once' })).toBeDefined();
});

it('what no rule of days can say stays a promise', async () => {
  await write('take the pills every 8 hours');
  expect(screen.queryByText(/^a ritual: /)).toBeNull();
});
