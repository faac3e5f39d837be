import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { writeDeviceSetting } from '../../utils/db/device-settings';
import { writeInRepair } from '../../utils/db/repair-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { NOON, stopClock } from '../support/aside';
import { begun, goTo, missedYesterday, openJournal } from '../support/journal';
import { environmentAt, freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('a repair while names are hidden', () => {
  it('shows no names while they are hidden, and leaves words with a name as they are', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy Sam the tickets', 'Sam'));
    await writeInRepair(db, environmentAt(NOON), id, { field: 'what', text: 'I forgot Sam' });
    await writeDeviceSetting(db, 'hideNames', 'on');
    await openJournal(db, `#/repairs/${id}?step=1`);
    await heading('Name what happened');
    expect(screen.queryByRole('textbox')).toBeNull();
    goTo(`#/repairs/${id}?step=2`);
    await heading('Listen');
    expect(document.body.textContent).not.toContain('Sam');
    goTo('#/repairs');
    await heading('Repairs');
    await screen.findByText('Being mended');
    expect(document.body.textContent).not.toContain('Sam');
  });

  it('shows no name that comes from elsewhere while names are hidden, and the one that is being written', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy Sam the tickets', 'Sam'));
    await writeDeviceSetting(db, 'hideNames', 'on');
    await openJournal(db, `#/repairs/${id}?step=1`);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Name what happened' });
    fireEvent.change(field, { target: { value: 'I forgot Sam' } });
    expect(field.value).toBe('I forgot Sam');
    await screen.findByText('Saved');
    await writeInRepair(db, environmentAt(NOON), id, { field: 'what', text: 'I left Sam waiting' });
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(document.body.textContent).not.toContain('Sam');
  });
});
