import { describe, expect, test } from 'vitest';
import { at, byDay, instant } from '../../../support/commitments';
import { berlin, promise, ReminderDevice, settingsWith, time } from '../../../support/reminders';

const DAY = '2026-11-18';
const NEXT = '2026-11-19';
const settings = settingsWith({ morning: undefined });
const told = (...open: readonly ReturnType<typeof promise>[]) =>
  new ReminderDevice(settings).live(open, berlin('08:00'), berlin(`${NEXT}T12:00`));

describe('from nine in the evening until eight in the morning nothing is said', () => {
  test.each([
    ['the last minute before is allowed', at(DAY, '21:59'), '20:59'],
    ['the first minute after is allowed', at(NEXT, '09:00'), '19th 08:00'],
    ['what falls into them waits for their end', at(NEXT, '08:30'), '19th 08:00'],
    ['unless it were too late then', at(DAY, '22:00'), '20:59'],
    ['or just due', at(NEXT, '08:00'), '20:59'],
    ['a day comes in the evening, with what is still open', byDay(DAY), '20:00'],
  ])('%s', (_sentence, due, moment) => {
    expect(told(promise('it', due))[0]).toBe(`${moment} soon: it`);
  });

  test('one who wakes in them hears at their end what is of use by then', () => {
    const open = [
      promise('gone', at(NEXT, '07:00')),
      promise('it', at(NEXT, '08:30')),
      promise('past', at(DAY, '12:00')),
    ];
    const device = new ReminderDevice(settings);
    expect(device.ask(open, berlin('22:00'))).toStrictEqual({ next: instant('2026-11-19T07:00Z') });
    expect(device.ask([open[0]!], berlin('22:00'))).toStrictEqual({ next: instant('2026-11-19T19:00Z') });
    expect(device.look(open, berlin(`${NEXT}T08:00`))).toBe('open: past; soon: it');
  });

  test('a promise of which nothing was said is said on the last minute before them', () => {
    const device = new ReminderDevice(settings);
    expect(device.look([promise('it', byDay(DAY), { logged: '20:30' })], berlin('20:59'))).toBe('soon: it');
    expect(device.look([promise('it', byDay(DAY), { logged: '21:00' })], berlin('21:00'))).toBeUndefined();
  });
});

test.each([
  [
    'an evening inside them is the end of them',
    { evening: time('21:30') },
    at(DAY, '15:00'),
    '19th 08:00 open: it',
  ],
  ['a day does not wait for such an evening', { evening: time('21:30') }, byDay(DAY), '20:59 soon: it'],
  ['a day comes with an early evening too', { evening: time('17:00') }, byDay(DAY), '17:00 soon: it'],
  [
    'they may lie within a day',
    { quiet: { from: time('13:00'), to: time('14:30') } },
    at(DAY, '15:00'),
    '14:30 soon: it',
  ],
  [
    'they may end where they begin, and are none then',
    { quiet: { from: time('13:00'), to: time('13:00') } },
    at(DAY, '23:30'),
    '22:30 soon: it',
  ],
  ['they may be switched off', { quiet: undefined }, byDay(DAY), '23:00 soon: it'],
])('%s', (_sentence, given, due, moment) => {
  const chosen = new ReminderDevice(
    settingsWith({ morning: undefined, beforeDue: due.kind === 'by-day' || !('evening' in given), ...given }),
  );
  expect(chosen.live([promise('it', due)], berlin('08:00'), berlin(`${NEXT}T12:00`))[0]).toBe(moment);
});

describe('in a night in which the clock jumps', () => {
  const night = (from: string, to: string) =>
    new ReminderDevice(
      settingsWith({ morning: undefined, evening: undefined, quiet: { from: time(from), to: time(to) } }),
    );

  test('quiet hours that end in the hour that comes twice end when it comes again', () => {
    const open = [promise('it', at('2026-10-25', '05:00'), { leadMinutes: 180 })];
    const { next } = night('22:00', '02:30').ask(open, berlin('2026-10-25T00:10'));
    expect(next).toEqual(instant('2026-10-25T01:30Z'));
  });

  test('quiet hours that begin in it begin when it comes first', () => {
    const open = [promise('it', at('2026-10-25', '02:45'), { leadMinutes: 5 })];
    const { next } = night('02:30', '06:00').ask(open, berlin('2026-10-25T00:10'));
    expect(next).toEqual(instant('2026-10-25T00:29Z'));
  });

  test('quiet hours that end in the hour that is skipped end an hour later', () => {
    const open = [promise('it', at('2026-03-29', '05:00'), { leadMinutes: 130 })];
    const { next } = night('22:00', '02:30').ask(open, berlin('2026-03-29T00:10'));
    expect(next).toEqual(instant('2026-03-29T01:30Z'));
  });
});
