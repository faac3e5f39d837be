import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { changeRepair } from '../../utils/db/repair-commands';
import { readPeople } from '../../utils/db/people';
import { readRepair } from '../../utils/db/repairs';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { giveTime } from '../../utils/domain/repair-transitions';
import { button, NOON, openAside, stopClock, TODAY } from '../support/aside';
import { begun, begunOther, missedYesterday, said } from '../support/journal';
import { environmentAt, freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const question = () => screen.findByRole('region', { name: /^Want to repair|^How is it now/ });
const noQuestion = () => expect(document.querySelector('.mend')).toBeNull();

it('S7: asks once, by day, whether to repair yesterday’s miss, and leads to its repair', async () => {
  const of = await missedYesterday(db, 'Buy the tickets', 'Sam');
  await openAside({ db, people: await readPeople(db) });
  const asked = await question();
  expect(within(asked).getByRole('heading').textContent).toBe('Want to repair yesterday’s?');
  expect(asked.textContent).toContain('Buy the ticketsSam, missed');
  const start = within(asked).getByRole('link', { name: 'Start: Buy the tickets' });
  expect(start.getAttribute('href')).toBe(`journal.html#/repairs/new?of=${of}`);
});

it.each([
  ['before nine', NOON.with({ hour: 8, minute: 59 })],
  ['in the evening', NOON.with({ hour: 20 })],
  ['four days later', NOON.add({ days: 4 })],
])('S7: asks nothing %s', async (_, now) => {
  await missedYesterday(db, 'Buy the tickets', 'Sam');
  stopClock(now);
  await openAside({ db, now });
  await screen.findByRole('heading', { level: 2, name: /Sam/ });
  noQuestion();
});

it('S7: asks nothing of what is being mended already', async () => {
  await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
  await openAside({ db });
  await screen.findByRole('heading', { level: 2, name: /Sam/ });
  noQuestion();
});

it('S7: a miss can be left as it is, with a way back', async () => {
  await missedYesterday(db, 'Buy the tickets', 'Sam');
  await openAside({ db });
  await question();
  fireEvent.click(button('Leave it: Buy the tickets'));
  await waitFor(noQuestion);
  await waitFor(() => expect(said()).toContain('Left as it is: Buy the tickets'));
  fireEvent.click(button('Undo'));
  expect(await question()).toBeDefined();
});

it('S6: asks how it is on the chosen day, and again in a week, until it is better', async () => {
  const id = await begunOther(db, 'Sam', 'I was short with Sam');
  const transition = giveTime(TODAY);
  await changeRepair(db, environmentAt(NOON), id, { name: 'give time', transition });
  await openAside({ db, people: await readPeople(db) });
  const asked = await question();
  expect(within(asked).getByRole('heading').textContent).toBe('How is it now, with Sam?');
  const open = within(asked).getByRole('link', { name: 'Open' });
  expect(open.getAttribute('href')).toBe(`journal.html#/repairs/${id}?step=end`);
  fireEvent.click(button('Not yet'));
  await waitFor(noQuestion);
  expect((await readRepair(db, id))?.askOn).toEqual(TODAY.add({ days: 7 }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await question();
  fireEvent.click(button('Better'));
  await waitFor(noQuestion);
  expect(await readRepair(db, id)).toMatchObject({ closedAt: NOON.toInstant() });
  expect(said()).toContain('Mended: I was short with Sam');
});
