import { describe, expect, test } from 'vitest';
import { boundaryApplies } from '../../../../utils/domain/before-promise/boundary-applies';
import { type Due, SOMEDAY } from '../../../../utils/domain/due';
import { at, byDay, byWeek } from '../../../support/commitments';

const WEDNESDAY = '2026-11-18';
const SATURDAY = '2026-11-21';
const SUNDAY = '2026-11-22';
const applies = (line: string, due?: Due, text = 'Bring the drill back') =>
  boundaryApplies(line, { text, due });

describe('a line that names times applies when the due falls on them', () => {
  test.each<readonly [string, Due, Due]>([
    ['No calls after nine.', at(WEDNESDAY, '21:00'), at(WEDNESDAY, '20:59')],
    ['No calls after 9', at(WEDNESDAY, '22:10'), at(WEDNESDAY, '09:30')],
    ['Nothing after 9:30 pm, please', at(WEDNESDAY, '21:30'), at(WEDNESDAY, '21:29')],
    ['Nothing after 20:15', at(WEDNESDAY, '20:15'), at(WEDNESDAY, '20:14')],
    ['nothing after half past eight', at(WEDNESDAY, '20:30'), at(WEDNESDAY, '20:29')],
    ['NO CALLS AFTER TEN', at(WEDNESDAY, '00:30'), at(WEDNESDAY, '06:00')],
    ['not after noon', at(WEDNESDAY, '12:00'), at(WEDNESDAY, '11:00')],
    ['Not before eight', at(WEDNESDAY, '07:59'), at(WEDNESDAY, '08:00')],
    ['Not before 7 pm', at(WEDNESDAY, '18:00'), at(WEDNESDAY, '19:00')],
    ['not after nine in the mornings', at(WEDNESDAY, '09:15'), at(WEDNESDAY, '21:15')],
    ['Please not on Sundays', byDay(SUNDAY), byDay(SATURDAY)],
    ['Wednesday is training', at(WEDNESDAY, '18:00'), byDay(SATURDAY)],
    ['Sundays and Wednesdays are theirs', byDay(WEDNESDAY), byDay(SATURDAY)],
    ['Evenings are for the family', at(WEDNESDAY, '19:00'), at(WEDNESDAY, '16:00')],
    ['No weekend work', byDay(SATURDAY), byDay(WEDNESDAY)],
    ['no visits on weekdays', byDay(WEDNESDAY), byDay(SUNDAY)],
    ['No calls on Sunday evenings', at(SUNDAY, '19:00'), at(WEDNESDAY, '19:00')],
    ['Only at weekends', byDay(WEDNESDAY), byDay(SATURDAY)],
    ['Only call after eight', at(WEDNESDAY, '19:00'), at(WEDNESDAY, '20:30')],
    ['No visits except on Sundays', byDay(WEDNESDAY), byDay(SUNDAY)],
    ['No evenings, except on Saturdays', at(WEDNESDAY, '19:00'), at(SATURDAY, '19:00')],
  ])('%s', (line, falls, doesNot) => {
    expect([applies(line, falls), applies(line, doesNot)]).toEqual([true, false]);
  });

  test('not when only part of it is known: a day without a time is not late', () => {
    expect(applies('No calls after nine', byDay(WEDNESDAY))).toBe(false);
    expect(applies('Only evenings', byDay(WEDNESDAY))).toBe(false);
    expect(applies('No calls on Sundays', byWeek(SUNDAY))).toBe(false);
    expect(applies('No calls on Sundays', SOMEDAY)).toBe(false);
    expect(applies('No calls on Sundays')).toBe(false);
  });

  test('not by numbers that are no time of day', () => {
    expect(applies('Call back after two days', at(WEDNESDAY, '15:00'))).toBe(false);
    expect(applies('Not before 3 weeks', at(WEDNESDAY, '01:00'))).toBe(false);
  });
});

describe('a line without times applies when it shares two words with the promise that say something', () => {
  test.each([
    ['Please don’t lend me money', 'Lend Sam some money', true],
    ['No advice about the children', 'Give Sam advice for the children’s room', true],
    ['I don’t talk about work at dinner', 'Make dinner', false],
    ['Ask before you bring guests', 'Bring the drill back', false],
    ['Please do not ever ask that of me', 'Please do not ask', false],
  ])('%s – %s', (line, text, isSaid) => {
    expect(applies(line, byDay(WEDNESDAY), text)).toBe(isSaid);
    expect(applies(line, undefined, text)).toBe(isSaid);
  });

  test('and nothing applies to nothing', () => {
    expect([applies('', byDay(WEDNESDAY), ''), applies('…', undefined, '…')]).toEqual([false, false]);
  });
});
