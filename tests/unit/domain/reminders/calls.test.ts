import { describe, expect, test } from 'vitest';
import { SOMEDAY } from '../../../../utils/domain/due';
import { at, byDay, byWeek, EVERY_OUTCOME, instant } from '../../../support/commitments';
import { berlin, promise, ReminderDevice, settingsWith, time } from '../../../support/reminders';

const DAY = '2026-11-18';
/** The day's moments without the morning's list. */
const QUIET_MORNING = settingsWith({ morning: undefined });
const device = (settings = QUIET_MORNING) => new ReminderDevice(settings);
const wednesday = (open: readonly ReturnType<typeof promise>[], settings = QUIET_MORNING) =>
  device(settings).live(open, berlin('00:00'), berlin('23:59'));

describe('before a due', () => {
  test.each([
    ['a moment is called an hour before, unless set otherwise', at(DAY, '15:00'), {}, ['14:00 soon: it']],
    ['a promise may have a lead time of its own', at(DAY, '15:00'), { leadMinutes: 120 }, ['13:00 soon: it']],
    ['a lead time of nothing is the minute before', at(DAY, '15:00'), { leadMinutes: 0 }, ['14:59 soon: it']],
    [
      'a lead time may begin the day before',
      at('2026-11-19', '15:00'),
      { leadMinutes: 1440 },
      ['15:00 soon: it'],
    ],
    [
      'a moment elsewhere is called by its own clock',
      at(DAY, '09:00', 'America/New_York'),
      {},
      ['14:00 soon: it'],
    ],
    ['a day is called that evening', byDay(DAY), {}, ['20:00 soon: it']],
    ['a week is called on the evening of its last day', byWeek(DAY), {}, ['20:00 soon: it']],
    ['a day may be called that morning', byDay(DAY), { leadMinutes: 960 }, ['08:00 soon: it']],
    [
      'a day may be called the morning before',
      byDay('2026-11-19'),
      { leadMinutes: 2400 },
      ['08:00 soon: it'],
    ],
    [
      'what is promised within its lead time is called half-way to its due',
      at(DAY, '15:00'),
      { logged: '14:20' },
      ['14:40 soon: it'],
    ],
    [
      'what is promised just as its lead time begins, too',
      at(DAY, '15:00'),
      { logged: '14:00' },
      ['14:30 soon: it'],
    ],
    ['someday is never called', SOMEDAY, {}, []],
  ])('%s', (_sentence, due, given, moments) => {
    const open = [promise('it', due, given)];
    expect(wednesday(open).filter((moment) => moment.includes('soon'))).toEqual(moments);
  });

  test('what was slept through is called on waking, as long as the due has not passed', () => {
    const open = [promise('it', at(DAY, '15:00'))];
    expect(device().look(open, berlin('13:59'))).toBeUndefined();
    expect(device().look(open, berlin('14:40'))).toBe('soon: it');
    expect(device().look(open, berlin('15:00'))).toBeUndefined();
  });

  test('switched off, nothing is said before', () => {
    const settings = settingsWith({ morning: undefined, beforeDue: false });
    expect(wednesday([promise('it', at(DAY, '15:00'))], settings)).toEqual(['20:00 open: it']);
  });

  test.each(EVERY_OUTCOME)('nothing is said of what is settled: $kind', (outcome) => {
    const open = [promise('it', at(DAY, '15:00'), { outcome })];
    expect(device(settingsWith({})).ask(open, berlin('14:30'))).toStrictEqual({});
    expect(device(settingsWith({})).ask(open, berlin('20:30'))).toStrictEqual({});
  });
});

describe('still open?', () => {
  test.each([
    ['is asked on the first evening after the due', at(DAY, '15:00'), ['20:00 open: it']],
    ['is asked at once of what was due at that time', at(DAY, '20:00'), ['20:00 open: it']],
    ['is asked the next evening of what was due later', at(DAY, '20:01'), ['19th 20:00 open: it']],
    ['is asked of a day on the evening after it', byDay('2026-11-17'), ['20:00 open: it']],
    ['is asked of a week on the evening after it', byWeek('2026-11-17'), ['20:00 open: it']],
  ])('%s, and only once', (_sentence, due, moments) => {
    const told = device().live([promise('it', due)], berlin('00:00'), berlin('2026-11-30T00:00'));
    expect(told.filter((moment) => moment.includes('open'))).toEqual(moments);
  });

  test('a device that slept asks on waking, the next day or later, for seven days', () => {
    const open = [promise('it', at(DAY, '15:00'))];
    expect(device().look(open, berlin('20:40'))).toBe('open: it');
    expect(device().look(open, berlin('2026-11-20T11:11'))).toBe('open: it');
    expect(device().look(open, berlin('2026-11-25T14:59'))).toBe('open: it');
    expect(device().look(open, berlin('2026-11-25T15:00'))).toBeUndefined();
  });

  test('a week asleep is one moment, and so are 500 promises due in the same minute', () => {
    const days = ['13', '14', '15', '16', '17', '18', '19'].map((day) => `2026-11-${day}`);
    const open = days.flatMap((day) => [promise(`at ${day}`, at(day, '10:00')), promise(day, byDay(day))]);
    const many = Array.from({ length: 500 }, (_, number) => promise(`${number}`, at(DAY, '15:00')));
    expect(device().live(open, berlin('2026-11-20T09:00'), berlin('2026-11-20T19:59'))).toHaveLength(1);
    expect(device().live(many, berlin('14:00'), berlin('19:59'))).toHaveLength(1);
    expect(device().ask(many, berlin('20:30')).moment?.stillOpen).toHaveLength(500);
  });

  test('switched off, nobody asks', () => {
    const settings = settingsWith({ morning: undefined, evening: undefined });
    expect(wednesday([promise('it', at(DAY, '15:00'))], settings)).toEqual(['14:00 soon: it']);
    expect(wednesday([promise('it', byDay(DAY))], settings)).toEqual(['20:59 soon: it']);
  });
});

