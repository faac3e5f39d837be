import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { changeCommitment, logCommitment } from '../../utils/db/commitment-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Commitment } from '../../utils/domain/commitment';
import { callOff, keep, keepLate, miss, move, type Transition } from '../../utils/domain/transitions';
import { asideOn, NOON, openAside, peopleOf, stopClock } from '../support/aside';
import { environmentAt, freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const DUE = { kind: 'by-day', day: NOON.subtract({ days: 5 }).toPlainDate() } as const;
const LATER = { kind: 'by-day', day: NOON.subtract({ days: 4 }).toPlainDate() } as const;
const SAID = NOON.subtract({ days: 6 });

/** Promises something to a person, and settles it so many minutes before noon. */
async function settled(person: string, minutesAgo: number, ...steps: ((c: Commitment) => Transition)[]) {
  const logged = await logCommitment(db, environmentAt(SAID), { text: 'Call', person, due: DUE }, SAID);
  if (!logged.ok) throw new Error(logged.reason);
  for (const transition of steps) {
    const moment = environmentAt(NOON.subtract({ minutes: minutesAgo }));
    const changed = await changeCommitment(db, moment, logged.id, { name: 'settle', transition });
    if (!changed.ok) throw new Error(changed.reason);
  }
}

const kept = (c: Commitment) => keep(c, NOON);
const late = (c: Commitment) => keepLate(c, { deedAt: NOON.toInstant() }, NOON);
const missed = (c: Commitment) => miss(c, NOON);
const off = (c: Commitment) => callOff(c, { agreedBeforeDue: true }, NOON);
const moved = (c: Commitment) => move(c, { to: LATER, telling: 'told' }, SAID);

const shapesOf = (name: string) =>
  within(screen.getByRole('list', { name: `Last ten with ${name}, oldest first` }))
    .getAllByRole('listitem')
    .map((item) => [item.textContent, item.title, item.querySelector('svg')?.getAttribute('class')]);

it('each outcome has a shape of its own and says its name, oldest first; what is free says nothing', async () => {
  const [sam] = await peopleOf(db, 'Sam');
  await settled(sam!.id, 50, kept);
  await settled(sam!.id, 40, late);
  await settled(sam!.id, 30, missed);
  await settled(sam!.id, 20, off);
  await settled(sam!.id, 10, moved, kept);
  await openAside({ db, todaysPeople: [sam!.id] });
  await screen.findByRole('heading', { name: 'Last ten promises' });
  expect(shapesOf('Sam')).toEqual([
    ['kept', 'kept', 'shape shape-kept'],
    ['kept late', 'kept late', 'shape shape-late'],
    ['missed', 'missed', 'shape shape-missed'],
    ['called off', 'called off', 'shape shape-called-off'],
    ['kept, moved', 'kept, moved', 'shape shape-kept'],
  ]);
  const list = screen.getByRole('list', { name: 'Last ten with Sam, oldest first' });
  expect(list.querySelectorAll('li[aria-hidden="true"]')).toHaveLength(5);
  expect(new Set([...list.querySelectorAll('svg')].map((svg) => svg.innerHTML)).size).toBe(6);
});

it('of many, the ten latest are drawn, and no figure says how many there are', async () => {
  const [sam] = await peopleOf(db, 'Sam');
  for (let minutes = 1; minutes <= 12; minutes++)
    await settled(sam!.id, minutes, minutes > 10 ? missed : kept);
  await openAside({ db, todaysPeople: [sam!.id] });
  const heading = await screen.findByRole('heading', { name: 'Last ten promises' });
  expect(shapesOf('Sam').map(([words]) => words)).toEqual(Array.from({ length: 10 }, () => 'kept'));
  expect(heading.parentElement?.textContent).not.toMatch(/\d|%/);
});

it('stand there for today’s people, in their order, and for nobody with whom nothing is settled', async () => {
  const [sam, mum, jo, leo] = await peopleOf(db, 'Sam', 'Mum', 'Jo', 'Leo');
  for (const person of [sam, mum, leo]) await settled(person!.id, 10, kept);
  const page = await openAside({ db, todaysPeople: [mum!.id, jo!.id, sam!.id, 'unknown'] });
  await screen.findByRole('heading', { name: 'Last ten promises' });
  const listed = () => screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'));
  expect(listed()).toEqual(['Last ten with Mum, oldest first', 'Last ten with Sam, oldest first']);
  page.rerender(asideOn({ todaysPeople: [leo!.id] }));
  await waitFor(() => expect(listed()).toEqual(['Last ten with Leo, oldest first']));
  page.rerender(asideOn({ todaysPeople: [jo!.id] }));
  await waitFor(() => expect(screen.queryByRole('list')).toBeNull());
  expect(screen.queryByRole('heading', { name: 'Last ten promises' })).toBeNull();
});

it('stand there for six people at most', async () => {
  const people = await peopleOf(db, ...Array.from('ABCDEFGH'));
  for (const { id } of people) await settled(id, 10, kept);
  await openAside({ db, todaysPeople: people.map(({ id }) => id) });
  await screen.findByRole('heading', { name: 'Last ten promises' });
  expect(screen.getAllByRole('list')).toHaveLength(6);
});

it('come together with the card, so that nothing shifts', async () => {
  const [sam] = await peopleOf(db, 'Sam');
  await settled(sam!.id, 10, kept);
  const { container } = await openAside({ db, todaysPeople: [sam!.id] });
  expect(container.querySelector('h2')).toBeNull();
  const first: (readonly number[])[] = [];
  const observer = new MutationObserver(() => {
    const count = (selector: string) => container.querySelectorAll(selector).length;
    first.push([count('.thanks'), count('.ten-row')]);
  });
  observer.observe(container, { childList: true, subtree: true });
  await screen.findByRole('heading', { name: 'Last ten promises' });
  observer.disconnect();
  expect(first[0]).toEqual([1, 1]);
});
