import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { writeDeviceSetting } from '../../utils/db/device-settings';
import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { syncStore } from '../../utils/db/sync-store';
import { KINDS } from '../../utils/domain/kinds';
import { minuteOf } from '../../utils/domain/record/minute';
import type { Stamp } from '../../utils/domain/record/stamp';
import { button, NOON, stopClock } from '../support/aside';
import { environmentAt, freshDatabase } from '../support/render';
import { openSettings, promised, under } from '../support/settings';
import { rewordElsewhere } from '../support/sync/from-elsewhere';
import { DESK } from '../support/sync/statuses';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const words = async () => (await db.commitments.toArray()).map(({ v }) => v['text']);

it('an earlier wording is shown with what stands there now, and used in one click, with a way back', async () => {
  await promised(db, 'Call Mum');
  await rewordElsewhere(db, environmentAt(NOON), 'Call Mum', 'Write to Mum');
  await openSettings(db, { status: 'typical' });
  expect(under('Earlier wording')).toContain(
    'Call Mum' + 'Now: Write to Mum' + 'A promise, written on this device 2 days ago',
  );
  fireEvent.click(button('Use this wording: Call Mum'));
  expect(await screen.findByText('Back to: Call Mum')).toBeDefined();
  expect(await words()).toEqual(['Call Mum']);
  await waitFor(() => expect(under('Earlier wording')).toContain('Write to Mum' + 'Now: Call Mum'));
  fireEvent.click(button('Undo'));
  await waitFor(async () => expect(await words()).toEqual(['Write to Mum']));
  await waitFor(() => expect(under('Earlier wording')).toContain('Call Mum' + 'Now: Write to Mum'));
});

it('without an earlier wording there is no word of it', async () => {
  await promised(db, 'Call Mum');
  await openSettings(db, { status: 'typical' });
  expect(screen.queryByText('Earlier wording')).toBeNull();
});

it('while names are hidden nobody is called by one, not even by an earlier one', async () => {
  await promised(db, 'Call Mum', 'Mum');
  await rewordElsewhere(db, environmentAt(NOON), 'Call Mum', 'Write to Mum');
  const [mum] = await readPeople(db);
  const stamp: Stamp = [minuteOf(NOON.toInstant()), 0, DESK];
  const renamed = { id: mum!.id, v: { name: 'Ima' }, s: { name: stamp } };
  await syncStore(db, environmentAt(NOON)).merge([{ kind: KINDS.people.number, row: renamed }]);
  await writeDeviceSetting(db, 'hideNames', 'on');
  const { container } = await openSettings(db, { status: 'typical' });
  expect(under('Earlier wording')).toContain('someoneNow: someoneA name, written on this device');
  expect(container.innerHTML).not.toMatch(/\bIma\b/);
});
