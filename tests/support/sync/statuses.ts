import type { SyncStatus } from '../../../utils/sync/status';

const LIMIT = 102_400;
const WELL: SyncStatus['health'] = { damaged: [], newer: [], leftOut: 0 };
const HOUR = 60;
const DAY = 24 * HOUR;

export const DESK = 'Dk4m7';
const TABLET = 'Tb3k8';

const here = (name: string, browser = 'Chrome') => ({
  id: 'La9x2',
  isThis: true,
  isGone: false,
  name,
  browser,
});
const there = { id: DESK, isThis: false, isGone: false } as const;
const space = (bytes: number, moreFit: number) => ({ bytes, limit: LIMIT, moreFit, isFull: false });

function looking(name: string, browser: string): SyncStatus {
  return {
    reach: 'looking',
    waiting: 12,
    devices: [here(name, browser)],
    space: space(0, 2905),
    health: WELL,
  };
}

function typical(now: number): SyncStatus {
  return {
    reach: 'on',
    handedOverAt: now - 2,
    waiting: 0,
    devices: [
      here('Laptop'),
      { ...there, name: 'Desk', browser: 'Chrome', heardAt: now - 2 * HOUR },
      { ...there, id: TABLET, name: 'Old laptop', browser: 'Edge', heardAt: now - 130 * DAY, isGone: true },
    ],
    space: space(41_500, 1738),
    health: WELL,
  };
}

/** Everything at once that makes a page long: no room, long names, names of the other direction, none at all. */
function full(now: number): SyncStatus {
  const longName = 'Wolfeschlegelsteinhausenbergerdorffs Laptop aus dem Arbeitszimmer im Dachgeschoss';
  return {
    reach: 'on',
    handedOverAt: now - 9,
    waiting: 37,
    devices: [
      here('Laptop'),
      { ...there, name: 'الحاسوب المحمول على المكتب', browser: 'Edge', heardAt: now },
      { ...there, id: TABLET, name: longName, browser: 'Chrome', heardAt: now - 3 * DAY },
      {
        ...there,
        id: 'Nn5p6',
        name: 'Firefox, Linux',
        browser: 'Firefox',
        heardAt: now - 4 * DAY,
      },
      { ...there, id: 'Nn5p7', heardAt: now - 200 * DAY, isGone: true },
    ],
    space: { ...space(96_200, 0), isFull: true },
    staying: { count: 1432, before: now - 101 * DAY },
    health: { damaged: [{ device: DESK, items: 2 }], newer: [TABLET], leftOut: 3 },
  };
}

/** How sync can stand. */
const STATUSES = {
  off: () => ({ reach: 'off', waiting: 0, devices: [], health: WELL }),
  looking: () => looking('Chrome on Linux', 'Chrome'),
  'looking in Firefox': () => looking('Firefox on Linux', 'Firefox'),
  alone: (now) => ({
    ...typical(now),
    devices: [here('Chrome on Linux')],
    space: space(2_100, 2871),
  }),
  typical,
  heard: (now) => ({ ...typical(now), handedOverAt: now - 3 * HOUR }),
  'three quarters': (now) => ({ ...typical(now), space: space(76_800, 623) }),
  almost: (now) => ({ ...typical(now), space: space(92_160, 131) }),
  staying: (now) => ({
    ...typical(now),
    space: space(88_000, 264),
    staying: { count: 1432, before: now - 200 * DAY },
  }),
  full,
  unavailable: () => ({
    reach: 'unavailable',
    waiting: 12,
    devices: [here('Firefox on Android', 'Firefox')],
    health: WELL,
  }),
  unreadable: (now) => ({
    reach: 'unavailable',
    handedOverAt: now - 2,
    wasReached: true,
    waiting: 0,
    devices: [here('Laptop')],
    health: WELL,
  }),
} as const satisfies Record<string, (now: number) => SyncStatus>;

/** Sync standing so, with this device under its own id. @param now in minutes since 2020 */
export function statusOf(name: StatusName, { self, now }: { self: string; now: number }): SyncStatus {
  const status: SyncStatus = STATUSES[name](now);
  return {
    ...status,
    devices: status.devices.map((device) => (device.isThis ? { ...device, id: self } : device)),
  };
}

export type StatusName = keyof typeof STATUSES;
