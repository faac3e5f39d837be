import { describe, expect, test } from 'vitest';
import { at, byDay, here, instant } from '../../../support/commitments';
import { berlin, promise, ReminderDevice, rowsOf, settingsWith } from '../../../support/reminders';

const DAY = '2026-11-18';
const settings = settingsWith({ morning: undefined });
const device = () => new ReminderDevice(settings);

describe('nothing is said twice', () => {
  const it = promise('it', at(DAY, '15:00'));

  test('not when asked again at once, nor later', () => {
    const one = device();
    expect(one.look([it], berlin('14:00'))).toBe('soon: it');
    expect(one.ask([it], berlin('14:00'))).toStrictEqual({ next: berlin('20:00').toInstant() });
    expect(one.look([it], berlin('14:45'))).toBeUndefined();
  });

  test.each([
    ['the clock is set back', berlin('13:00'), berlin('14:00')],
    ['the clock is set back a day', berlin('2026-11-17T14:00'), berlin('2026-11-17T20:00')],
    ['the person is in another zone', berlin('14:10').withTimeZone('Europe/Lisbon'), berlin('14:30')],
  ])('not when %s', (_sentence, then, later) => {
    const one = device();
    one.look([it], berlin('14:00'));
    expect(one.look([it], then)).toBeUndefined();
    expect(one.look([it], later)).toBeUndefined();
  });

  test('a clock that was set forward and back again loses nothing', () => {
    const one = device();
    expect(one.look([it], berlin('2026-11-19T14:00'))).toBe('open: it');
    expect(one.look([it], berlin('14:00'))).toBe('soon: it');
  });

  test('the morning of a day that is lived twice comes once', () => {
    const day = promise('day', byDay(DAY));
    const one = new ReminderDevice(settingsWith({ evening: undefined }));
    expect(one.look([day], here('2026-11-18T08:00[Asia/Tokyo]'))).toBe('today: day');
    expect(one.look([day], berlin('08:00'))).toBeUndefined();
  });

  test('a promise that was moved is another matter, and one that was moved back is none', () => {
    const one = device();
    one.look([it], berlin('14:00'));
    const moved = { ...it, due: at(DAY, '16:00') };
    expect(one.look([moved], berlin('15:00'))).toBe('soon: it');
    expect(one.look([it], berlin('14:59'))).toBeUndefined();
  });
});

describe('the keys of a moment', () => {
  const id = '0E9po000La9x2';
  const until = { snoozedUntil: berlin('10:00').toInstant() };
  const open = [
    promise('it', at(DAY, '10:30'), { id, ...until }),
    promise('past', at('2026-11-17', '10:30'), { id: '0E9po001La9x2' }),
    promise('day', byDay(DAY), { id: '0E9po002La9x2' }),
  ];

  test('say which call of which promise and due they answer, for a morning of which day, for a snooze until when', () => {
    const { moment } = new ReminderDevice().ask(open, berlin('10:00'));
    expect(moment?.keys).toEqual([
      'open 0E9po001La9x2 1,2512,630,Europe/Berlin',
      'morning 0E9po002La9x2 2,2513 2513',
      'before 0E9po000La9x2 1,2513,630,Europe/Berlin',
      'morning 0E9po000La9x2 1,2513,630,Europe/Berlin 2513',
      'snoozed 0E9po000La9x2 1,2513,630,Europe/Berlin 3619260',
    ]);
    expect(moment?.notice).toBe(moment?.keys[0]);
  });

  test('begin with the same when a moment is made again that was shown and not noted', () => {
    const notices = ['10:00', '10:05', '10:29'].map((now) => device().ask(open, berlin(now)).moment?.notice);
    expect(new Set(notices)).toEqual(new Set([notices[0]]));
    const more = [promise('soon', at(DAY, '11:01'), { id: '0E9pn000La9x2' }), ...open];
    expect(device().ask(more, berlin('10:05')).moment?.notice).toBe(notices[0]);
    const short = promise('logged since', at(DAY, '10:30'), { logged: '10:04', leadMinutes: 1440 });
    expect(device().ask([short, ...open], berlin('10:05')).moment?.notice).toBe(notices[0]);
  });
});

describe('the moments of a day', () => {
  const past = promise('past', at(DAY, '12:00'));
  const told = (...rows: readonly (readonly [notice: string, at: string])[]) =>
    new ReminderDevice(
      settings,
      rows.map(([notice, time], number) => ({ key: `before ${number} 0`, at: instant(time), notice })),
    );

  test('are notices, not calls', () => {
    const same = told(['a', '2026-11-18T08:00Z'], ['a', '2026-11-18T08:00Z'], ['b', '2026-11-18T09:00Z']);
    expect(same.look([past], berlin('20:00'))).toBe('open: past');
  });

  test('are those between its midnights where the person is', () => {
    const rows = [
      ['a', '2026-11-17T23:00Z'],
      ['b', '2026-11-18T09:00Z'],
      ['c', '2026-11-18T22:59Z'],
    ] as const;
    expect(told(...rows).look([past], berlin('20:00'))).toBeUndefined();
    expect(told(...rows).look([past], here('2026-11-18T20:00[Europe/Lisbon]'))).toBe('open: past');
    expect(told(['z', '2026-11-17T22:59Z'], ...rows.slice(1)).look([past], berlin('20:00'))).toBe(
      'open: past',
    );
  });

  test('count for the day they name, although the clock was set back since', () => {
    const ahead = told(['a', '2026-11-19T09:00Z'], ['b', '2026-11-19T10:00Z'], ['c', '2026-11-19T11:00Z']);
    expect(ahead.look([past], berlin('20:00'))).toBe('open: past');
    const next = promise('next', at('2026-11-19', '12:00'));
    expect(ahead.look([next], berlin('2026-11-19T20:00'))).toBeUndefined();
    expect(ahead.look([next], berlin('2026-11-20T08:00'))).toBe('open: next');
  });
});

test('an idle day has no next instant, and so has one whose promises are all old or settled', () => {
  expect(new ReminderDevice().ask([], berlin('12:00'))).toStrictEqual({});
  const old = promise('old', at('2026-11-11', '12:00'));
  expect(new ReminderDevice().ask([old], berlin('12:00'))).toStrictEqual({});
});

test('a moment that is shown comes with the instant to ask again once it was noted', () => {
  const it = promise('it', at(DAY, '15:00'));
  const one = device();
  const { moment, next } = one.ask([it], berlin('14:00'));
  one.ledger = rowsOf(moment!, berlin('14:00').toInstant());
  expect(one.ask([it], berlin('14:00'))).toStrictEqual({ next });
});
