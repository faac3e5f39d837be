import { act, screen, waitFor } from '@testing-library/react';
import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';

import { namesOf } from '../../components/hooks/names';
import { useTexts } from '../../components/hooks/steadily';
import { readSync } from '../../components/hooks/useSync';
import { SyncLine } from '../../components/SyncLine/SyncLine';
import { App as NewTab } from '../../entrypoints/newtab/App';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { turnSync } from '../../utils/db/sync-wishes';
import type { Person } from '../../utils/domain/person';
import { NOON, peopleOf } from '../support/aside';
import { environmentAt, freshDatabase, renderPage } from '../support/render';
import { putStatus } from '../support/sync/put-status';
import type { StatusName } from '../support/sync/statuses';

let db: SteadilyDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

interface LineProps {
  readonly people?: readonly Person[];
  readonly areHidden?: boolean;
}

function Line({ people = [], areHidden = false }: LineProps) {
  const known = new Map(people.map((person) => [person.id, person]));
  return <SyncLine now={NOON} names={namesOf(known, { areHidden, say: useTexts().say })} />;
}

/** What the line says, and where it leads. */
async function line(status: StatusName | undefined, props: LineProps = {}, at = NOON) {
  if (status) await putStatus(db, environmentAt(at), status);
  await renderPage(<Line {...props} />, { db });
  const link = await screen.findByRole('link');
  return [link.textContent, link.getAttribute('href')];
}

it.each([
  [undefined, 'Saved on this device'],
  ['off', 'Saved on this device'],
  ['looking', 'Saved on this device. Looking for your other devices.'],
  ['alone', 'Saved on this device, handed to the browser 2 min ago'],
  ['typical', 'Saved on this device, handed to the browser 2 min ago'],
  ['full', 'Saved on this device. Sync space is full.'],
  ['unavailable', 'Saved on this device'],
  ['unreadable', 'Saved on this device'],
] as const)(
  'sync standing as %s, one line says where the entries are, and leads to Settings',
  async (status, words) => {
    expect(await line(status)).toEqual([words, 'options.html']);
  },
);

it('what was heard after the last handing over is said instead', async () => {
  expect((await line('heard'))[0]).toBe('Saved on this device, last heard from Desk 2 h ago');
});

it('with sync turned off it says so, whatever was known before', async () => {
  await turnSync(db, 'off');
  expect((await line('typical'))[0]).toBe('Saved on this device. Sync is off.');
});

it('follows what happens', async () => {
  await line('looking');
  await putStatus(db, environmentAt(NOON), 'alone');
  await waitFor(() => expect(screen.getByRole('link').textContent).toContain('handed to the browser'));
});

it('a device that has somebody’s name goes without it while names are hidden', async () => {
  const people = await peopleOf(db, 'Desk');
  const said = await line('heard', { people, areHidden: true });
  expect(said[0]).toBe('Saved on this device, last heard from someone 2 h ago');
});

it.each([
  [{ minutes: 0 }, 'just now'],
  [{ minutes: 1 }, '1 min ago'],
  [{ minutes: 59 }, '59 min ago'],
  [{ minutes: 60 }, '1 h ago'],
  [{ hours: 23 }, '23 h ago'],
  [{ hours: 24 }, '1 day ago'],
  [{ days: 59 }, '59 days ago'],
  [{ days: 60 }, '2 months ago'],
  [{ days: 400 }, '13 months ago'],
  [{ hours: -5 }, 'just now'],
])('how long ago: %o is %s', async (passed, words) => {
  const handed = NOON.subtract(passed).add({ minutes: 2 });
  expect((await line('alone', {}, handed))[0]).toBe(`Saved on this device, handed to the browser ${words}`);
});

it('on the new tab it comes once everything above has its place', async () => {
  // Until this is over, what stands beside the list cannot be read; the list can.
  const writing = Promise.withResolvers<void>();
  const written = db.transaction('rw', db.appreciations, () => Dexie.waitFor(writing.promise));
  const { container } = await renderPage(<NewTab />, { db });
  await screen.findByRole('heading', { level: 1 });
  // What it would need is there: its part of the page, and what it reads.
  await act(() => import('../../components/SyncLine/SyncLine'));
  await act(() => readSync(db));
  expect([container.querySelector('.aside'), container.querySelector('.sync-line')]).toEqual([null, null]);
  writing.resolve();
  await written;
  expect(await screen.findByRole('link', { name: 'Saved on this device' })).toBeDefined();
  expect(container.querySelector('.aside')).not.toBeNull();
});
