import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { writeDeviceSetting } from '../../utils/db/device-settings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { KINDS } from '../../utils/domain/kinds';
import { minuteOf } from '../../utils/domain/record/minute';
import { App } from '../../entrypoints/newtab/App';
import { syncStore } from '../../utils/db/sync-store';
import { button, NOON, stopClock } from '../support/aside';
import { environmentAt, freshDatabase, renderPage } from '../support/render';
import { promised } from '../support/settings';
import { deleteElsewhere } from '../support/sync/from-elsewhere';
import { putStatus } from '../support/sync/put-status';
import { DESK } from '../support/sync/statuses';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
  await promised(db, 'Call Mum', 'Mum');
  await putStatus(db, environmentAt(NOON), 'typical');
});

afterEach(() => {
  vi.useRealTimers();
});

const question = () => screen.findByText(/Delete anyway\?$/);
const asks = () => screen.queryByText(/Delete anyway\?$/) !== null;
const inList = () => screen.queryByRole('button', { name: 'Kept it: Call Mum' }) !== null;

const noticed = () => document.querySelector('.notice-words')?.textContent;

describe('what was deleted on one device and changed on another later', () => {
  it('stays, and asks', async () => {
    await deleteElsewhere(db, environmentAt(NOON), 'Call Mum');
    await renderPage(<App />, { db });
    expect((await question()).textContent).toBe('Deleted on Desk, changed on this one later. Delete anyway?');
    expect((await question()).closest('li')?.textContent).toBe(
      'Call MumMumDeleted on Desk, changed on this one later. Delete anyway?Delete itKeep it',
    );
    expect(inList()).toBe(true);
  });

  it('goes when asked to, with a way back that takes the focus', async () => {
    await deleteElsewhere(db, environmentAt(NOON), 'Call Mum');
    await renderPage(<App />, { db });
    await question();
    fireEvent.keyDown(document.body, { key: 'Tab' });
    button('Delete it: Call Mum').focus();
    fireEvent.click(button('Delete it: Call Mum'));
    await waitFor(() => expect([asks(), inList()]).toEqual([false, false]));
    expect(noticed()).toContain('Deleted: Call Mum');
    await waitFor(() => expect(document.activeElement).toBe(button('Undo')));
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(inList()).toBe(true));
  });

  it('is kept when asked to, and asks no more', async () => {
    await deleteElsewhere(db, environmentAt(NOON), 'Call Mum');
    await renderPage(<App />, { db });
    await question();
    fireEvent.click(button('Keep it: Call Mum'));
    await waitFor(() => expect([asks(), inList()]).toEqual([false, true]));
    expect(noticed()).toContain('Kept after all: Call Mum');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('comes while the page is open, and moves nothing that was there', async () => {
    const { container } = await renderPage(<App />, { db });
    await waitFor(() => expect(container.querySelector('.aside')).not.toBeNull());
    await deleteElsewhere(db, environmentAt(NOON), 'Call Mum');
    await question();
    expect(container.querySelector('.aside')?.lastElementChild?.className).toBe('revived');
  });

  it('is asked about without a name while names are hidden', async () => {
    await writeDeviceSetting(db, 'hideNames', 'on');
    await deleteElsewhere(db, environmentAt(NOON), 'Call Mum');
    const { container } = await renderPage(<App />, { db });
    expect((await question()).closest('li')?.textContent).toContain('Call someonesomeone');
    expect(container.querySelector('.revived')?.innerHTML).not.toContain('Mum');
    fireEvent.click(button('Keep it: Call someone'));
    await waitFor(() => expect(noticed()).toContain('Kept after all: Call someone'));
  });

  it('names both devices when neither is this one', async () => {
    const minute = minuteOf(NOON.toInstant());
    const row = (await db.commitments.toArray())[0]!;
    const copy = {
      id: row.id,
      v: { ...row.v, lead: 60 },
      s: { lead: [minute, 0, DESK] as const },
      life: { state: 'deleted', stamp: [minute - 1, 0, 'Tb3k8'] } as const,
    };
    await syncStore(db, environmentAt(NOON)).merge([{ kind: KINDS.commitments.number, row: copy }]);
    await renderPage(<App />, { db });
    expect((await question()).textContent).toBe(
      'Deleted on Old laptop, changed on Desk later. Delete anyway?',
    );
  });
});
