import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { writeDeviceSetting } from '../../utils/db/device-settings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { button, NOON, stopClock, TODAY } from '../support/aside';
import { freshDatabase } from '../support/render';
import { begun, projected, told } from '../support/ritual-pages';
import { openSettings, under } from '../support/settings';

const SUNDAYS = { every: 1, of: 'week', weekdays: [7] } as const;
const WALK = {
  text: 'Sunday walk',
  newPerson: 'Sam',
  rule: SUNDAYS,
  first: {
    kind: 'at',
    day: TODAY.add({ days: 1 }),
    time: Temporal.PlainTime.from('10:00'),
    zone: NOON.timeZoneId,
  },
} as const;
const COFFEE = {
  text: 'Coffee together',
  rule: { every: 1, of: 'day' },
  first: { kind: 'by-day', day: TODAY },
} as const;

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Opens Settings, and what can become of a ritual. */
async function more(words: string): Promise<HTMLElement> {
  await openSettings(db);
  fireEvent.click(await screen.findByRole('button', { name: `More: ${words}` }));
  return screen.findByRole('dialog', { name: words });
}

const choose = (dialog: HTMLElement, words: string) => {
  fireEvent.click(within(dialog).getByText(words).closest('button')!);
};
const write = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const noticed = () => document.querySelector('.notice-words')?.textContent;
const day = (text: string) => Temporal.PlainDate.from(text);

it('before there is one, it is said what a ritual is', async () => {
  await openSettings(db);
  await waitFor(() =>
    expect(under('Rituals')).toBe(
      'Rituals' +
        'A ritual is a promise that comes round by itself: coffee together every morning, a walk on Sundays with the phones off.' +
        'New ritual',
    ),
  );
});

it('a ritual is listed with whom it is, how often, and when it is next', async () => {
  await begun(db, WALK);
  await openSettings(db);
  await waitFor(() =>
    expect(under('Rituals')).toBe(
      'Rituals' +
        'Sunday walk' +
        'with Sam, every Sunday, 10:00 am' +
        'Next: Sun 22 Nov, 10:00 am' +
        'New ritual',
    ),
  );
});

it('while names are hidden nobody in a ritual is called by name, in the form neither', async () => {
  await begun(db, { ...WALK, text: 'Walk with Sam', cue: 'when Sam is up' });
  await writeDeviceSetting(db, 'hideNames', 'on');
  const dialog = await more('Walk with someone');
  choose(dialog, 'Change');
  await within(dialog).findByLabelText('How often');
  expect(document.body.innerHTML).not.toMatch(/\bSam\b/);
});

it('a ritual ends from tomorrow on, and stands among the earlier ones once it is over', async () => {
  await begun(db, COFFEE);
  choose(await more('Coffee together'), 'End');
  await waitFor(() => expect(noticed()).toBe('Ended: Coffee together'));
  expect(await told(db)).toEqual([{ ...COFFEE, pauses: [], until: TODAY }]);
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.click(button('Undo'));
  await waitFor(async () => expect(await told(db)).toEqual([{ ...COFFEE, pauses: [] }]));
});

it('an ended ritual is told by its words alone', async () => {
  const first = { ...COFFEE.first, day: TODAY.subtract({ days: 3 }) };
  await begun(db, { ...COFFEE, first, until: TODAY.subtract({ days: 1 }) });
  await openSettings(db);
  await waitFor(() => expect(under('Rituals')).toContain('Earlier rituals' + 'Coffee together'));
  expect(screen.queryByRole('button', { name: 'More: Coffee together' })).toBeNull();
});

it('a ritual rests for a while, says so, and goes on when it is wanted', async () => {
  await begun(db, COFFEE);
  choose(await more('Coffee together'), 'Pause');
  write('From', '2026-12-20');
  write('To', '2026-12-19');
  fireEvent.click(button('Pause it'));
  expect(screen.getByLabelText('To').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('That is before the pause begins. Choose a later day.')).toBeDefined();
  write('To', '2027-01-06');
  fireEvent.click(button('Pause it'));
  const paused = 'Paused from 20 Dec to 6 Jan 2027';
  await waitFor(() => expect(noticed()).toBe(`${paused}: Coffee together`));
  const pauses = [{ from: day('2026-12-20'), to: day('2027-01-06') }];
  expect(await told(db)).toEqual([{ ...COFFEE, pauses }]);
  await waitFor(() => expect(under('Rituals')).toContain(paused));

  fireEvent.click(button('More: Coffee together'));
  choose(await screen.findByRole('dialog'), 'Resume');
  await waitFor(async () => expect(await told(db)).toEqual([{ ...COFFEE, pauses: [] }]));
});

it('a wrong entry is deleted without a question, and comes back by undo', async () => {
  await begun(db, COFFEE);
  choose(await more('Coffee together'), 'Delete');
  await waitFor(() => expect(noticed()).toBe('Deleted: Coffee together'));
  expect(await told(db)).toEqual([]);
  fireEvent.click(button('Undo'));
  await waitFor(async () => expect(await told(db)).toEqual([{ ...COFFEE, pauses: [] }]));
});

it('a change holds from today on, and what was stays as it was', async () => {
  await begun(db, { ...COFFEE, first: { ...COFFEE.first, day: TODAY.subtract({ days: 3 }) } });
  const dialog = await more('Coffee together');
  choose(dialog, 'Change');
  await within(dialog).findByLabelText('What');
  expect(within(dialog).getByText(/What was stays as it was/).textContent).toBe(
    'every day. Next: Sat 21 Nov. What was stays as it was. Without a time it holds until the end of the day.',
  );
  write('What', 'Tea together');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(noticed()).toBe('Changed from Sat 21 Nov on: Tea together'));
  expect(await told(db)).toEqual([
    {
      ...COFFEE,
      first: { kind: 'by-day', day: TODAY.subtract({ days: 3 }) },
      pauses: [],
      until: TODAY.subtract({ days: 1 }),
    },
    { ...COFFEE, text: 'Tea together', pauses: [] },
  ]);
  await projected(db);
  await waitFor(() => expect(under('Rituals')).not.toContain('Coffee together'));
});

it('saving without a change changes nothing', async () => {
  await begun(db, WALK);
  const dialog = await more('Sunday walk');
  choose(dialog, 'Change');
  await within(dialog).findByLabelText('What');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await db.history.count()).toBe(2);
  expect(noticed()).toBeUndefined();
});

it('a ritual that arrives meanwhile is listed', async () => {
  await openSettings(db);
  await waitFor(() => expect(under('Rituals')).toContain('New ritual'));
  await begun(db, COFFEE);
  await waitFor(() =>
    expect(under('Rituals')).toContain('Coffee together' + 'every day' + 'Next: Sat 21 Nov'),
  );
});
