import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startNoticeActs } from '../../../entrypoints/background/notice-acts';
import { commitmentFrom } from '../../../utils/domain/commitment-record';
import { keep } from '../../../utils/domain/transitions';
import { at } from '../../support/commitments';
import { RemindedDevice } from '../../support/reminded-device';
import { berlin } from '../../support/reminders';

const DAY = '2026-11-18';
const FIVE = at(DAY, '17:00');

let device: RemindedDevice;
let acts: number;

/** The background of a device, which has shown what came due soon at ten past four. */
async function remindOf(...texts: readonly string[]): Promise<string> {
  for (const text of texts) await device.jot(text, FIVE);
  await device.wakeAt('16:10');
  vi.setSystemTime(device.now.epochMilliseconds);
  const [notice] = [...device.notices.shown.keys()];
  return notice!;
}

const buttons = () => [...device.notices.shown.values()].flatMap(({ buttons: all = [] }) => all);
const acted = (times: number) => expect.poll(() => acts).toBe(times);

/** Every promise as it stands, by its words. */
async function promises() {
  const rows = await device.db.commitments.toArray();
  const all = rows.map((row) => commitmentFrom(row)!);
  return Object.fromEntries(
    all.map(({ text, due, outcome, snoozedUntil }) => [text, { due, outcome, snoozedUntil }]),
  );
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: berlin('15:00').epochMilliseconds });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  fakeBrowser.reset();
  acts = 0;
  device = await RemindedDevice.start({ at: '15:00', factory: { indexedDB, IDBKeyRange } });
  startNoticeActs(device.notices, { onChanged: () => (acts += 1) });
});

afterEach(() => {
  device.db.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = { due: FIVE, outcome: undefined, snoozedUntil: undefined };
const inAnHour = { ...open, snoozedUntil: berlin('17:10').toInstant() };
const kept = {
  ...open,
  outcome: { kind: 'kept', at: berlin('16:10').toInstant(), scoredUntil: berlin('17:10').toInstant() },
};

describe('a notice of one promise', () => {
  it('offers to keep it, and to wait an hour', async () => {
    await remindOf('Ring Sam');
    expect(buttons()).toEqual(['Kept it', 'In an hour']);
  });

  it('keeps it, and is gone', async () => {
    device.notices.press(await remindOf('Ring Sam'), 0);
    await acted(1);
    expect([await promises(), device.shown()]).toEqual([{ 'Ring Sam': kept }, []]);
  });

  it('keeps it once, however often the button is pressed', async () => {
    const notice = await remindOf('Ring Sam');
    for (let pressed = 0; pressed < 3; pressed += 1) device.notices.press(notice, 0);
    await acted(3);
    const [row] = await device.db.commitments.toArray();
    expect([await promises(), row?.log?.length]).toEqual([{ 'Ring Sam': kept }, 1]);
  });

  it('keeps nothing that was settled elsewhere meanwhile', async () => {
    const notice = await remindOf('Ring Sam');
    const [row] = await device.db.commitments.toArray();
    await device.change(row!.id, (one) => keep(one, berlin('16:05')));
    const before = await promises();
    await device.notices.showNotice({ ...device.notices.seen[0]!, id: notice });
    device.notices.press(notice, 0);
    await acted(1);
    expect(await promises()).toEqual(before);
  });

  it('waits an hour: the reminder moves, the promise does not', async () => {
    device.notices.press(await remindOf('Ring Sam'), 1);
    await acted(1);
    expect([await promises(), device.shown()]).toEqual([{ 'Ring Sam': inAnHour }, []]);
    await device.wake();
    await device.liveUntil('17:30');
    expect(device.log()).toEqual(['16:10 1 promise due soon', '17:10 1 still open']);
  });
});

describe('a notice of several promises', () => {
  it('offers to wait an hour, and nothing that one could not take back from all of them', async () => {
    await remindOf('Ring Sam', 'Feed the cat');
    expect(buttons()).toEqual(['In an hour']);
  });

  it('waits an hour with all that are still open', async () => {
    device.notices.press(await remindOf('Ring Sam', 'Feed the cat'), 0);
    await acted(1);
    expect([await promises(), device.shown()]).toEqual([
      { 'Ring Sam': inAnHour, 'Feed the cat': inAnHour },
      [],
    ]);
  });

  it('waits an hour with the one that is left of them, and does not keep it', async () => {
    const notice = await remindOf('Ring Sam', 'Feed the cat');
    const row = (await device.db.commitments.toArray()).find(({ v }) => v['text'] === 'Ring Sam')!;
    await device.change(row.id, (one) => keep(one, berlin('16:10')));
    device.notices.press(notice, 0);
    await acted(1);
    expect(await promises()).toEqual({ 'Ring Sam': kept, 'Feed the cat': inAnHour });
  });

  it('keeps nothing when it is pressed before anything else was remembered', async () => {
    device.notices.fault = 'killed-after';
    device.notices.press(await remindOf('Ring Sam', 'Feed the cat'), 0);
    await acted(1);
    expect(await promises()).toEqual({ 'Ring Sam': inAnHour, 'Feed the cat': inAnHour });
  });
});

it('a click on a notice shows the day, and takes the notice away', async () => {
  device.notices.click(await remindOf('Ring Sam'));
  await expect.poll(() => device.shown()).toEqual([]);
  await expect
    .poll(async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url))
    .toContain(fakeBrowser.runtime.getURL('newtab.html'));
  expect([await promises(), acts]).toEqual([{ 'Ring Sam': open }, 0]);
});
