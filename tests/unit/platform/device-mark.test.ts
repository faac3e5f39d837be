import { beforeEach, expect, it } from 'vitest';
import browser from 'webextension-polyfill';

import { deviceMark } from '../../../utils/platform/device-mark';

beforeEach(async () => {
  await browser.storage.local.clear();
});

it('a new profile has no mark', async () => {
  expect(await deviceMark.read()).toBeUndefined();
});

it('the mark is what was last written', async () => {
  await deviceMark.write('La9x2');
  await deviceMark.write('Dk4m7');
  expect(await deviceMark.read()).toBe('Dk4m7');
});

it.each(['', 'La9x', 'La9x2a', 'La9x-', 7, null, ['La9x2']])('%j is no mark', async (found) => {
  await deviceMark.write('La9x2');
  const [key] = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.set({ [key ?? '']: found });
  expect(await deviceMark.read()).toBeUndefined();
});

it('the mark lies alone under its key', async () => {
  await browser.storage.local.set({ other: 1 });
  await deviceMark.write('La9x2');
  expect(await browser.storage.local.get(null)).toEqual({ other: 1, device: 'La9x2' });
});
