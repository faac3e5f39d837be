import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSyncWishes } from '../../utils/db/sync-status';
import { minuteOf } from '../../utils/domain/record/minute';
import { button, NOON, stopClock } from '../support/aside';
import { freshDatabase } from '../support/render';
import { openSettings, truth, under } from '../support/settings';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the sync space', () => {
  it.each([
    ['alone', '3 of 100 KB used. About 2,800 more entries fit.'],
    ['typical', '41 of 100 KB used. About 1,700 more entries fit.'],
    ['three quarters', '75 of 100 KB used. Sync space is three quarters full. About 620 more entries fit.'],
    ['almost', '90 of 100 KB used. Sync space is almost full. About 130 more entries fit.'],
    ['full', '94 of 100 KB used. Sync space is full. 37 changes wait for room.'],
  ] as const)('%s', async (status, words) => {
    await openSettings(db, { status });
    expect(under('Sync space')).toContain(words);
  });

  it('is shown by a bar that says the same to those who do not see it', async () => {
    await openSettings(db, { status: 'typical' });
    const meter = screen.getByRole<HTMLMeterElement>('meter', {
      name: '41 of 100 KB used. About 1,700 more entries fit.',
    });
    expect([meter.getAttribute('value'), meter.getAttribute('max')]).toEqual(['41500', '102400']);
  });

  it('full says once how many changes wait', async () => {
    await openSettings(db, { status: 'full' });
    expect(truth().join(' ')).not.toContain('wait to be handed');
  });
});

describe('what stays here', () => {
  it('is told with its month, and may travel again', async () => {
    await openSettings(db, { status: 'staying' });
    expect(under('Sync space')).toContain(
      '1,432 entries from before May 2026 stay on this device and no longer travel.',
    );
    fireEvent.click(button('Let them travel again'));
    expect(await screen.findByText('They travel again as far as there is room.')).toBeDefined();
    expect((await readSyncWishes(db)).travelAgainAt).toBe(minuteOf(NOON.toInstant()));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Let them travel again' })).toBeNull());
  });

  it('is not spoken of when nothing does', async () => {
    await openSettings(db, { status: 'typical' });
    expect(screen.queryByRole('button', { name: 'Let them travel again' })).toBeNull();
  });
});

describe('sync health', () => {
  it('is one calm sentence when all is well', async () => {
    await openSettings(db, { status: 'typical' });
    expect(under('Sync health')).toBe('Sync healthEverything that arrived here could be read.');
  });

  it('says what could not be used, of which device, and that nothing here was changed', async () => {
    await openSettings(db, { status: 'full' });
    const sentences = screen.getByRole('region', { name: 'Sync health' }).querySelectorAll('li');
    expect(Array.from(sentences, ({ textContent }) => textContent)).toEqual([
      'A newer version is used on Wolfeschlegelsteinhausenbergerdorffs Laptop aus dem Arbeitszimmer im Dachgeschoss. Update Steadily here to see everything it sends.',
      '2 items from \u2068الحاسوب المحمول على المكتب\u2069 are damaged and were left aside. Your entries here are as they were.',
      '3 records made no sense and were left out. Your entries here are as they were.',
    ]);
  });
});
