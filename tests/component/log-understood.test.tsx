import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

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
});

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const chips = () =>
  [...document.querySelectorAll('.chip-choice > span, .chip-act')].map(({ textContent }) =>
    textContent?.replace('On this cue: ', ''),
  );
const stored = async () => (await db.commitments.toArray()).map(({ v }) => v);

/** Types a line, as a person does who is at its end. */
async function type(line: string, languages = ['en-GB']): Promise<void> {
  await renderPage(<App />, { db, texts: await loadTexts(languages) });
  fireEvent.change(field(), { target: { value: line } });
  field().setSelectionRange(line.length, line.length);
}

describe('an if-then', () => {
  it('is shown, saved with the promise, and kept out of its words', async () => {
    await type('water the plants on Tuesday when I get home');
    await waitFor(() => expect(chips()).toContain('when I get home'));
    fireEvent.keyDown(field(), { key: 'Enter' });
    await screen.findByText('Saved: water the plants, when I get home, by Tue 24 Nov');
    expect(await stored()).toMatchObject([{ text: 'water the plants', cue: 'when I get home' }]);
  });

  it('is turned back into words by Backspace on its chip, or by its cross', async () => {
    await type('water the plants when I get home');
    fireEvent.keyDown(
      await screen.findByRole('button', { name: 'Not an if-then: leave these words as they are' }),
      {
        key: 'Backspace',
      },
    );
    await waitFor(() => expect(chips()).not.toContain('when I get home'));
    expect(document.activeElement).toBe(field());
    fireEvent.keyDown(field(), { key: 'Enter' });
    await screen.findByText('Saved: water the plants when I get home');
    expect((await stored())[0]).not.toHaveProperty('cue');
  });
});

describe('words that could mean something else', () => {
  it('show it beside the date, and the arrow down at the end of the line takes it and gives it back', async () => {
    await type('see the dentist next Friday');
    await waitFor(() => expect(chips()).toContain('by Fri 27 Nov'));
    expect(chips()).toContain('or by Fri 4 Dec');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    await waitFor(() => expect(chips()).toContain('by Fri 4 Dec'));
    expect(chips()).toContain('or by Fri 27 Nov');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    await waitFor(() => expect(chips()).toContain('by Fri 27 Nov'));
  });

  it('are read anew once the words are others: what was taken counts for those words only', async () => {
    await type('call Mum Monday or Tuesday');
    await waitFor(() => expect(chips()).toContain('by Mon 23 Nov'));
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    await waitFor(() => expect(chips()).toContain('by Tue 24 Nov'));
    fireEvent.change(field(), { target: { value: 'call Mum Monday at 5' } });
    await waitFor(() => expect(chips()).toContain('Mon 23 Nov, 17:00'));
  });

  it('leave the arrow down to the field where it has somewhere to go', async () => {
    await type('see the dentist next Friday');
    await waitFor(() => expect(chips()).toContain('by Fri 27 Nov'));
    field().setSelectionRange(3, 3);
    expect(fireEvent.keyDown(field(), { key: 'ArrowDown' })).toBe(true);
    expect(chips()).toContain('by Fri 27 Nov');
  });
});

it('what comes again and again keeps its words, and says which is the first', async () => {
  await type('swim every Sunday at 10');
  await waitFor(() => expect(chips()).toContain('first Sun 22 Nov, 10:00'));
  fireEvent.click(screen.getByRole('button', { name: 'Not a date: leave these words as they are' }));
  await waitFor(() => expect(chips()).toContain('no day yet'));
  fireEvent.keyDown(field(), { key: 'Enter' });
  await screen.findByText('Saved: swim every Sunday at 10');
});

it('a day and a time that stand apart are one date, and both are turned back', async () => {
  await type('dinner on Tuesday with the neighbours at 7pm');
  await waitFor(() => expect(chips()).toContain('Tue 24 Nov, 19:00'));
  expect([...document.querySelectorAll('.line mark')].map(({ textContent }) => textContent)).toEqual([
    'on Tuesday',
    'at 7pm',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Not a date: leave these words as they are' }));
  await waitFor(() => expect(chips()).toContain('no day yet'));
});

it('of two people named alike each can be chosen, told apart by their other names', async () => {
  const environment = environmentAt(NOON);
  await addPersonNamed(db, environment, 'Sam');
  const sam = (await db.people.toArray())[0]!;
  await db.people.bulkPut([
    { ...sam, v: { name: 'Sam', aliases: 'Sammy' } },
    { ...sam, id: '0DkSOBFiKOOoi', v: { name: 'Sam', aliases: 'Samuel' } },
  ]);
  await type('call Sam');
  const list = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'To whom' });
  await waitFor(() => expect(list.value).not.toBe('0000000000000'));
  const first = list.value;
  await waitFor(() => expect(list.textContent).toContain('to Sam (Samuel)'));
  expect(list.textContent).toContain('to Sam (Sammy)');
  fireEvent.click(await screen.findByRole('button', { name: /^or to Sam/ }));
  fireEvent.keyDown(field(), { key: 'Enter' });
  await screen.findByText(/^Saved: call Sam/);
  const people = await db.people.orderBy('id').primaryKeys();
  const [{ person }] = (await stored()) as unknown as readonly [{ readonly person: string }];
  expect(people).toContain(person);
  expect(person).not.toBe(first);
});

it('who speaks another language than the page is read in both', async () => {
  await type('call Mum tomorrow', ['de-DE', 'en']);
  await waitFor(() => expect(chips()).toContain('by Sun 22 Nov'));
});
