import { describe, expect, test } from 'vitest';

import { bytesOfAnEntry, statusFrom, statusWithout } from '../../../utils/sync/evidence';
import { STORAGE_SYNC } from '../../../utils/sync/limits';
import type { Observation } from '../../../utils/sync/memory';
import { bare, DAY, deleted, DESK, LAPTOP, NOW, PHONE, promises, thanks } from '../../support/sync/records';
import { areaOf, DAMAGED, NEWER, SELF, type Shard, TODAY } from '../../support/sync/shards';
import { memoryOf } from '../../support/sync/situation';

const seen = (heardAt: number, more: Partial<Observation> = {}): Observation => ({
  tags: { 0: 1 },
  heardAt,
  saidAt: heardAt,
  days: 0,
  lastDay: TODAY,
  ...more,
});

const CARD: Shard = { owner: LAPTOP, slot: '0', card: {} };

function status({
  shards = [CARD],
  ...given
}: Partial<Parameters<typeof statusFrom>[0]> & { readonly shards?: readonly Shard[] } = {}) {
  return statusFrom({
    me: LAPTOP,
    self: SELF,
    area: areaOf(shards),
    memory: memoryOf(),
    live: new Set([LAPTOP, DESK, PHONE]),
    limits: STORAGE_SYNC,
    now: NOW,
    waiting: 0,
    isFull: false,
    bytesEach: 33,
    staying: 0,
    ...given,
  });
}

describe('the first minutes', () => {
  test('are a look for other devices, for five minutes or until one is seen', () => {
    const at = (firstReadAt: number, owners = {}) =>
      status({ memory: memoryOf({ firstReadAt, owners }) }).reach;
    expect(at(NOW)).toBe('looking');
    expect(at(NOW - 4)).toBe('looking');
    expect(at(NOW - 5)).toBe('on');
    expect(at(NOW, { [DESK]: seen(NOW) })).toBe('on');
  });
});

describe('devices', () => {
  test('are this one, then the others, the one heard last first', () => {
    const owners = {
      [DESK]: seen(NOW - 40, { card: { name: 'Desk', browser: 'Edge', version: '1.1' } }),
      [PHONE]: seen(NOW - 5),
    };
    expect(status({ memory: memoryOf({ owners }) }).devices).toEqual([
      { id: LAPTOP, isThis: true, ...SELF, isGone: false },
      { id: PHONE, isThis: false, heardAt: NOW - 5, isGone: false },
      {
        id: DESK,
        isThis: false,
        name: 'Desk',
        browser: 'Edge',
        version: '1.1',
        heardAt: NOW - 40,
        isGone: false,
      },
    ]);
  });

  test('were heard when people would say so: not when old news was first seen here', () => {
    const owners = { [DESK]: seen(NOW, { saidAt: NOW - 40 * DAY }) };
    expect(status({ memory: memoryOf({ owners }) }).devices[1]).toMatchObject({ heardAt: NOW - 40 * DAY });
  });

  test('that are dead are gone while their items are there, and then no more spoken of', () => {
    const memory = memoryOf({ owners: { [DESK]: seen(NOW - 200 * DAY) } });
    const live = new Set([LAPTOP]);
    const desk: Shard = { owner: DESK, slot: '0', card: {} };
    expect(status({ memory, live, shards: [CARD, desk] }).devices[1]).toMatchObject({
      id: DESK,
      isGone: true,
    });
    expect(status({ memory, live }).devices).toHaveLength(1);
  });
});

describe('space', () => {
  test('is what all costs, with how many more fit into 94 %', () => {
    const { space } = status({ bytesEach: 40, isFull: true });
    const { cost } = areaOf([CARD]);
    expect(space).toEqual({
      bytes: cost,
      limit: 102_400,
      moreFit: Math.floor((96_256 - cost) / 40),
      isFull: true,
    });
  });

  test('has room for none when it is over', () => {
    const area = { ...areaOf([CARD]), cost: 99_000 };
    expect(status({ area }).space).toMatchObject({ bytes: 99_000, moreFit: 0 });
  });

  test('is not spoken of in a home without limits', () => {
    expect(status({ limits: undefined })).not.toHaveProperty('space');
  });
});

test('what stays here is said once there is a cut-off and something before it', () => {
  const memory = memoryOf({ registers: { entry: { value: 5_000, stamp: [NOW, 0, DESK] } } });
  expect(status({ memory, staying: 7 }).staying).toEqual({ count: 7, before: 5_000 });
  expect(status({ memory, staying: 0 })).not.toHaveProperty('staying');
  const lowered = memoryOf({ registers: { entry: { value: 0, stamp: [NOW, 0, DESK] } } });
  expect(status({ memory: lowered, staying: 7 })).not.toHaveProperty('staying');
});

test('health names each device once, with its damaged items, and those with a newer version', () => {
  const shards: readonly Shard[] = [
    CARD,
    ...['0', '1'].map((slot): Shard => ({ owner: DESK, slot, text: DAMAGED })),
    ...['2', '3'].map((slot): Shard => ({ owner: DESK, slot, text: NEWER })),
    { owner: PHONE, slot: '0', text: DAMAGED },
  ];
  expect(status({ shards }).health).toEqual({
    damaged: [
      { device: DESK, items: 2 },
      { device: PHONE, items: 1 },
    ],
    newer: [DESK],
    leftOut: 0,
  });
});

test('when it handed over is said, and how many wait', () => {
  expect(status({ memory: memoryOf({ handedOverAt: NOW - 3 }), waiting: 4 })).toMatchObject({
    handedOverAt: NOW - 3,
    waiting: 4,
  });
  expect(status()).not.toHaveProperty('handedOverAt');
});

test('without an area only this device is known, and when it last handed over (F34, 3.21)', () => {
  const memory = memoryOf({ handedOverAt: NOW - 3, owners: { [DESK]: seen(NOW) } });
  expect(statusWithout({ reach: 'off', me: LAPTOP, self: SELF, memory })).toEqual({
    reach: 'off',
    handedOverAt: NOW - 3,
    wasReached: true,
    waiting: 0,
    devices: [{ id: LAPTOP, isThis: true, ...SELF, isGone: false }],
    health: { damaged: [], newer: [], leftOut: 0 },
  });
  expect(
    statusWithout({ reach: 'unavailable', me: undefined, self: SELF, memory: undefined }).devices,
  ).toEqual([]);
});

describe('bytes of an entry', () => {
  const packed = (count: number) =>
    areaOf([CARD, { owner: DESK, slot: '0', card: {}, records: promises(count) }]);

  test('are 33 while too few are packed to tell, or none is here', () => {
    expect(bytesOfAnEntry(packed(49), promises(49))).toBe(33);
    expect(bytesOfAnEntry(packed(60), [])).toBe(33);
  });

  test('are what the area packs them into', () => {
    const area = packed(300);
    const bytes = area.items[1]?.bytes ?? 0;
    expect(bytesOfAnEntry(area, promises(300))).toBeCloseTo(bytes / 300, 0);
  });

  test('are more for longer ones: the newest hundred count, and no deletions', () => {
    const old = promises(200);
    const long = Array.from({ length: 100 }, (_, number) =>
      thanks({ number, made: NOW, v: { text: 'x'.repeat(300) } }),
    );
    const gone = long.map((it) => bare(it, deleted([NOW, 0, DESK])));
    const usual = bytesOfAnEntry(packed(200), old);
    expect(bytesOfAnEntry(packed(200), [...old, ...long])).toBeGreaterThan(usual * 4);
    expect(bytesOfAnEntry(packed(200), [...old, ...gone])).toBe(usual);
  });
});
