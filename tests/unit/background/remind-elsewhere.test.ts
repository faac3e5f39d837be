import { describe, expect, it } from 'vitest';

import type { Commitment } from '../../../utils/domain/commitment';
import { keep, move, snooze, type Transition } from '../../../utils/domain/transitions';
import { at } from '../../support/commitments';
import { RemindedDevice } from '../../support/reminded-device';
import { berlin } from '../../support/reminders';

const DAY = '2026-11-18';
const SOON = '1 promise due soon';

/** What another device may have done, at half past three, and what comes of it here until the evening. */
const ELSEWHERE: readonly (readonly [
  what: string,
  (one: Commitment) => Transition,
  then: readonly string[],
])[] = [
  ['settled', (one) => keep(one, berlin('15:30')), []],
  [
    'moved to tomorrow',
    (one) => move(one, { to: at('2026-11-19', '17:00'), telling: 'told' }, berlin('15:30')),
    [],
  ],
  [
    'moved to an hour later',
    (one) => move(one, { to: at(DAY, '18:00'), telling: 'not-told' }, berlin('15:30')),
    [`17:00 ${SOON}`],
  ],
  ['snoozed', (one) => snooze(one, berlin('16:45').toInstant()), [`16:45 ${SOON}`]],
];

describe.each(ELSEWHERE)('a promise that another device has %s', (_what, transition, then) => {
  it('is not reminded of here until then', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    const id = await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.liveUntil('15:40');
    await device.hear(id, transition);
    await device.liveUntil('19:59');
    expect(device.log()).toEqual(then);
  });

  it('takes the notice away that stands here already', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    const id = await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.liveUntil('16:10');
    expect(device.shown()).toEqual([SOON]);
    await device.hear(id, transition);
    expect(device.shown()).toEqual([]);
    await device.liveUntil('19:59');
    expect(device.log()).toEqual([`16:00 ${SOON}`, ...then]);
  });

  it('leaves a notice that speaks of another promise as well', async () => {
    const device = await RemindedDevice.start({ at: '15:00' });
    const id = await device.promise('Ring Sam', at(DAY, '17:00'));
    await device.promise('Feed the cat', at(DAY, '17:05'));
    await device.liveUntil('16:10');
    await device.hear(id, transition);
    expect(device.shown()).toEqual(['2 promises due soon']);
  });
});

it('a promise that was deleted takes its notice along, whoever deleted it', async () => {
  const device = await RemindedDevice.start({ at: '16:00' });
  const id = await device.promise('Ring Sam', at(DAY, '17:00'));
  await device.liveUntil('16:30');
  expect(device.shown()).toEqual([SOON]);
  await device.hearDeleted(id);
  expect(device.shown()).toEqual([]);
});

it('a promise that came from another device is reminded of here too', async () => {
  const [laptop, desk] = [
    await RemindedDevice.start({ at: '15:00' }),
    await RemindedDevice.start({ at: '15:00' }),
  ];
  const id = await laptop.promise('Ring Sam', at(DAY, '17:00'));
  await desk.hearAll(laptop);
  for (const device of [laptop, desk]) await device.liveUntil('16:10');
  expect([laptop.log(), desk.log()]).toEqual([[`16:00 ${SOON}`], [`16:00 ${SOON}`]]);
  await laptop.change(id, (one) => keep(one, laptop.now));
  await desk.hearAll(laptop);
  expect([laptop.shown(), desk.shown()]).toEqual([[], []]);
});
