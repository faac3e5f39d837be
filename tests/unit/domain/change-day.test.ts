import { describe, expect, test } from 'vitest';

import { changeDay, nextStanding } from '../../../utils/domain/change-day';
import { at, byDay, day, here } from '../../support/commitments';
import { beginning, ritual, rule } from '../../support/rituals';

const NOON = here('2026-11-21T12:00[Europe/Berlin]');
const NOTHING = { change: {}, touched: new Set<string>(), now: NOON };
const DAILY = ritual({ first: byDay('2026-11-01') });
const TODAY = day('2026-11-21');
const ofDay = (time: string) =>
  ({ kind: 'at', time: Temporal.PlainTime.from(time), zone: 'Europe/Berlin' }) as const;

describe('the day from which a ritual can change', () => {
  test('is today while nothing was said of today’s', () => {
    expect(changeDay(DAILY, TODAY, NOTHING)).toEqual(TODAY);
  });

  test('is never earlier than today, and as late as it is wanted', () => {
    expect(changeDay(DAILY, day('2026-11-18'), NOTHING)).toEqual(TODAY);
    expect(changeDay(DAILY, day('2026-11-25'), NOTHING)).toEqual(day('2026-11-25'));
  });

  test('is the first that nobody has touched', () => {
    const touched = new Set(['2026-11-21', '2026-11-22']);
    expect(changeDay(DAILY, TODAY, { ...NOTHING, touched })).toEqual(day('2026-11-23'));
  });

  test('is tomorrow when today’s has passed, and only then', () => {
    const early = ritual({ first: at('2026-11-01', '08:00') });
    expect(changeDay(early, TODAY, NOTHING)).toEqual(day('2026-11-22'));
    const sundays = ritual({ rule: rule('FREQ=WEEKLY;BYDAY=SU'), first: at('2026-11-01', '08:00') });
    expect(changeDay(sundays, TODAY, NOTHING)).toEqual(TODAY);
  });

  test('is tomorrow when today’s would begin in the past', () => {
    expect(changeDay(DAILY, TODAY, { ...NOTHING, change: { when: ofDay('08:00') } })).toEqual(
      day('2026-11-22'),
    );
    expect(changeDay(DAILY, TODAY, { ...NOTHING, change: { when: ofDay('20:00') } })).toEqual(TODAY);
  });

  test('is counted in the ritual’s own calendar', () => {
    const auckland = ritual({ first: at('2026-11-01', '20:00', 'Pacific/Auckland') });
    const evening = here('2026-11-21T22:00[Europe/Berlin]');
    expect(changeDay(auckland, TODAY, { ...NOTHING, now: evening })).toEqual(day('2026-11-22'));
  });
});

describe('the next day of a ritual', () => {
  test('is after its pauses, however many there are', () => {
    const pauses = [
      { from: day('2026-11-21'), to: day('2026-11-22') },
      { from: day('2026-11-23'), to: day('2026-11-30') },
    ];
    expect(nextStanding({ ...DAILY, pauses }, TODAY)).toEqual(day('2026-12-01'));
  });

  test('is none after its last', () => {
    expect(nextStanding({ ...DAILY, until: day('2026-11-20') }, TODAY)).toBeUndefined();
  });

  test('keeps counting from its first', () => {
    const fortnight = {
      rule: rule('FREQ=DAILY;INTERVAL=14'),
      first: beginning(byDay('2026-11-01')),
      pauses: [],
    };
    expect(nextStanding(fortnight, TODAY)).toEqual(day('2026-11-29'));
  });
});
