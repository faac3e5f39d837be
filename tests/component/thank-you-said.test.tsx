import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { sayAppreciation } from '../../utils/db/appreciations';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { write } from '../../utils/db/write';
import type { Appreciation } from '../../utils/domain/appreciation';
import { appreciationFrom } from '../../utils/domain/appreciation';
import {
  button,
  diskHasRoom,
  NOON,
  noticedAgo,
  noticeText,
  openAside,
  peopleOf,
  stopClock,
  TODAY,
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

async function stored(id: string): Promise<Appreciation | undefined> {
  const row = await db.appreciations.get(id);
  return row && appreciationFrom(row);
}

const press = (name: string) => {
  button(name).focus();
  fireEvent.click(button(name));
};

describe('what was written today', () => {
  it.each([
    ['In words', 'words', 'Said in words.'],
    ['A touch', 'touch', 'Said with a touch.'],
    ['Something done', 'deed', 'Said by something you did.'],
  ] as const)('said to them: %s', async (choice, how, words) => {
    const [sam] = await peopleOf(db, 'Sam');
    const id = await noticedAgo(db, sam!.id, 'They waited', 0);
    await openAside({ db });
    const heading = await screen.findByRole('heading', { name: 'You noticed about Sam' });
    expect(screen.getByRole('group', { name: 'Did you say it to them?' })).toBeDefined();
    press(choice);
    expect(await screen.findByText(words)).toBeDefined();
    await waitFor(() => expect(noticeText()).toContain('Said to Sam: They waited'));
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(await stored(id)).toMatchObject({ saidOn: TODAY, how });
  });

  it('can be said in another way, and that be taken back', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    const id = await noticedAgo(db, sam!.id, 'They waited', 0);
    await sayAppreciation(db, environmentAt(NOON), id, { on: TODAY, how: 'words' });
    await openAside({ db });
    const heading = await screen.findByRole('heading', { name: 'You noticed about Sam' });
    press('Change');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    press('A touch');
    expect(await screen.findByText('Said with a touch.')).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(heading));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Said in words.')).toBeDefined();
    expect(await stored(id)).toMatchObject({ how: 'words' });
  });

  it('said again in the same way is no command', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    const id = await noticedAgo(db, sam!.id, 'They waited', 0);
    await sayAppreciation(db, environmentAt(NOON), id, { on: TODAY, how: 'words' });
    await openAside({ db });
    const heading = await screen.findByRole('heading', { name: 'You noticed about Sam' });
    press('Change');
    press('In words');
    expect(await screen.findByText('Said in words.')).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(noticeText()).toBe('');
  });

  it('is said in a way that was left open', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    const id = await noticedAgo(db, sam!.id, 'They waited', 0);
    await sayAppreciation(db, environmentAt(NOON), id, { on: TODAY });
    await openAside({ db });
    expect(await screen.findByText('You said it to them.')).toBeDefined();
  });

  it('asks again when what was chosen cannot be stored', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    const id = await noticedAgo(db, sam!.id, 'They waited', 0);
    diskHasRoom(false);
    await openAside({ db });
    await screen.findByRole('heading', { name: 'You noticed about Sam' });
    press('In words');
    await waitFor(() => expect(noticeText()).toContain('no room left'));
    await waitFor(() => expect(document.activeElement).toBe(button('In words')));
    expect(await stored(id)).not.toHaveProperty('saidOn');
  });
});

describe('what was noticed earlier', () => {
  it.each([
    [30, 'A month ago, about Sam:'],
    [90, 'Three months ago, about Sam:'],
    [365, 'A year ago, about Sam:'],
  ])('comes back after %i days, and can be said now', async (days, words) => {
    const [sam] = await peopleOf(db, 'Sam');
    const id = await noticedAgo(db, sam!.id, 'They waited', days);
    await openAside({ db });
    const heading = await screen.findByRole('heading', { name: words });
    expect(screen.getByText('They waited')).toBeDefined();
    press('I said it to them');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'I said it to them' })).toBeNull());
    await waitFor(() => expect(noticeText()).toContain('Said to Sam: They waited'));
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(await stored(id)).toMatchObject({ saidOn: TODAY });
    expect(await stored(id)).not.toHaveProperty('how');
    fireEvent.click(button('Undo'));
    expect(await screen.findByRole('button', { name: 'I said it to them' })).toBeDefined();
  });

  it('is one thing at most, and on no other day', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    for (const days of [29, 30, 31, 90, 365]) await noticedAgo(db, sam!.id, `Noticed ${days}`, days);
    await openAside({ db });
    await screen.findByRole('heading', { name: 'A month ago, about Sam:' });
    expect(screen.getAllByText(/^Noticed/).map((it) => it.textContent)).toEqual(['Noticed 30']);
  });

  it('that cannot be stored as said can be tried again', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    await noticedAgo(db, sam!.id, 'They waited', 30);
    diskHasRoom(false);
    await openAside({ db });
    await screen.findByRole('heading', { name: 'A month ago, about Sam:' });
    press('I said it to them');
    await waitFor(() => expect(noticeText()).toContain('no room left'));
    await waitFor(() => expect(document.activeElement).toBe(button('I said it to them')));
  });

  it('does not come back about someone who wants no prompts', async () => {
    const [sam, mum] = await peopleOf(db, 'Sam', 'Mum');
    await noticedAgo(db, sam!.id, 'They waited', 30);
    await write(db, environmentAt(NOON), 'rest', (writer) =>
      writer.change('people', sam!.id, { cells: { noPrompts: 1 } }),
    );
    await openAside({ db });
    expect((await screen.findByRole('heading')).textContent).toContain(mum!.name);
    expect(screen.queryByText('They waited')).toBeNull();
  });
});
