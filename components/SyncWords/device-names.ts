import type { DeviceId } from '../../utils/domain/record/stamp';
import type { Names } from '../hooks/names';
import type { SeenDevice, SyncStatus } from '../hooks/useSync';
import type { LaterTexts } from '../hooks/useLaterTexts';

/** How devices are called in a sentence. Names of people in them are hidden where names are. */
export interface DeviceNames {
  /** "Laptop", or what else is known of it. */
  readonly of: (device: SeenDevice) => string;
  /** "Laptop (Firefox)" */
  readonly withBrowser: (device: SeenDevice) => string;
  /** Its browser, where its name does not say it already: one that was never named is called by it. */
  readonly browserOf: (device: SeenDevice) => string | undefined;
  /** For a device that may never have been seen here: "another device". */
  readonly byId: (id: DeviceId) => string;
}

export function deviceNames(
  status: SyncStatus | undefined,
  { say, seen }: Pick<LaterTexts, 'say'> & Pick<Names, 'seen'>,
): DeviceNames {
  const of = ({ name, browser }: SeenDevice) =>
    (name !== undefined && seen(name)) || browser || say('device.another');
  const browserOf = ({ name, browser }: SeenDevice) =>
    browser === undefined || name === undefined || name.includes(browser) ? undefined : browser;
  return {
    of,
    browserOf,
    withBrowser: (device) => {
      const browser = browserOf(device);
      return browser === undefined ? of(device) : say('sync.device', { name: of(device), browser });
    },
    byId: (id) => {
      const device = status?.devices.find((known) => known.id === id);
      if (!device) return say('device.another');
      return device.isThis ? say('device.this-one') : of(device);
    },
  };
}
