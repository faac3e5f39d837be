import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { makeRitual } from '../../../utils/db/ritual-commands';
import { reconcile } from '../../../entrypoints/background/reconcile';
import type { Due } from '../../../utils/domain/due';
import { at, byDay } from '../../support/commitments';
import { RemindedDevice } from '../../support/reminded-device';
import { berlin } from '../../support/reminders';

const MIDNIGHT = '2026-11-18T00:00';
const HEARTBEATS = 96;
const PERIOD_MS = 15 * 60_000;

let device: RemindedDevice;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: berlin(MIDNIGHT).epochMilliseconds });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  fakeBrowser.reset();
  device = await RemindedDevice.start({ at: '2026-11-01T12:00', factory: { indexedDB, IDBKeyRange } });
});

afterEach(() => {
  device.db.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The background at a time of the faked clock. */
async function wakeAt(time: number): Promise<void> {
  vi.setSystemTime(time);
  await reconcile(
    Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('Europe/Berlin'),
    device.notices,
  );
}

/** When the heartbeat was made, as the fake of the browser tells it, and when the other alarm is for. */
async function alarms() {
  const [heartbeat, next] = await Promise.all(
    ['heartbeat', 'next'].map((name) => fakeBrowser.alarms.get(name)),
  );
  return { madeAt: heartbeat?.scheduledTime ?? NaN, next: next?.scheduledTime ?? Infinity };
}

/** Lets the browser wake a background that starts at midnight, for a day; answers what woke it. */
async function liveADay(): Promise<{ heartbeats: number; moments: readonly string[] }> {
  const end = berlin(MIDNIGHT).add({ days: 1 }).epochMilliseconds;
  await wakeAt(berlin(MIDNIGHT).epochMilliseconds);
  const moments: string[] = [];
  let heartbeats = 0;
  let last = { ...(await alarms()), beat: NaN };
  last.beat = last.madeAt + PERIOD_MS;
  for (;;) {
    const { next, beat } = last;
    if (Math.min(next, beat) > end) return { heartbeats, moments };
    if (next <= beat) {
      const moment = Temporal.Instant.fromEpochMilliseconds(next).toZonedDateTimeISO('Europe/Berlin');
      moments.push(moment.toPlainTime().toString({ smallestUnit: 'minute' }));
      await fakeBrowser.alarms.clear('next');
    }
    if (beat <= next) heartbeats += 1;
    await wakeAt(Math.min(next, beat));
    const now = await alarms();
    // One that was made anew begins its period again.
    const isMadeAnew = now.madeAt !== last.madeAt;
    last = { ...now, beat: isMadeAnew ? now.madeAt + PERIOD_MS : beat <= next ? beat + PERIOD_MS : beat };
  }
}

const promised = (...dues: readonly Due[]) =>
  Promise.all(dues.map((due, number) => device.jot(`Promise ${number}`, due)));

it('a day on which nothing is open wakes the background by its heartbeat alone', async () => {
  expect(await liveADay()).toEqual({ heartbeats: HEARTBEATS, moments: [] });
});

it('so does a day long before anything is due, and one on which what is open has no due', async () => {
  await promised(at('2026-11-27', '17:00'), byDay('2026-12-24'), { kind: 'someday' });
  expect(await liveADay()).toEqual({ heartbeats: HEARTBEATS, moments: [] });
  expect(device.came()).toEqual([]);
});

it('a day on which something is due wakes it at the moments that matter, and no more', async () => {
  await promised(at('2026-11-18', '16:20'), at('2026-11-27', '17:00'));
  expect(await liveADay()).toEqual({ heartbeats: HEARTBEATS, moments: ['08:00', '15:20', '16:20', '20:00'] });
  expect(device.came()).toEqual(['1 promise due today', '1 promise due soon', '1 still open']);
});

it('a ledger that cannot be written leaves the alarms in place', async () => {
  await promised(at('2026-11-18', '16:20'));
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'ledger') throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, row);
  });
  await expect(wakeAt(berlin('15:30').epochMilliseconds)).rejects.toThrow('no room');
  expect(await alarms()).toEqual({
    madeAt: berlin('15:30').epochMilliseconds,
    next: berlin('16:20').epochMilliseconds,
  });
});

it('what keeps rituals from being worked out keeps neither the badge nor the next wake', async () => {
  await promised(at('2026-11-18', '16:20'));
  const now = berlin(MIDNIGHT);
  const first = byDay('2026-11-18') as Extract<Due, { kind: 'by-day' }>;
  await makeRitual(
    device.db,
    device.environment,
    { text: 'Coffee', rule: { every: 1, of: 'day' }, first },
    now,
  );
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('no digest'));
  await wakeAt(now.epochMilliseconds);
  expect((await alarms()).next).toBe(berlin('2026-11-18T08:00').epochMilliseconds);
  expect(await device.db.projection.count()).toBe(0);
});
