import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { SteadilyDatabase } from '../../utils/db/schema';
import { write } from '../../utils/db/write';
import {
  button,
  diskHasRoom,
  field,
  NOON,
  noticeText,
  openAside,
  peopleOf,
  question,
  questionFor,
  stopClock,
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
  vi.unstubAllGlobals();
});

const shownOf = async (id: string) => (await db.people.get(id))?.v['shown'];

describe('the question of the day', () => {
  it('is asked about someone, names its field, and is noted once although React looks twice', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    const writes = vi.fn<(...changed: unknown[]) => void>();
    db.people.hook('updating', writes);
    await openAside({ db });
    expect((await question()).textContent).toBe(questionFor([sam!]));
    expect(screen.getByRole('textbox', { name: questionFor([sam!]) })).toBe(field());
    await waitFor(async () => expect(await shownOf(sam!.id)).toHaveLength(2));
    fireEvent.click(button('Another one'));
    await waitFor(async () => expect(await shownOf(sam!.id)).toHaveLength(4));
    expect(writes).toHaveBeenCalledTimes(2);
  });

  it('is not turned around by a name of the other direction', async () => {
    const [sara] = await peopleOf(db, 'שרה');
    await openAside({ db });
    const name = /שרה/g;
    expect((await question()).textContent).toBe(questionFor([sara!]).replace(name, '\u2068$&\u2069'));
  });

  it('is the same when the page is opened again, and on a device that has the same records', async () => {
    const people = await peopleOf(db, 'Sam', 'Mum', 'Jo');
    const first = await openAside({ db });
    const asked = (await question()).textContent;
    expect(asked).toBe(questionFor(people));
    await waitFor(async () => expect(await shownOf(people[0]!.id)).toBeDefined());
    first.unmount();
    const other = await freshDatabase();
    await other.people.bulkPut(await db.people.toArray());
    for (const there of [db, other]) {
      const page = await openAside({ db: there });
      expect((await question()).textContent).toBe(asked);
      page.unmount();
    }
  });

  it('moves on with “Another one”, keeps what was typed, and has moved on everywhere', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    const page = await openAside({ db });
    await question();
    typeWords('They waited');
    fireEvent.click(button('Another one'));
    fireEvent.click(button('Another one'));
    const third = questionFor([sam!], 2);
    expect((await question()).textContent).toBe(third);
    expect(field().value).toBe('They waited');
    await waitFor(async () => expect(await shownOf(sam!.id)).toHaveLength(6));
    page.unmount();
    const other = await freshDatabase();
    await other.people.bulkPut(await db.people.toArray());
    for (const there of [db, other]) {
      const again = await openAside({ db: there });
      expect((await question()).textContent).toBe(third);
      again.unmount();
    }
  });

  it('moves on in this page as well when another page moves on', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    await openAside({ db });
    await question();
    const second = await openAside({ db });
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { name: questionFor([sam!]) })).toHaveLength(2),
    );
    fireEvent.click(second.getAllByRole('button', { name: 'Another one' })[0]!);
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { name: questionFor([sam!], 1) })).toHaveLength(2),
    );
  });

  it('is never about someone who wants no prompts, and is not there when nobody does', async () => {
    const [sam, mum] = await peopleOf(db, 'Sam', 'Mum');
    const rest = (id: string) =>
      write(db, environmentAt(NOON), 'rest', (writer) =>
        writer.change('people', id, { cells: { noPrompts: 1 } }),
      );
    await rest(sam!.id);
    await openAside({ db });
    expect((await question()).textContent).toBe(questionFor([mum!]));
    await act(() => rest(mum!.id));
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
  });
});

it('“Another one” moves on without room for a note of it, and nothing is said about that', async () => {
  const [sam] = await peopleOf(db, 'Sam');
  diskHasRoom(false);
  await openAside({ db });
  await question();
  fireEvent.click(button('Another one'));
  expect((await question()).textContent).toBe(questionFor([sam!], 1));
  expect(noticeText()).toBe('');
  expect(await shownOf(sam!.id)).toBeUndefined();
});
