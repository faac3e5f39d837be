import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { SteadilyDatabase } from '../../utils/db/schema';
import { button, stopClock } from '../support/aside';
import { begun, goTo, missedYesterday, openJournal } from '../support/journal';
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

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const field = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const typeIn = async (name: string, value: string) =>
  fireEvent.change(await field(name), { target: { value } });
const press = (name: string) => fireEvent.click(button(name));

describe('S21: an apology', () => {
  it('is pointed at where it may be heard otherwise, with why, until that is left as it is', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}?step=3`);
    const apology = 'Say it in your own words';
    await typeIn(apology, 'I’m sorry if you felt let down, but I was tired.');
    expect(await screen.findByText(/“If you felt” can sound as though/)).toBeDefined();
    expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual([
      'if you felt let down',
      'but',
    ]);
    press('Leave it: if you felt let down');
    expect(screen.queryByText(/“If you felt” can sound/)).toBeNull();
    expect(document.activeElement).toBe(await field(apology));
    expect(screen.getByText(/What comes after “but”/)).toBeDefined();
    goTo(`#/repairs/${id}?step=2`);
    await heading('Listen');
    goTo(`#/repairs/${id}?step=3`);
    await screen.findByText(/What comes after “but”/);
    expect(screen.queryByText(/“If you felt” can sound/)).toBeNull();
  });

  it('shows which parts it has', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}?step=3`);
    await typeIn('Say it in your own words', 'I forgot, and you were let down. I’m sorry.');
    await screen.findByText('Sorry, there');
    const there = screen.getAllByText(/, there$/).map(({ textContent }) => textContent);
    expect(there).toEqual(['What I did, there', 'How it landed, there', 'Sorry, there']);
  });

  it('leaves the page only by being copied', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}?step=3`);
    await typeIn('Say it in your own words', 'I’m sorry.');
    press('Copy');
    expect(await screen.findByText('Copied. Nothing was sent.')).toBeDefined();
    expect(writeText.mock.calls).toEqual([['I’m sorry.']]);
  });
});