describe('the morning', () => {
  const only = settingsWith({ evening: undefined, beforeDue: false });

  test('lists what is due that day, in the order of dues', () => {
    const open = [
      promise('day', byDay(DAY)),
      promise('late', at(DAY, '18:00')),
      promise('early', at(DAY, '09:00')),
      promise('week', byWeek(DAY)),
      promise('tomorrow', byDay('2026-11-19')),
      promise('passed', at(DAY, '08:00')),
    ];
    expect(wednesday(open, only)).toEqual(['08:00 today: early, late, day, week']);
  });

  test.each([
    ['comes late when the device slept', '11:59', 'today: it'],
    ['comes at most four hours late', '12:00', undefined],
  ])('%s', (_sentence, now, said) => {
    expect(device(only).look([promise('it', byDay(DAY))], berlin(now))).toBe(said);
  });

  test('comes once a day: what is heard of after it is not listed', () => {
    const morning = device(only);
    expect(morning.look([promise('it', byDay(DAY))], berlin('08:00'))).toBe('today: it');
    expect(morning.look([promise('from elsewhere', byDay(DAY))], berlin('09:00'))).toBeUndefined();
    expect(morning.look([promise('next', byDay('2026-11-19'))], berlin('2026-11-19T08:00'))).toBe(
      'today: next',
    );
  });

  test('who has just written it down, or moved it, needs no list of it', () => {
    const change = { at: berlin('08:30').toInstant(), from: byDay('2026-11-17'), to: byDay(DAY), told: true };
    const open = [
      promise('new', byDay(DAY), { logged: '09:00' }),
      promise('moved', byDay(DAY), { changes: [change] }),
    ];
    expect(device(only).look(open, berlin('09:00'))).toBeUndefined();
  });

  test('comes when the quiet hours end, if they last longer, and not on another day', () => {
    const quiet = { from: time('21:00'), to: time('09:30') };
    const open = [promise('it', byDay(DAY))];
    expect(wednesday(open, { ...only, quiet })).toEqual(['09:30 today: it']);
    expect(wednesday(open, { ...only, morning: time('22:00') })).toEqual([]);
  });
});

describe('a snooze', () => {
  const snoozed = (due: ReturnType<typeof at>, until: string) =>
    promise('it', due, { snoozedUntil: berlin(until).toInstant() });

  test('into the quiet hours ends before them when it would else be too late', () => {
    const tonight = snoozed(at(DAY, '22:30'), '21:30');
    expect(device().live([tonight], berlin('20:30'), berlin('23:00'))).toEqual(['20:59 soon: it']);
  });

  test.each([
    [
      'is silent until then, and then called once',
      at(DAY, '18:00'),
      '17:30',
      ['17:30 soon: it', '20:00 open: it'],
    ],
    ['may pass the due', at(DAY, '15:00'), '17:00', ['17:00 open: it', '20:00 open: it']],
    [
      'that ends after the evening is the evening’s call as well',
      at(DAY, '15:00'),
      '20:30',
      ['20:30 open: it'],
    ],
    ['that ends in quiet hours ends with them', at(DAY, '15:00'), '22:00', ['19th 08:00 open: it']],
    [
      'that ends long before keeps no nudge back',
      at(DAY, '18:00'),
      '10:00',
      ['10:00 soon: it', '17:00 soon: it', '20:00 open: it'],
    ],
  ])('%s', (_sentence, due, until, moments) => {
    expect(
      device(settingsWith({})).live([snoozed(due, until)], berlin('08:00'), berlin('2026-11-19T23:00')),
    ).toEqual(moments);
  });

  test('comes on the fullest day, since the person asked for it', () => {
    const row = (notice: string) => ({ key: notice, at: instant('2026-11-18T09:00Z'), notice });
    const full = new ReminderDevice(QUIET_MORNING, ['a', 'b', 'c'].map(row));
    expect(full.look([snoozed(at(DAY, '16:30'), '16:00')], berlin('16:00'))).toBe('soon: it');
  });

  test('again is another call, and one that was slept through is made up for within a week', () => {
    const due = at('2026-12-24', '18:00');
    const twice = device();
    const it = snoozed(due, '10:00');
    expect(twice.look([it], berlin('10:00'))).toBe('soon: it');
    expect(twice.look([it], berlin('10:01'))).toBeUndefined();
    const later = { ...it, snoozedUntil: berlin('10:30').toInstant() };
    expect(twice.look([later], berlin('10:29'))).toBeUndefined();
    expect(twice.look([later], berlin('10:30'))).toBe('soon: it');
    expect(device().look([snoozed(due, '10:00')], berlin('2026-11-25T09:59'))).toBe('soon: it');
    expect(device().look([snoozed(due, '10:00')], berlin('2026-11-25T10:00'))).toBeUndefined();
  });
});
