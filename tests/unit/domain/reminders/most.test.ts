import { describe, expect, test } from 'vitest';
import { at, byDay } from '../../../support/commitments';
import { berlin, promise, ReminderDevice, settingsWith } from '../../../support/reminders';

const DAY = '2026-11-18';
const NEXT = '2026-11-19';
type Promises = readonly ReturnType<typeof promise>[];
/** From one morning to the next evening. */
const lived = (open: Promises, device = new ReminderDevice()) =>
  device.live(open, berlin('00:00'), berlin(`${NEXT}T12:00`));
const due = (name: string, hour: string, given = {}) => promise(name, at(DAY, hour), given);

describe('what comes together', () => {
  test('a word about a time of day comes with a moment within the quarter of an hour before', () => {
    const open = [due('a', '14:00'), due('b', '14:15'), due('c', '14:16')];
    const device = new ReminderDevice(settingsWith({ morning: undefined, evening: undefined }));
    expect(lived(open, device)).toEqual(['13:00 soon: a, b', '13:16 soon: c']);
  });

  test('what was snoozed does not come before its time', () => {
    const open = [due('a', '14:00'), due('b', '14:10', { snoozedUntil: berlin('13:05').toInstant() })];
    const device = new ReminderDevice(settingsWith({ morning: undefined, evening: undefined }));
    expect(lived(open, device)).toEqual(['13:00 soon: a', '13:05 soon: b']);
  });

  test('the evening is one moment: what is due that day or soon, and what is still open', () => {
    const open = [promise('day', byDay(DAY)), due('soon', '21:10'), due('past', '12:00')];
    expect(lived(open).filter((moment) => moment.startsWith('20:'))).toEqual([
      '20:00 open: past; soon: soon, day',
    ]);
  });

  test('each promise is said once: still open before due soon, due soon before due today', () => {
    const open = [
      due('past', '07:00'),
      due('soon', '08:30'),
      due('today', '15:00'),
      promise('y', byDay('2026-11-17')),
    ];
    const device = new ReminderDevice();
    expect(device.ask(open, berlin('2026-11-18T08:00')).moment).toStrictEqual({
      notice: expect.stringMatching(/^before /),
      keys: [
        expect.stringMatching(/^before /),
        ...Array.from({ length: 2 }, () => expect.stringMatching(/^morning /)),
      ],
      stillOpen: [],
      dueSoon: [open[1]],
      dueToday: [open[2]],
    });
    expect(device.look(open, berlin('08:00'))).toBe('soon: soon; today: today');
    expect(device.look(open, berlin('20:30'))).toBe('open: y, past, soon, today');
  });
});

describe('at most three moments a day', () => {
  test('on a day that leaves room there are the morning, what is due and the evening', () => {
    expect(lived([due('a', '14:00')])).toEqual(['08:00 today: a', '13:00 soon: a', '20:00 open: a']);
  });

  test('the morning gives way first', () => {
    const open = [due('a', '12:00'), due('b', '15:00')];
    expect(lived(open)).toEqual(['11:00 soon: a; today: b', '14:00 soon: b', '20:00 open: a, b']);
  });

  test('and comes with the first nudge, unless the morning is over by then', () => {
    const open = [due('a', '13:30'), due('b', '15:00')];
    expect(lived(open)).toEqual(['12:30 soon: a', '14:00 soon: b', '20:00 open: a, b']);
  });

  test('then the evening, which comes the next morning', () => {
    const open = [due('a', '13:00'), due('b', '15:00'), due('c', '18:00')];
    expect(lived(open)).toEqual([
      '12:00 soon: a',
      '14:00 soon: b',
      '17:00 soon: c',
      '19th 08:00 open: a, b, c',
    ]);
  });

  test('more than fit are said in the morning, and the number is not passed', () => {
    const open = ['10:00', '12:00', '14:00', '16:00', '18:00'].map((hour) => due(hour, hour));
    expect(lived(open)).toEqual([
      '08:00 today: 10:00, 12:00, 14:00, 16:00, 18:00',
      '09:00 soon: 10:00',
      '11:00 soon: 12:00',
      '19th 08:00 open: 10:00, 12:00, 14:00, 16:00, 18:00',
    ]);
  });

  test('the morning does not come where it would save nothing', () => {
    const early = { leadMinutes: 1440 };
    const open = ['10:00', '12:00', '14:00', '16:00'].map((hour) => promise(hour, at(NEXT, hour), early));
    const day = [...open, due('a', '18:00')];
    expect(new ReminderDevice().live(day, berlin('00:00'), berlin('19:00'))).toEqual([
      '10:00 soon: 10:00; today: a',
      '12:00 soon: 12:00',
      '14:00 soon: 14:00',
      '16:00 soon: 16:00',
    ]);
  });

  test('only a promise that nothing was said of passes the number', () => {
    const device = new ReminderDevice();
    const day = ['10:00', '12:00', '14:00', '16:00', '18:00'].map((hour) => due(hour, hour));
    device.live(day, berlin('00:00'), berlin('15:30'));
    const logged = due('logged later', '19:00', { logged: '15:40' });
    expect(device.live([...day, logged], berlin('15:40'), berlin('20:59'))).toEqual([
      '18:00 soon: logged later',
    ]);
  });

  test('on a full day what was carried already waits for tomorrow, and nobody wakes for it before', () => {
    const device = new ReminderDevice(settingsWith({ most: 1 }));
    const open = [due('a', '12:00'), due('b', '15:00')];
    expect(device.look(open, berlin('08:00'))).toBe('today: a, b');
    expect(device.ask(open, berlin('11:30'))).toStrictEqual({ next: berlin('14:00').toInstant() });
    expect(device.ask(open, berlin('20:30'))).toStrictEqual({ next: berlin(`${NEXT}T08:00`).toInstant() });
    expect(device.look(open, berlin(`${NEXT}T08:00`))).toBe('open: a, b');
    expect(device.ask(open, berlin(`${NEXT}T08:00`))).toStrictEqual({});
  });

  test('what was said after its due is not said before it: on a clock that was set back it counts as new', () => {
    const open = [due('a', '12:00')];
    const device = new ReminderDevice(settingsWith({ most: 1, morning: undefined }));
    expect(device.look(open, berlin('20:00'))).toBe('open: a');
    expect(device.look(open, berlin('11:00'))).toBe('soon: a');
  });
});
