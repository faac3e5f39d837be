import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';

import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSyncWishes } from '../../utils/db/sync-status';
import { turnSync } from '../../utils/db/sync-wishes';
import { button, diskHasRoom, stopClock } from '../support/aside';
import { freshDatabase } from '../support/render';
import { openSettings, truth } from '../support/settings';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const theSwitch = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Sync on this device' });
const parts = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const AT_WORK = ['Devices', 'Sync space', 'Sync health'];

describe('how sync stands', () => {
  it.each([
    [undefined, ['Sync is about to start.'], []],
    ['off', ['Sync is about to start.'], []],
    ['looking', ['Looking for your other devices.', '12 changes wait to be handed to the browser.'], AT_WORK],
    [
      'looking in Firefox',
      [
        'Looking for your other devices.',
        'This can take ten minutes.',
        '12 changes wait to be handed to the browser.',
      ],
      AT_WORK,
    ],
    ['alone', ['Handed to the browser 2 min ago.', 'No other device seen yet.'], AT_WORK],
    ['typical', ['Handed to the browser 2 min ago.', 'Last heard from Desk (Chrome) 2 h ago.'], AT_WORK],
    [
      'full',
      [
        'Handed to the browser 9 min ago.',
        'Last heard from \u2068\u2068الحاسوب المحمول على المكتب\u2069 (Edge)\u2069 just now.',
      ],
      AT_WORK,
    ],
    ['unavailable', ['This browser does not sync extensions.', 'Everything else works without it.'], []],
    [
      'unreadable',
      [
        'The browser does not let Steadily read its sync space right now.',
        'Steadily keeps trying. Everything else works without it.',
        'Handed to the browser 2 min ago.',
      ],
      [],
    ],
  ] as const)('%s', async (status, sentences, headings) => {
    await openSettings(db, status && { status });
    expect(truth()).toEqual(sentences);
    expect(parts()).toEqual(headings);
  });

  it('how to check is told while no other device was seen, and only then', async () => {
    await openSettings(db, { status: 'alone' });
    const check = screen.getByText('How to check').closest('details')!;
    expect(
      within(check)
        .getAllByRole('listitem', { hidden: true })
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Chrome or Edge: .*Extensions/),
      expect.stringMatching(/^Firefox: .*Add-ons/),
      expect.stringMatching(/^Chrome, Edge and Firefox do not share/),
      expect.stringMatching(/about every ten minutes/),
    ]);
  });

  it('how to check is not told once another device was seen', async () => {
    await openSettings(db, { status: 'typical' });
    expect(screen.queryByText('How to check')).toBeNull();
  });
});

describe('the switch', () => {
  it('turns sync off and on, and the page says so', async () => {
    await openSettings(db, { status: 'typical' });
    expect(theSwitch().checked).toBe(true);
    fireEvent.click(theSwitch());
    await waitFor(() => expect(truth()).toEqual(['Sync is off on this device.']));
    expect([theSwitch().checked, (await readSyncWishes(db)).isOn, parts()]).toEqual([false, false, []]);
    fireEvent.click(theSwitch());
    await waitFor(() => expect(truth()[0]).toBe('Handed to the browser 2 min ago.'));
    expect([theSwitch().checked, (await readSyncWishes(db)).isOn, parts()]).toEqual([true, true, AT_WORK]);
  });

  it('follows another page', async () => {
    await openSettings(db, { status: 'typical' });
    await turnSync(db, 'off');
    await waitFor(() => expect(theSwitch().checked).toBe(false));
    await turnSync(db, 'on');
    await waitFor(() => expect(theSwitch().checked).toBe(true));
  });

  it('tells the background at once', async () => {
    const postMessage = vi.fn<(message: unknown) => void>();
    const port = { postMessage, onDisconnect: { addListener: () => undefined } };
    vi.spyOn(browser.runtime, 'connect').mockReturnValue(
      port as unknown as ReturnType<typeof browser.runtime.connect>,
    );
    await openSettings(db, { status: 'typical' });
    fireEvent.click(theSwitch());
    await waitFor(() => expect(postMessage.mock.calls).toEqual([['changed']]));
    expect((await readSyncWishes(db)).isOn).toBe(false);
  });

  it('stays where it is when that cannot be stored, and says why', async () => {
    await openSettings(db, { status: 'typical' });
    diskHasRoom(false);
    fireEvent.click(theSwitch());
    expect(await screen.findByText(/^There is no room left on this disk/)).toBeDefined();
    expect([theSwitch().checked, (await readSyncWishes(db)).isOn]).toEqual([true, true]);
  });
});

describe('taking items out', () => {
  it('is offered when sync is off only', async () => {
    await openSettings(db, { status: 'typical' });
    expect(screen.queryByRole('button', { name: 'Take my items out' })).toBeNull();
  });

  it('says what it does before it is done, and what was done after', async () => {
    await turnSync(db, 'off');
    await openSettings(db, { status: 'off' });
    fireEvent.click(button('Take my items out'));
    const dialog = screen.getByRole('dialog', { name: 'Take my items out?' });
    expect(dialog.textContent).toContain(
      'Your entries stay here, and your other devices keep what they have.',
    );
    expect((await readSyncWishes(db)).takeOut).toBe(false);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Take them out' }));
    expect(await screen.findByText(/^This device’s items are being taken out/)).toBeDefined();
    expect(await readSyncWishes(db)).toMatchObject({ isOn: false, takeOut: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Take my items out' })).toBeNull();
  });

  it('is not done by leaving it', async () => {
    await turnSync(db, 'off');
    await openSettings(db, { status: 'off' });
    fireEvent.click(button('Take my items out'));
    fireEvent.click(button('Leave it as it is'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await readSyncWishes(db)).toMatchObject({ isOn: false, takeOut: false });
  });
});

it('what sync promises and what it does not is told of what exists', async () => {
  await openSettings(db);
  const told = (summary: string) =>
    within(screen.getByText(summary).closest('details')!)
      .getAllByRole('listitem', { hidden: true })
      .map(({ textContent }) => textContent);
  expect(told('What sync promises')).toHaveLength(6);
  expect(told('What it does not')).toHaveLength(5);
  const all = [...told('What sync promises'), ...told('What it does not')].join(' ');
  expect(all).not.toMatch(/saved file|passphrase|kept on this device|year/i);
});
