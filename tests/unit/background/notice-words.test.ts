import { expect, it } from 'vitest';

import { type DeviceSetting, writeDeviceSetting } from '../../../utils/db/device-settings';
import { at } from '../../support/commitments';
import { RemindedDevice } from '../../support/reminded-device';

const DAY = '2026-11-18';

/** A device with these settings, on which two promises have come due soon; and what its notices said. */
async function reminded(settings: Partial<Record<DeviceSetting, string>>) {
  const device = await RemindedDevice.start({ at: '15:00' });
  for (const [setting, value] of Object.entries(settings)) {
    await writeDeviceSetting(device.db, setting as DeviceSetting, value);
  }
  await device.promise('Ring Sam', at(DAY, '17:00'));
  await device.promise('Feed the cat', at(DAY, '17:15'));
  await device.liveUntil('16:00');
  return { device, said: device.notices.seen.map(({ title, message }) => [title, message]) };
}

const NUMBERS = [['2 promises due soon', 'Open Steadily to see more.']];
const WORDS = [['2 promises due soon', 'Ring Sam, 17:00\nFeed the cat, 17:15']];

it.each([
  ['nobody chose', {}, NUMBERS],
  ['the person said no', { remindersSay: 'off' }, NUMBERS],
  ['the person said yes', { remindersSay: 'on' }, WORDS],
  ['the person said yes, and shows names', { remindersSay: 'on', hideNames: 'off' }, WORDS],
  ['the person said yes, and hides names', { remindersSay: 'on', hideNames: 'on' }, NUMBERS],
  ['the person hides names', { hideNames: 'on' }, NUMBERS],
] as const)('a notice says what it may when %s', async (_sentence, settings, expected) => {
  expect((await reminded(settings)).said).toEqual(expected);
});

it.each([
  ['hides names', { hideNames: 'on' }],
  ['takes the words back', { remindersSay: 'off' }],
] as const)('words do not stay on the screen once the person %s', async (_sentence, later) => {
  const { device } = await reminded({ remindersSay: 'on' });
  expect(device.shown()).toHaveLength(1);
  for (const [setting, value] of Object.entries(later)) {
    await writeDeviceSetting(device.db, setting as DeviceSetting, value);
  }
  await device.wake();
  expect(device.shown()).toEqual([]);
});

it('a notice without words stays when the person hides names', async () => {
  const { device } = await reminded({});
  await writeDeviceSetting(device.db, 'hideNames', 'on');
  await device.wake();
  expect(device.shown()).toEqual(['2 promises due soon']);
});

it('four promises are named, the others counted', async () => {
  const device = await RemindedDevice.start({ at: '15:00' });
  await writeDeviceSetting(device.db, 'remindersSay', 'on');
  for (const minute of [1, 2, 3, 4, 5, 6]) await device.jot(`Task ${minute}`, at(DAY, `17:0${minute}`));
  await device.wakeAt('16:10');
  expect(device.notices.seen.map(({ message }) => message)).toEqual([
    'Task 1, 17:01\nTask 2, 17:02\nTask 3, 17:03\nTask 4, 17:04\nand 2 more',
  ]);
});
