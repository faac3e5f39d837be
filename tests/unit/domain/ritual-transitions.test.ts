import { describe, expect, test } from 'vitest';
import type { OccurrenceDue } from '../../../utils/domain/ritual-frame';
import { begin, changeFrom, firstDue, pause, type When } from '../../../utils/domain/ritual-transitions';
import { at, byDay, day, here, idOf } from '../../support/commitments';
import { beginning, ritual, rule } from '../../support/rituals';

const NOON = here('2026-11-21T12:00[Europe/Berlin]');
const MAYA = idOf(1);
const ten: When = { kind: 'at', time: Temporal.PlainTime.from('10:00'), zone: 'Europe/Berlin' };
const allDay: When = { kind: 'by-day' };

describe('the first due of a rule', () => {
  test.each<[string, string, When, OccurrenceDue]>([
    ['is today while today’s is to come', 'FREQ=DAILY', allDay, beginning(byDay('2026-11-21'))],
    ['is the next when today’s has passed', 'FREQ=DAILY', ten, beginning(at('2026-11-22', '10:00'))],
    ['is the next of its days', 'FREQ=WEEKLY;BYDAY=WE', ten, beginning(at('2026-11-25', '10:00'))],
    [
      'is today where its zone says so',
      'FREQ=DAILY',
      { ...ten, zone: 'America/New_York' },
      beginning(at('2026-11-21', '10:00', 'America/New_York')),
    ],
  ])('%s', (_sentence, text, when, expected) => {
    expect(firstDue(rule(text), when, NOON)).toEqual(expected);
  });

  test('is none where there never is one', () => {
    expect(firstDue(rule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'), ten, NOON)).toBeUndefined();
  });

  test('is looked for from a chosen day on, and never before today', () => {
    expect(firstDue(rule('FREQ=DAILY'), allDay, NOON, day('2026-12-01'))).toEqual(
      beginning(byDay('2026-12-01')),
    );
    expect(firstDue(rule('FREQ=DAILY'), allDay, NOON, day('2026-11-01'))).toEqual(
      beginning(byDay('2026-11-21')),
    );
  });

  test('is one that a ritual can begin with', () => {
    const every = rule('FREQ=MONTHLY;BYDAY=-1SA');
    const first = firstDue(every, ten, NOON)!;
    expect(begin({ text: 'Swim', rule: every, first }, NOON)).toEqual({
      ok: true,
      patch: { text: 'Swim', rule: every, first: beginning(at('2026-11-28', '10:00')) },
    });
  });
});

describe('a ritual that changes from a day on', () => {
  const walk = ritual({
    text: 'Walk',
    person: MAYA,
    rule: rule('FREQ=WEEKLY;BYDAY=SA'),
    cue: 'At noon',
    leadMinutes: 30,
  });

  test('takes along what was not named', () => {
    expect(changeFrom(walk, day('2026-11-25'), { text: 'Long walk' }, NOON)).toEqual({
      ok: true,
      end: { until: day('2026-11-24') },
      next: {
        text: 'Long walk',
        person: MAYA,
        rule: walk.rule,
        first: beginning(byDay('2026-11-28')),
        pauses: [],
        cue: 'At noon',
        leadMinutes: 30,
        after: walk.id,
      },
    });
  });

  test('counts anew where its rule is another', () => {
    const every = rule('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU');
    expect(changeFrom(walk, day('2026-11-25'), { rule: every, when: ten }, NOON)).toMatchObject({
      next: { rule: every, first: at('2026-12-01', '10:00') },
    });
  });

  test('is changed itself from any day up to its first, and only in what is named', () => {
    for (const from of ['2026-11-01', '2026-11-21']) {
      expect(changeFrom(walk, day(from), { text: 'Long walk' }, NOON)).toEqual({
        ok: true,
        patch: { text: 'Long walk' },
      });
    }
    expect(changeFrom(walk, day('2026-11-21'), { leadMinutes: 60, cue: undefined }, NOON)).toEqual({
      ok: true,
      patch: { leadMinutes: undefined, cue: undefined },
    });
  });

  test('keeps words hidden that were', () => {
    const hidden = { ...walk, text: undefined };
    expect(changeFrom(hidden, day('2026-11-25'), { when: ten }, NOON)).toMatchObject({
      next: { text: undefined, cue: 'At noon' },
    });
  });
});

test('of very many pauses the latest are remembered', () => {
  const pauses = Array.from({ length: 100 }, (_, index) => {
    const on = day('2027-01-01').add({ days: 2 * index });
    return { from: on, to: on };
  });
  const span = { from: day('2028-01-01'), to: day('2028-01-01') };
  expect(pause(ritual({ pauses }), span)).toEqual({
    ok: true,
    patch: { pauses: [...pauses.slice(1), span] },
  });
});

describe('the last day of a ritual', () => {
  const daily = ritual();
  const until = day('2026-12-20');

  test('is told with its beginning, and not before it', () => {
    const draft = { text: 'Walk', rule: daily.rule, first: daily.first };
    expect(begin({ ...draft, until }, NOON)).toMatchObject({ ok: true, patch: { until } });
    expect(begin({ ...draft, until: day('2026-11-20') }, NOON)).toEqual({ ok: false, reason: 'ended' });
  });

  test('changes by itself without another ritual', () => {
    expect(changeFrom(daily, day('2026-11-25'), { until }, NOON)).toEqual({ ok: true, patch: { until } });
    expect(changeFrom({ ...daily, until }, day('2026-11-25'), { until: undefined }, NOON)).toEqual({
      ok: true,
      patch: { until: undefined },
    });
    expect(changeFrom(daily, day('2026-11-25'), { until: day('2026-11-24') }, NOON)).toEqual({
      ok: false,
      reason: 'ended',
    });
  });

  test('goes along with other changes', () => {
    const changed = changeFrom(daily, day('2026-11-25'), { text: 'Run', until }, NOON);
    expect(changed).toMatchObject({ end: { until: day('2026-11-24') }, next: { text: 'Run', until } });
  });
});
