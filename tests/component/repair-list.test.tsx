import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { writeInRepair } from '../../utils/db/repair-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { NOON, stopClock } from '../support/aside';
import { begun, begunOther, goTo, missedYesterday, openJournal } from '../support/journal';
import { environmentAt, freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the list of repairs', () => {
  it('says what repairs are while there is none', async () => {
    await openJournal(db, '#/repairs');
    expect(await screen.findByText(/A miss or a sharp word can be mended/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Something else to mend' })).toBeDefined();
  });

  it('says of each what it is about, with whom, and how far it is', async () => {
    const tickets = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await begunOther(db, 'Mum', 'I was short with her');
    await writeInRepair(db, environmentAt(NOON), tickets, { field: 'heard', text: 'They waited.' });
    await openJournal(db, '#/repairs');
    const entries = await screen.findAllByRole('listitem');
    const words = entries.map(({ textContent }) => textContent).filter((text) => text.includes('Go on'));
    expect(words.toSorted()).toEqual([
      'Buy the ticketsWith Sam. Listened to. Next: naming what happened.Go on',
      'I was short with herWith Mum. Named. Next: how it was for them.Go on',
    ]);
  });
});

it('S24: every page about mending says where to look for help', async () => {
  const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
  await openJournal(db, '#/repairs');
  for (const place of ['', '/new', `/${id}`, `/${id}?step=3`, `/${id}?step=end`]) {
    goTo(`#/repairs${place}`);
    expect(await screen.findByText(/You do not need a better apology\. ?$/)).toBeDefined();
    const link = await screen.findByText('findahelpline.com');
    expect(link.getAttribute('href')).toBe('https://findahelpline.com');
  }
});
