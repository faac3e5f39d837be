import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { readDeviceSetting } from '../../utils/db/device-settings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSettings } from '../../utils/db/settings';
import { stopClock } from '../support/aside';
import { ModelledNotices } from '../support/modelled-notices';
import { freshDatabase } from '../support/render';
import { openSettings, under } from '../support/settings';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => vi.useRealTimers());

const box = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name });

async function openAllowed(): Promise<ModelledNotices> {
  const notices = new ModelledNotices({ dialect: 'chromium', isAllowed: true });
  await openSettings(db, { notices });
  fireEvent.click(await box('Remind me on this device'));
  await box('Quiet hours');
  return notices;
}

it('reminders are off until they are turned on, and the browser is asked right then', async () => {
  const notices = new ModelledNotices({ dialect: 'chromium' });
  await openSettings(db, { notices });
  expect((await box('Remind me on this device')).checked).toBe(false);
  fireEvent.click(await box('Remind me on this device'));
  expect((await box('Quiet hours')).checked).toBe(true);
  expect(await readDeviceSetting(db, 'reminders')).toBe('on');
});

it('a browser that says no is a normal state, and says what still reminds', async () => {
  await openSettings(db, { notices: new ModelledNotices({ dialect: 'chromium', says: 'no' }) });
  fireEvent.click(await box('Remind me on this device'));
  await screen.findByText(/^The browser did not allow notifications\./);
  expect((await box('Remind me on this device')).checked).toBe(false);
  expect(await readDeviceSetting(db, 'reminders')).toBeUndefined();
});

it('a system that refuses what the browser allowed is said, and nothing is turned on', async () => {
  await openSettings(db, { notices: new ModelledNotices({ dialect: 'chromium', isRefusedBySystem: true }) });
  fireEvent.click(await box('Remind me on this device'));
  await screen.findByText(/^The browser did not allow notifications\./);
  expect((await box('Remind me on this device')).checked).toBe(false);
  expect(await readDeviceSetting(db, 'reminders')).toBeUndefined();
});

it('where there are no notifications there is no switch for them', async () => {
  await openSettings(db, { notices: new ModelledNotices({ dialect: 'safari' }) });
  await screen.findByText(/^This browser shows no notifications of extensions\./);
  expect(screen.queryByRole('checkbox', { name: 'Remind me on this device' })).toBeNull();
  expect((await box('A number on the toolbar button')).checked).toBe(true);
});

it('what was allowed and is no longer is not shown as on', async () => {
  const notices = await openAllowed();
  notices.allow(false);
  await waitFor(async () => expect((await box('Remind me on this device')).checked).toBe(false));
});

it('times go along to the other devices, and a part that is switched off comes back as usual', async () => {
  await openAllowed();
  const morning = screen.getByLabelText('Time of the morning list');
  fireEvent.change(morning, { target: { value: '07:15' } });
  expect(await readSettings(db)).toEqual({});
  fireEvent.blur(morning);
  await waitFor(async () => expect(await readSettings(db)).toEqual({ morning: 435 }));
  fireEvent.click(await box('In the evening, what is still open'));
  fireEvent.click(await box('Before something is due'));
  await waitFor(async () =>
    expect(await readSettings(db)).toEqual({ morning: 435, evening: -1, beforeDue: 0 }),
  );
  fireEvent.click(await box('In the evening, what is still open'));
  await waitFor(async () => expect(await readSettings(db)).toMatchObject({ evening: 1200 }));
});

it('quiet hours can be changed at either end, and left out', async () => {
  await openAllowed();
  const until = screen.getByLabelText('Quiet until');
  fireEvent.change(until, { target: { value: '09:30' } });
  fireEvent.blur(until);
  await waitFor(async () => expect(await readSettings(db)).toEqual({ quiet: [1260, 570] }));
  fireEvent.click(await box('Quiet hours'));
  await waitFor(async () => expect(await readSettings(db)).toEqual({ quiet: [] }));
});

it('what a day may have at most is said with the switch', async () => {
  await openAllowed();
  fireEvent.change(screen.getByRole('combobox', { name: 'Reminders a day, at most' }), {
    target: { value: '5' },
  });
  await waitFor(() =>
    expect(under('Reminders')).toContain(
      '5 times a day at most, unless something would go unsaid before it is due, or you put it off yourself.',
    ),
  );
});

it('names and words stay out of notifications until that is wanted, on this device alone', async () => {
  await openAllowed();
  expect((await box('Show names and words in notifications')).checked).toBe(false);
  expect(under('Reminders')).toContain('Without, and while names are hidden, a notification only counts.');
  fireEvent.click(await box('Show names and words in notifications'));
  await waitFor(async () => expect(await readDeviceSetting(db, 'remindersSay')).toBe('on'));
  expect(await readSettings(db)).toEqual({});
});

it('the number on the button can be switched off', async () => {
  await openSettings(db);
  fireEvent.click(await box('A number on the toolbar button'));
  await waitFor(async () => expect(await readDeviceSetting(db, 'badge')).toBe('off'));
});

it('the background hears once of a switch that was turned', async () => {
  const heard: unknown[] = [];
  const postMessage = (message: unknown) => heard.push(message);
  const onDisconnect = { addListener: () => undefined };
  Object.assign(fakeBrowser.runtime, { connect: () => ({ postMessage, onDisconnect }) });
  await openSettings(db);
  heard.length = 0;
  fireEvent.click(await box('A number on the toolbar button'));
  await waitFor(() => expect(heard).toContain('changed'));
  fireEvent.click(await box('A number on the toolbar button'));
  await waitFor(async () => expect(await readDeviceSetting(db, 'badge')).toBe('on'));
  await waitFor(() => expect(heard.length).toBeGreaterThan(1));
  expect(heard).toEqual(['changed', 'changed']);
});

it('a test reminder is shown, and said to be', async () => {
  const notices = await openAllowed();
  fireEvent.click(screen.getByRole('button', { name: 'Send a test reminder' }));
  await screen.findByText(/^Sent\./);
  expect([...notices.shown.values()]).toEqual([
    { id: 'test', title: 'A test reminder', message: 'This is how Steadily reminds you.' },
  ]);
});
