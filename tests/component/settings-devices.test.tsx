import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { writeDeviceSetting } from '../../utils/db/device-settings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSyncWishes } from '../../utils/db/sync-status';
import { nameDevice } from '../../utils/db/sync-wishes';
import { minuteOf } from '../../utils/domain/record/minute';
import { button, NOON, peopleOf, stopClock } from '../support/aside';
import { environmentAt, freshDatabase } from '../support/render';
import { openSettings } from '../support/settings';
import { putStatus } from '../support/sync/put-status';
import { DESK } from '../support/sync/statuses';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of this device' });
const write = (name: string) => fireEvent.change(field(), { target: { value: name } });
const name = async () => (await readSyncWishes(db)).name;
const rows = () =>
  within(screen.getByRole('region', { name: 'Devices' }))
    .getAllByRole('listitem')
    .slice(1)
    .map((row) => Array.from(row.querySelectorAll('p, button'), ({ textContent }) => textContent));

describe('the name of this device', () => {
  it('is what it calls itself until it is given one', async () => {
    await openSettings(db, { status: 'alone' });
    expect([field().value, field().placeholder]).toEqual(['', 'Chrome on Linux']);
    expect(screen.getByText('Your other devices see this name.')).toBeDefined();
  });

  it('is kept on Enter, and said so', async () => {
    await openSettings(db, { status: 'alone' });
    write('  Kitchen ');
    fireEvent.submit(field().form!);
    expect(await screen.findByText('Saved. Your other devices will see it.')).toBeDefined();
    expect([await name(), field().value]).toEqual(['Kitchen', 'Kitchen']);
  });

  it('is kept when the field is left', async () => {
    await openSettings(db, { status: 'alone' });
    write('Kitchen');
    fireEvent.blur(field());
    expect(await screen.findByText('Saved. Your other devices will see it.')).toBeDefined();
    expect(await name()).toBe('Kitchen');
  });

  it('is forgotten when the field is emptied', async () => {
    await nameDevice(db, 'Kitchen');
    await openSettings(db, { status: 'alone' });
    expect(field().value).toBe('Kitchen');
    write('');
    fireEvent.blur(field());
    expect(await screen.findByText('Saved. Without a name of yours, it goes by its browser.')).toBeDefined();
    expect(await name()).toBeUndefined();
  });

  it('that is too long stays in the field and is not kept', async () => {
    await openSettings(db, { status: 'alone' });
    const long = '👩🏽‍🚀'.repeat(20);
    write(long);
    fireEvent.blur(field());
    expect(await screen.findByText('That name is too long. Shorten it.')).toBeDefined();
    expect([await name(), field().value]).toEqual([undefined, long]);
  });

  it('is not written when nothing was changed', async () => {
    await nameDevice(db, 'Kitchen');
    await openSettings(db, { status: 'alone' });
    write('Kitchen ');
    fireEvent.blur(field());
    await waitFor(() => expect(field().value).toBe('Kitchen'));
    expect(screen.getByText('Your other devices see this name.')).toBeDefined();
  });
});

describe('the devices', () => {
  it('are listed with browser and when they were last heard, those gone marked', async () => {
    await openSettings(db, { status: 'typical' });
    expect(rows()).toEqual([
      ['Desk', 'Chrome, last heard 2 h ago', 'Retire'],
      ['Old laptop', 'Edge, last heard 4 months ago', 'Gone. Its items are taken over.'],
    ]);
  });

  it('that nobody named are called what can be said of them', async () => {
    await openSettings(db, { status: 'full' });
    expect(rows().at(-2)).toEqual(['Firefox, Linux', 'Last heard 4 days ago', 'Retire']);
    expect(rows().at(-1)).toEqual([
      'A device without a name',
      'Last heard 6 months ago',
      'Gone. Its items are taken over.',
    ]);
  });

  it('are retired after a sentence that says what it means', async () => {
    await openSettings(db, { status: 'typical' });
    fireEvent.click(button('Retire Desk'));
    const dialog = screen.getByRole('dialog', { name: 'Retire Desk?' });
    expect(dialog.textContent).toContain('nothing is lost');
    expect((await readSyncWishes(db)).retired).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Retire it' }));
    await waitFor(() =>
      expect(rows()[0]).toEqual(['Desk', 'Chrome, last heard 2 h ago', 'Gone. Its items are taken over.']),
    );
    expect((await readSyncWishes(db)).retired).toEqual([{ device: DESK, at: minuteOf(NOON.toInstant()) }]);
  });

  it('that are heard again after they were retired are there again', async () => {
    await openSettings(db, { status: 'typical' });
    fireEvent.click(button('Retire Desk'));
    fireEvent.click(button('Retire it'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Retire Desk' })).toBeNull());
    await putStatus(db, environmentAt(NOON.add({ hours: 3 })), 'typical');
    expect(await screen.findByRole('button', { name: 'Retire Desk' })).toBeDefined();
  });

  it('lose the names of people in their own while names are hidden', async () => {
    await peopleOf(db, 'Desk');
    await writeDeviceSetting(db, 'hideNames', 'on');
    const { container } = await openSettings(db, { status: 'typical' });
    expect(rows()[0]).toEqual(['someone', 'Chrome, last heard 2 h ago', 'Retire']);
    expect(container.innerHTML).not.toContain('Desk');
  });
});
