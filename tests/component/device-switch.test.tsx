import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { useDeviceSwitch } from '../../components/hooks/useDeviceSwitch';
import { readDeviceSetting } from '../../utils/db/device-settings';
import { freshDatabase, renderPage } from '../support/render';

function Hide() {
  const [isOn, turn] = useDeviceSwitch('hideNames', false);
  return (
    <button aria-pressed={isOn} onClick={() => void turn(true)}>
      Hide names
    </button>
  );
}

it('a switch that is turned is remembered, and then the background hears of it: a reminder may say names', async () => {
  const db = await freshDatabase();
  const heard: unknown[] = [];
  const postMessage = async (message: unknown) => {
    heard.push([message, await readDeviceSetting(db, 'hideNames')]);
  };
  const onDisconnect = { addListener: () => undefined };
  Object.assign(fakeBrowser.runtime, { connect: () => ({ postMessage, onDisconnect }) });
  await renderPage(<Hide />, { db });
  fireEvent.click(screen.getByRole('button'));
  await vi.waitFor(() => expect(heard).toEqual([['changed', 'on']]));
});
