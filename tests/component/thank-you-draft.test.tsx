import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { noteAppreciation } from '../../utils/db/appreciations';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { write } from '../../utils/db/write';
import {
  asideOn,
  button,
  field,
  NOON,
  noticeText,
  openAside,
  peopleOf,
  question,
  questionFor,
  stopClock,
  TODAY,
  typeWords,
} from '../support/aside';
import { environmentAt, freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const shownOf = async (id: string) => (await db.people.get(id))?.v['shown'];
const written = async () => (await db.appreciations.toArray()).map(({ v }) => v['text']);

describe('what is in the field', () => {
  it('is not lost when it changes while the earlier words are being stored', async () => {
    await peopleOf(db, 'Sam');
    await openAside({ db });
    await question();
    typeWords('They waited');
    fireEvent.click(button('Note it'));
    typeWords('They waited in the rain');
    await waitFor(() => expect(noticeText()).toContain('Noted about Sam: They waited'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Another one' })).toBeNull());
    expect(field().value).toBe('They waited in the rain');
  });

  it('is nothing on the next day, once it was kept', async () => {
    await peopleOf(db, 'Sam');
    const page = await openAside({ db });
    await question();
    typeWords('They waited');
    fireEvent.click(button('Note it'));
    await screen.findByRole('heading', { name: 'You noticed about Sam' });
    page.rerender(asideOn({ now: NOON.add({ days: 1 }) }));
    await waitFor(() => expect(field().value).toBe(''));
  });

  it('is not put under a question about someone else when it was taken back', async () => {
    const [sam] = await peopleOf(db, 'Sam', 'Mum');
    await openAside({ db });
    await question();
    typeWords('They waited');
    fireEvent.click(button('Note it'));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(field().value).toBe('They waited'));
    const rest = { cells: { noPrompts: 1 } };
    await act(() =>
      write(db, environmentAt(NOON), 'rest', (writer) => writer.change('people', sam!.id, rest)),
    );
    await waitFor(async () => expect((await question()).textContent).toContain('Mum'));
    expect(field().value).toBe('');
  });
});

describe('a question that is being answered stays', () => {
  it('when another page has written something today', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    await openAside({ db });
    await question();
    typeWords('They waited');
    const elsewhere = { text: 'They called', person: sam!.id, day: TODAY };
    await act(async () => void (await noteAppreciation(db, environmentAt(NOON), elsewhere)));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Another one' })).toBeNull());
    expect(screen.getByRole('heading', { name: questionFor([sam!]) })).toBeDefined();
    expect(field().value).toBe('They waited');
    fireEvent.click(button('Note it'));
    await screen.findByRole('heading', { name: 'You noticed about Sam' });
    expect((await written()).sort()).toEqual(['They called', 'They waited']);
  });

  it('at midnight, when it would be someone else’s turn', async () => {
    const people = await peopleOf(db, 'Sam', 'Mum');
    const page = await openAside({ db });
    const asked = (await question()).textContent;
    await waitFor(async () => expect(await shownOf(people[0]!.id)).toBeDefined());
    typeWords('They waited');
    const tomorrow = NOON.add({ days: 1 });
    stopClock(tomorrow);
    page.rerender(asideOn({ now: tomorrow }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Another one' })).toBeNull());
    expect((await question()).textContent).toBe(asked);
    expect(field().value).toBe('They waited');
    typeWords('');
    await waitFor(async () => expect((await question()).textContent).toContain('Mum'));
    expect(field().value).toBe('');
  });
});
