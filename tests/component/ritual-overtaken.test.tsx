import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { changeRitual, endRitual } from '../../utils/db/ritual-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { RitualChange } from '../../utils/domain/ritual-transitions';
import { button, NOON, stopClock, TODAY } from '../support/aside';
import { environmentAt, freshDatabase } from '../support/render';
import { begun, told } from '../support/ritual-pages';
import { openSettings, under } from '../support/settings';

const DAYS_AGO = 3;
const COFFEE = {
  text: 'Coffee together',
  rule: { every: 1, of: 'day' },
  first: { kind: 'by-day', day: TODAY.subtract({ days: DAYS_AGO }) },
  cue: 'when it rings',
} as const;
const YESTERDAY = TODAY.subtract({ days: 1 });
const OVERTAKEN = /^Since you opened this, the ritual ended or goes on otherwise/;

let db: SteadilyDatabase;
let coffee: RecordId;
let dialog: HTMLElement;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
  coffee = await begun(db, COFFEE, DAYS_AGO);
  await openSettings(db);
  fireEvent.click(await screen.findByRole('button', { name: 'More: Coffee together' }));
  dialog = await screen.findByRole('dialog', { name: 'Coffee together' });
  fireEvent.click(within(dialog).getByText('Change').closest('button')!);
  await within(dialog).findByLabelText('What');
});

afterEach(() => {
  vi.useRealTimers();
});

const field = (label: string) => within(dialog).getByLabelText<HTMLInputElement>(label);
const write = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const noticed = () => document.querySelector('.notice-words')?.textContent;

async function changeElsewhere(from: Temporal.PlainDate, change: RitualChange): Promise<void> {
  await changeRitual(db, environmentAt(NOON), coffee, { from, change, now: NOON });
}

it('what was not changed in the form stays as it became elsewhere meanwhile', async () => {
  const elsewhere = {
    text: 'Tea together',
    rule: { every: 2, of: 'day' },
    when: { kind: 'at', time: Temporal.PlainTime.from('16:00'), zone: NOON.timeZoneId },
    cue: 'when we are home',
  } as const;
  await changeElsewhere(COFFEE.first.day, elsewhere);
  await waitFor(() => expect(under('Rituals')).toContain('Tea together' + 'every other day, 4:00 pm'));
  write('Until, if ever', '2026-12-20');
  fireEvent.click(button('Save'));
  await waitFor(() => expect(noticed()).toContain('Changed from'));
  const { text, rule, when, cue } = elsewhere;
  expect(await told(db)).toEqual([
    {
      ...{ text, rule, cue, pauses: [] },
      first: { ...when, day: COFFEE.first.day },
      until: Temporal.PlainDate.from('2026-12-20'),
    },
  ]);
});

it('a ritual that ended meanwhile is not brought back, and what was typed stays', async () => {
  await endRitual(db, environmentAt(NOON), coffee, TODAY);
  await waitFor(() => expect(under('Rituals')).toContain('Earlier rituals'));
  write('What', 'Tea together');
  fireEvent.click(button('Save'));
  expect(await within(dialog).findByText(OVERTAKEN)).toBeDefined();
  expect(field('What').value).toBe('Tea together');
  expect(await told(db)).toEqual([{ ...COFFEE, pauses: [], until: YESTERDAY }]);
});

it('a ritual that goes on otherwise is not doubled, and what was typed stays', async () => {
  await changeElsewhere(TODAY, { text: 'Cocoa together' });
  await waitFor(() => expect(under('Rituals')).toContain('Cocoa together'));
  write('What', 'Tea together');
  fireEvent.click(button('Save'));
  expect(await within(dialog).findByText(OVERTAKEN)).toBeDefined();
  expect(field('What').value).toBe('Tea together');
  expect(await told(db)).toEqual([
    { ...COFFEE, pauses: [], until: YESTERDAY },
    { ...COFFEE, text: 'Cocoa together', first: { kind: 'by-day', day: TODAY }, pauses: [] },
  ]);
});
