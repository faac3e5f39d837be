import { describe, expect, it } from 'vitest';

import { writeDeviceSetting } from '../../../utils/db/device-settings';
import { readLedger } from '../../../utils/db/ledger';
import { keep, move } from '../../../utils/domain/transitions';
import { at, byDay } from '../../support/commitments';
import { RemindedDevice } from '../../support/reminded-device';

const DAY = '2026-11-18';
const SOON = '1 promise due soon';
const OPEN = '1 still open';
const EMPTY = { rows: [], worded: new Set() };

describe('a browser that is not there', () => {
  it('says once it is back what became due while it was closed', async () => {
    const device = await RemindedDevice.start({ at: '14:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.wakeAt('16:40');
    expect(device.came()).toEqual([SOON]);
    await device.liveUntil('19:00');
    expect(device.came()).toEqual([SOON]);
  });

  it('asks that evening how it went when the due has passed meanwhile', async () => {
    const device = await RemindedDevice.start({ at: '14:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.wakeAt('17:30');
    expect([device.came(), device.next]).toEqual([[], device.now.with({ hour: 20, minute: 0 }).toInstant()]);
    await device.liveUntil('23:00');
    expect(device.came()).toEqual([OPEN]);
  });

  it('says all of a week in which the computer slept at once, and no more', async () => {
    const device = await RemindedDevice.start({ at: '2026-11-16T12:00' });
    for (const day of ['17', '18', '19', '20', '21', '22']) {
      await device.promise(`Water the plants on the ${day}th`, at(`2026-11-${day}`, '12:00'));
    }
    await device.promise('Read the lease', byDay('2026-11-23'));
    await device.wakeAt('2026-11-23T09:30');
    expect(device.came()).toEqual(['6 still open, 1 promise due today']);
    await device.liveUntil('2026-11-23T17:00');
    expect(device.came()).toHaveLength(1);
  });

  it('is quiet in the night it comes back in, and says it in the morning', async () => {
    const device = await RemindedDevice.start({ at: '14:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.wakeAt('23:30');
    await device.liveUntil('2026-11-19T07:59');
    expect(device.came()).toEqual([]);
    await device.liveUntil('2026-11-19T08:00');
    expect(device.came()).toEqual([OPEN]);
  });
});

describe('a background that is killed', () => {
  it('between the alarm and the notice shows the notice at its next wake', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    device.notices.fault = 'killed-before';
    await device.liveUntil('16:00');
    expect(device.came()).toEqual([]);
    device.notices.fault = undefined;
    await device.liveUntil('17:00');
    expect(device.came()).toEqual([SOON]);
  });

  it('once a notice is there puts the same notice in its place, and then is sure', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    device.notices.fault = 'killed-after';
    await device.liveUntil('16:10');
    device.notices.fault = undefined;
    await device.promise('Feed the cat', at(DAY, '17:15'));
    expect(device.shown()).toEqual(['2 promises due soon']);
    await device.liveUntil('19:00');
    expect(device.came()).toEqual([SOON, '2 promises due soon']);
  });

  it('once a notice is there still takes it away when its promise is moved', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    const id = await device.promise('Ring Sam', at(DAY, '17:00'));
    device.notices.fault = 'killed-after';
    await device.liveUntil('16:00');
    device.notices.fault = undefined;
    const to = at(DAY, '19:30');
    await device.change(id, (one) => move(one, { to, telling: 'told' }, device.now));
    expect([device.shown(), device.came()]).toEqual([[], [SOON]]);
    await device.liveUntil('18:30');
    expect(device.shown()).toEqual([SOON]);
  });

  it('once a notice of two is there leaves one notice, of the one that is still open', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    const id = await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.promise('Feed the cat', at(DAY, '17:05'));
    device.notices.fault = 'killed-after';
    await device.liveUntil('16:04');
    device.notices.fault = undefined;
    expect(device.shown()).toEqual(['2 promises due soon']);
    await device.change(id, (one) => keep(one, device.now));
    await device.liveUntil('16:10');
    expect(device.shown()).toEqual([SOON]);
  });

  it('whose notice is no longer called for does not count it as shown', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    await device.promise('Ring Sam', at(DAY, '16:30'));
    device.notices.fault = 'killed-before';
    await device.liveUntil('15:30');
    device.notices.fault = undefined;
    await device.wakeAt('20:30');
    const { rows } = await readLedger(device.db);
    expect([device.came(), rows.map(({ key }) => key.split(' ')[0])]).toEqual([[OPEN], ['open']]);
  });
});

describe('a clock that is set', () => {
  it('back says nothing again', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.liveUntil('16:30');
    await device.wakeAt('14:00');
    await device.liveUntil('16:59');
    expect(device.came()).toEqual([SOON]);
    await device.wakeAt('2026-11-17T15:00');
    await device.liveUntil('2026-11-18T19:00');
    expect(device.came()).toEqual([SOON]);
  });

  it('forward says what is due by it, once', async () => {
    const device = await RemindedDevice.start({ at: '12:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.wakeAt('16:20');
    await device.wakeAt('12:10');
    await device.liveUntil('19:00');
    expect(device.came()).toEqual([SOON]);
  });

  it('a year ahead for a while forgets nothing that was said', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.promise('Pass the exam', at('2027-11-18', '17:00'));
    await device.liveUntil('16:10');
    await device.wakeAt('2027-11-18T16:20');
    await device.wakeAt('16:20');
    await device.liveUntil('16:59');
    expect(device.came()).toEqual([SOON, SOON]);
  });
});

describe('reminders that may not be shown', () => {
  it('are silent while the permission is taken back, and say the rest when it is given again', async () => {
    const device = await RemindedDevice.start({ at: '14:00' });
    await device.promise('Ring Sam', at(DAY, '15:30'));
    await device.promise('Feed the cat', at(DAY, '17:00'));
    await device.liveUntil('15:00');
    expect(device.came()).toEqual([SOON]);
    device.notices.allow(false);
    await device.liveUntil('16:20');
    expect([device.came(), device.next]).toEqual([[SOON], undefined]);
    device.notices.allow(true);
    await device.wake();
    await device.liveUntil('23:00');
    expect(device.came()).toEqual([SOON, SOON, '2 still open']);
  });

  it('that the browser refuses come when it takes them', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    device.notices.fault = 'refused';
    await device.liveUntil('16:20');
    expect([device.came(), await readLedger(device.db)]).toEqual([[], EMPTY]);
    device.notices.fault = undefined;
    await device.liveUntil('16:59');
    expect(device.came()).toEqual([SOON]);
  });

  it('are none, and no alarm is for them, where they are switched off', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    await writeDeviceSetting(device.db, 'reminders', 'off');
    await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.liveUntil('23:00');
    expect([device.came(), device.next, await readLedger(device.db)]).toEqual([[], undefined, EMPTY]);
  });

  it('take what stands with them when they are switched off', async () => {
    const device = await RemindedDevice.start({ at: '16:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.liveUntil('16:40');
    await device.notices.showNotice({ id: 'test', title: 'A test', message: '' });
    expect(device.shown()).toHaveLength(2);
    await writeDeviceSetting(device.db, 'reminders', 'off');
    await device.wake();
    expect(device.shown()).toEqual(['A test']);
  });
});

describe('a ledger that cannot be written', () => {
  it('for want of room shows nothing over and over, and loses nothing', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    device.hasRoom = false;
    await device.liveUntil('16:30');
    expect([device.came(), device.shown()]).toEqual([[], []]);
    device.hasRoom = true;
    await device.liveUntil('16:45');
    expect(device.came()).toEqual([SOON]);
  });

  it('though there seemed to be room shows nothing over and over either', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    await device.promise('Ring Sam', at(DAY, '17:00'));
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    device.db.ledger.hook('creating', full);
    for (const time of ['16:00', '16:15', '16:30'])
      await expect(device.wakeAt(time)).rejects.toThrow('no room');
    expect([device.came(), device.shown()]).toEqual([[], []]);
    device.db.ledger.hook('creating').unsubscribe(full);
    await device.wakeAt('16:45');
    expect(device.came()).toEqual([SOON]);
  });
});

it(
  'five hundred promises of one minute are one notice and five hundred rows',
  { timeout: 20_000 },
  async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    for (let made = 1; made <= 500; made += 1) await device.jot(`Promise ${made}`, at(DAY, '17:00'));
    await device.wakeAt('16:00');
    await device.liveUntil('19:00');
    expect(device.came()).toEqual(['500 promises due soon']);
    const { rows } = await readLedger(device.db);
    expect([rows.length, new Set(rows.map(({ notice }) => notice)).size]).toEqual([500, 1]);
  },
);
