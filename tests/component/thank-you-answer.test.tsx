import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readAppreciationsOn } from '../../utils/db/appreciations';
import type { SteadilyDatabase } from '../../utils/db/schema';
import {
  button,
  diskHasRoom,
  field,
  noticeText,
  openAside,
  peopleOf,
  question,
  questionFor,
  stopClock,
  TODAY,
  typeWords,
} from '../support/aside';
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

const written = async () => (await db.appreciations.toArray()).map(({ v }) => v['text']);

describe('the answer', () => {
  it.each(['button', 'Ctrl and Enter', '⌘ and Enter'])(
    'is kept by %s, and the focus goes to what comes',
    async (way) => {
      const [sam] = await peopleOf(db, 'Sam');
      await openAside({ db });
      await question();
      typeWords('  They waited ');
      if (way === 'button') {
        button('Note it').focus();
        fireEvent.click(button('Note it'));
      } else {
        field().focus();
        fireEvent.keyDown(field(), {
          key: 'Enter',
          ctrlKey: way.startsWith('Ctrl'),
          metaKey: way.startsWith('⌘'),
        });
      }
      const heading = await screen.findByRole('heading', { name: 'You noticed about Sam' });
      expect(screen.getByText('They waited')).toBeDefined();
      await waitFor(() => expect(noticeText()).toContain('Noted about Sam: They waited'));
      await waitFor(() => expect(document.activeElement).toBe(heading));
      const [read] = await readAppreciationsOn(db, [sam!.id], [TODAY]);
      expect(read).toMatchObject({ text: 'They waited', day: TODAY });
    },
  );

  it('taken back stands in its field again', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    await openAside({ db });
    await question();
    typeWords('They waited');
    fireEvent.click(button('Note it'));
    await screen.findByRole('heading', { name: 'You noticed about Sam' });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { name: questionFor([sam!]) });
    expect(field().value).toBe('They waited');
    await waitFor(() => expect(noticeText()).toContain('Put back as it was.'));
  });

  it('leaves the focus with someone who has gone on meanwhile', async () => {
    await peopleOf(db, 'Sam');
    await openAside({ db });
    await question();
    typeWords('They waited');
    fireEvent.click(button('Note it'));
    const elsewhere = document.body.appendChild(document.createElement('input'));
    elsewhere.focus();
    await screen.findByRole('heading', { name: 'You noticed about Sam' });
    await waitFor(() => expect(document.activeElement).toBe(elsewhere));
    elsewhere.remove();
  });

  it('clicked twice is kept once', async () => {
    await peopleOf(db, 'Sam');
    await openAside({ db });
    await question();
    typeWords('They waited');
    fireEvent.click(button('Note it'));
    fireEvent.click(button('Note it'));
    await screen.findByRole('heading', { name: 'You noticed about Sam' });
    expect(await written()).toEqual(['They waited']);
  });

  it.each([
    ['nothing but spaces', '  ', /^Write a few words first/],
    ['too many characters', 'x'.repeat(1001), /^There is room for 1,000 characters; this has 1,001\./],
    ['too many bytes', '🌱'.repeat(751), /^That is more than fits here\./],
  ])('of %s is refused beside the field, and stays in it', async (_what, text, words) => {
    await peopleOf(db, 'Sam');
    await openAside({ db });
    await question();
    expect(screen.getByRole('alert').textContent).toBe('');
    typeWords(text);
    fireEvent.click(button('Note it'));
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe(text);
    for (const typed of ['They waited', '']) {
      typeWords(typed);
      expect(screen.getByRole('alert').textContent).toBe('');
    }
    expect(await written()).toEqual([]);
  });

  it('that cannot be stored stays in its field, and can be stored later', async () => {
    await peopleOf(db, 'Sam');
    diskHasRoom(false);
    await openAside({ db });
    await question();
    typeWords('They waited');
    fireEvent.click(button('Note it'));
    await waitFor(() => expect(noticeText()).toContain('What you typed is still here.'));
    expect(field().value).toBe('They waited');
    expect(await written()).toEqual([]);
    diskHasRoom(true);
    fireEvent.click(button('Note it'));
    await screen.findByRole('heading', { name: 'You noticed about Sam' });
    expect(await written()).toEqual(['They waited']);
  });
});
