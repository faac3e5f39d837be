import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { writeDeviceSetting } from '../../utils/db/device-settings';
import { parkDecision } from '../../utils/db/decision-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { keep, keepLate, miss, takeBack } from '../../utils/domain/transitions';
import { button, NOON, peopleOf, stopClock, TODAY } from '../support/aside';
import { goTo, lines, lived, openPromises } from '../support/journal-promises';
import { environmentAt, freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const TOMORROW = { kind: 'by-day', day: TODAY.add({ days: 1 }) } as const;
const field = () =>
  screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a promise, a person, a day' });
const look = (find: string) => fireEvent.change(field(), { target: { value: find } });
const listed = (expected: readonly string[]) => waitFor(() => expect(lines()).toEqual(expected));

async function threePromises(): Promise<void> {
  await lived(db, { text: 'Home by seven', newPerson: 'Sam', due: TOMORROW }, { daysAgo: 0 });
  await lived(db, { text: 'Pick up the parcel', newPerson: 'Sam' }, { daysAgo: 3, by: keep });
  await lived(db, { text: 'Buy the tickets' }, { daysAgo: 40, by: miss });
}

const ALL = [
  'Open',
  'Home by seven | SSam | tomorrow',
  'November 2026',
  'Pick up the parcel | SSam | Wed 18 Nov, kept',
  'October 2026',
  'Buy the tickets | Mon 12 Oct, missed',
];

it('promises stand open first, then by the month they were settled in, each with how it went and when', async () => {
  await threePromises();
  await openPromises(db);
  await listed(ALL);
});

it('nothing promised yet says where to begin', async () => {
  await openPromises(db);
  expect(await screen.findByText(/What you promise will be listed here/)).toBeDefined();
  expect(screen.queryByRole('group', { name: 'Show only' })).toBeNull();
});

it('chips narrow the list, and the address says so', async () => {
  await threePromises();
  await lived(db, { text: 'Let it be' }, { daysAgo: 1, by: takeBack });
  await lived(
    db,
    { text: 'Came late', due: { kind: 'by-day', day: TODAY.subtract({ days: 4 }) } },
    {
      daysAgo: 2,
      by: (one, now) => keepLate(one, { deedAt: now.toInstant() }, now),
    },
  );
  await openPromises(db);
  await screen.findByText('Home by seven');
  fireEvent.click(button('Missed'));
  await listed(['October 2026', 'Buy the tickets | Mon 12 Oct, missed']);
  expect(location.hash).toBe('#/promises?how=missed');
  fireEvent.click(button('Late'));
  await listed(['November 2026', 'Came late | Thu 19 Nov, kept late']);
  fireEvent.click(button('Called off or taken back'));
  await listed(['November 2026', 'Let it be | Fri 20 Nov, taken back']);
  fireEvent.click(button('Open'));
  await listed(['Open', 'Home by seven | SSam | tomorrow']);
  fireEvent.click(button('Open'));
  fireEvent.change(screen.getByRole('combobox', { name: 'With' }), {
    target: { value: (await db.people.toArray())[0]!.id },
  });
  await listed(ALL.slice(0, 4));
});

it('what is written above every section is found among the promises, and each letter goes on from the last', async () => {
  await threePromises();
  await openPromises(db, '#/people');
  look('p');
  await screen.findByRole('heading', { level: 1, name: 'Promises' });
  expect(location.hash).toBe('#/promises?find=p');
  look('parcel');
  await listed(['November 2026', 'Pick up the parcel | SSam | Wed 18 Nov, kept']);
  expect(screen.getByText('1 found')).toBeDefined();
});

it('a name finds the person and what was promised to them', async () => {
  await threePromises();
  await openPromises(db, '#/promises?find=sam');
  await listed(ALL.slice(0, 4));
  expect(field().value).toBe('sam');
  const link = await screen.findByRole('link', { name: 'Sam' });
  expect(link.getAttribute('href')).toMatch(/^#\/people\//);
});

it('who is found counts as found, also where nothing was promised to them', async () => {
  await threePromises();
  await peopleOf(db, 'Zoë');
  await openPromises(db, '#/promises?find=zoe');
  expect(await screen.findByRole('link', { name: 'Zoë' })).toBeDefined();
  await waitFor(() => expect(document.querySelector('.promises-found')?.textContent).toBe('1 found'));
  expect(screen.queryByText(/Nothing here/)).toBeNull();
});

it('what finds nothing says so kindly and says what would', async () => {
  await threePromises();
  await openPromises(db, '#/promises?find=xylophone');
  expect(
    await screen.findByText(/Nothing here for “xylophone”\. The beginning of a word is enough/),
  ).toBeDefined();
  expect(lines()).toEqual([]);
});

it('Escape and “Clear” show all again, and the field keeps the focus', async () => {
  await threePromises();
  await openPromises(db, '#/promises?find=parcel');
  await waitFor(() => expect(lines()).toHaveLength(2));
  fireEvent.keyDown(field(), { key: 'Escape' });
  await listed(ALL);
  expect([field().value, location.hash]).toEqual(['', '#/promises']);
  look('parcel');
  fireEvent.click(button('Clear'));
  await listed(ALL);
  expect(document.activeElement).toBe(field());
});

it('a step back looks for what was looked for there', async () => {
  await threePromises();
  await openPromises(db, '#/promises?find=parcel');
  await waitFor(() => expect(lines()).toHaveLength(2));
  goTo('#/promises?find=tickets');
  await listed(['October 2026', 'Buy the tickets | Mon 12 Oct, missed']);
  expect(field().value).toBe('tickets');
});

it('hidden names are not called by name, in the list or in what is found', async () => {
  await threePromises();
  await writeDeviceSetting(db, 'hideNames', 'on');
  await openPromises(db, '#/promises?find=sam');
  await listed([
    'Open',
    'Home by seven | someone | tomorrow',
    'November 2026',
    'Pick up the parcel | someone | Wed 18 Nov, kept',
  ]);
  expect(screen.queryByRole('combobox', { name: 'With' })).toBeNull();
  expect(screen.queryByText('Sam')).toBeNull();
});

it('what is kept in the list stays where it stood, with its way back', async () => {
  await threePromises();
  await openPromises(db);
  fireEvent.click(await screen.findByRole('button', { name: 'Kept it: Home by seven' }));
  await screen.findByRole('button', { name: 'Undo: Home by seven' });
  await listed(['Open', 'Home by seven | SSam, kept at 12:00 pm', ...ALL.slice(2)]);
  fireEvent.click(button('Undo: Home by seven'));
  await listed(ALL);
});

it('what is to be checked with them stands first: a yes promises it, a no does not, and each can be undone', async () => {
  const environment = environmentAt(NOON.subtract({ days: 1 }));
  await parkDecision(
    db,
    environment,
    { text: 'Host the party', newPerson: 'Sam' },
    NOON.subtract({ days: 1 }),
  );
  await openPromises(db);
  fireEvent.click(await screen.findByRole('button', { name: 'They said no: Host the party' }));
  await waitFor(() => expect(screen.queryByText('Check with them first')).toBeNull());
  fireEvent.click(within(screen.getByText(/Not promised: Host the party/).parentElement!).getByText('Undo'));
  fireEvent.click(await screen.findByRole('button', { name: 'They said yes, promise it: Host the party' }));
  const day = await screen.findByLabelText<HTMLInputElement>('Day');
  // A day too far away is no day: it does not become someday.
  fireEvent.change(day, { target: { value: '2150-01-01' } });
  fireEvent.submit(day.form!);
  expect(await screen.findByText(/further away than Steadily can count/)).toBeDefined();
  expect(await db.commitments.count()).toBe(0);
  fireEvent.change(day, { target: { value: TOMORROW.day.toString() } });
  fireEvent.click(button('Promise it'));
  await listed(['Open', 'Host the party | SSam | tomorrow']);
  expect(screen.queryByText('Check with them first')).toBeNull();
});

it('a wrong entry among those to check first is deleted, and taken back', async () => {
  const environment = environmentAt(NOON);
  await parkDecision(db, environment, { text: 'Host the party', newPerson: 'Sam' }, NOON);
  await openPromises(db);
  fireEvent.click(await screen.findByRole('button', { name: 'More: Host the party' }));
  const remove = screen.getByRole('button', { name: /^Delete/ });
  fireEvent.click(remove);
  fireEvent.click(remove);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'More: Host the party' })).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'More: Host the party' })).toBeDefined();
});

it('a sentence to ask with is there to be copied', async () => {
  const environment = environmentAt(NOON);
  await parkDecision(db, environment, { text: 'Host the party', newPerson: 'Sam' }, NOON);
  await openPromises(db);
  fireEvent.click(await screen.findByRole('button', { name: 'More: Host the party' }));
  fireEvent.click(screen.getByRole('button', { name: /^Copy a sentence/ }));
  const sentence = await screen.findByLabelText<HTMLTextAreaElement>('Something you could say');
  expect(sentence.value).toContain('“Host the party”');
});
