import { describe, expect, test } from 'vitest';
import { agenda } from '../../../utils/domain/agenda';
import type { Commitment } from '../../../utils/domain/commitment';
import { SOMEDAY } from '../../../utils/domain/due';
import { at, byDay, byWeek, commitment, EVERY_OUTCOME, here, idOf, instant } from '../../support/commitments';

const NOW = here('2026-11-18T10:30[Europe/Berlin]');

/** Names of the commitments in each part of the agenda. */
function partsOf(named: Readonly<Record<string, Commitment>>, now = NOW) {
  const entries = Object.entries(named);
  const { stillOpen, today, next } = agenda(
    entries.map(([, it]) => it),
    now,
  );
  const names = (list: readonly Commitment[]) => list.map((it) => entries.find(([, one]) => one === it)![0]);
  return { stillOpen: names(stillOpen), today: names(today), next: names(next) };
}

test('nothing promised is an empty agenda', () => {
  expect(agenda([], NOW)).toEqual({ stillOpen: [], today: [], next: [] });
});

test('what has passed is still open, what is due today is today, the rest is next', () => {
  expect(
    partsOf({
      tomorrow: commitment({ due: byDay('2026-11-19') }),
      tonight: commitment({ due: at('2026-11-18', '19:00') }),
      someday: commitment({ due: SOMEDAY }),
      thisMorning: commitment({ due: at('2026-11-18', '10:30') }),
      today: commitment({ due: byDay('2026-11-18') }),
      yesterday: commitment({ due: byDay('2026-11-17') }),
      lastWeek: commitment({ due: byWeek('2026-11-15') }),
      thisWeek: commitment({ due: byWeek('2026-11-22') }),
      weekThatEndsToday: commitment({ due: byWeek('2026-11-18'), id: idOf(1) }),
    }),
  ).toEqual({
    stillOpen: ['lastWeek', 'yesterday', 'thisMorning'],
    today: ['tonight', 'today', 'weekThatEndsToday'],
    next: ['tomorrow', 'thisWeek', 'someday'],
  });
});

test('still open is open for as long as nobody says how it went', () => {
  const old = { old: commitment({ due: byDay('2019-01-01') }) };
  expect(partsOf(old)).toEqual({ stillOpen: ['old'], today: [], next: [] });
});

test('a moment is due on the day it is where the person is', () => {
  const dinner = { dinner: commitment({ due: at('2026-11-18', '19:00', 'America/New_York') }) };
  expect(partsOf(dinner)).toEqual({ stillOpen: [], today: [], next: ['dinner'] });
  expect(partsOf(dinner, NOW.withTimeZone('America/New_York'))).toEqual({
    stillOpen: [],
    today: ['dinner'],
    next: [],
  });
});

test('a day floats with the person', () => {
  const walk = { walk: commitment({ due: byDay('2026-11-18') }) };
  const places = ['Pacific/Auckland', 'Europe/Berlin', 'Pacific/Pago_Pago'];
  const late = here('2026-11-19T01:00[Pacific/Auckland]');
  expect(places.map((zone) => partsOf(walk, late.withTimeZone(zone)))).toEqual([
    { stillOpen: ['walk'], today: [], next: [] },
    { stillOpen: [], today: ['walk'], next: [] },
    { stillOpen: [], today: ['walk'], next: [] },
  ]);
});

test('what was moved untold is listed where it was moved to', () => {
  const moved = commitment({ due: byDay('2026-11-20'), scoredDue: byDay('2026-11-16') });
  expect(partsOf({ moved })).toEqual({ stillOpen: [], today: [], next: ['moved'] });
});

describe('what was settled', () => {
  const outcome = EVERY_OUTCOME[0]!;
  const settledAt = (time: string, given: Partial<Commitment> = {}) =>
    commitment({ due: byDay('2026-11-25'), outcome, notedAt: instant(time), ...given });

  test.each(EVERY_OUTCOME)('today stays visible: $kind', (each) => {
    const settled = { settled: settledAt('2026-11-18T08:00Z', { outcome: each }) };
    expect(partsOf(settled)).toEqual({ stillOpen: [], today: ['settled'], next: [] });
  });

  test('today is what was noted since midnight where the person is', () => {
    expect(
      partsOf({
        thisMorning: settledAt('2026-11-17T23:00Z'),
        lastNight: settledAt('2026-11-17T22:59Z'),
        lastWeek: settledAt('2026-11-11T12:00Z'),
      }),
    ).toEqual({ stillOpen: [], today: ['thisMorning'], next: [] });
  });

  test('follows what is still due, in the order of settling', () => {
    expect(
      partsOf({
        second: settledAt('2026-11-18T08:00Z'),
        first: settledAt('2026-11-18T07:00Z'),
        due: commitment({ due: at('2026-11-18', '19:00') }),
      }),
    ).toEqual({ stillOpen: [], today: ['due', 'first', 'second'], next: [] });
  });
});

test('someday comes last, the oldest first', () => {
  expect(
    partsOf({
      newer: commitment({ id: idOf(2) }),
      older: commitment({ id: idOf(1) }),
      later: commitment({ id: idOf(3), due: byDay('2027-11-18') }),
    }),
  ).toEqual({ stillOpen: [], today: [], next: ['later', 'older', 'newer'] });
});

test('what is due at once comes in the order it was logged, however it arrives', () => {
  const due = byDay('2026-11-18');
  const parts = {
    a: commitment({ id: idOf(1), due }),
    b: commitment({ id: idOf(2), due }),
    c: commitment({ id: idOf(3), due }),
  };
  expect(partsOf(parts).today).toEqual(['a', 'b', 'c']);
  expect(partsOf({ c: parts.c, a: parts.a, b: parts.b }).today).toEqual(['a', 'b', 'c']);
  expect(partsOf({ b: parts.b, c: parts.c, a: parts.a }).today).toEqual(['a', 'b', 'c']);
});

test('of each ritual that is not in the day the next one comes next, and those that were moved', () => {
  const [ritual, other] = [idOf(7), idOf(8)];
  const coffee = (day: string, number: number) =>
    commitment({ ritual, due: byDay(`2026-11-${day}`), id: idOf(number) });
  const to = byDay('2026-11-25');
  const moved = { at: instant('2026-11-18T08:00Z'), from: byDay('2026-11-23'), to, told: true };
  expect(
    partsOf({
      lastNight: coffee('17', 20),
      today: coffee('18', 21),
      tomorrow: coffee('19', 22),
      after: coffee('20', 23),
      moved: { ...coffee('25', 24), changes: [moved] },
      walk: commitment({ ritual: other, due: byDay('2026-11-22'), id: idOf(25) }),
      nextWalk: commitment({ ritual: other, due: byDay('2026-11-29'), id: idOf(26) }),
      promise: commitment({ due: byDay('2026-11-30'), id: idOf(27) }),
    }),
  ).toEqual({
    stillOpen: ['lastNight'],
    today: ['today'],
    next: ['walk', 'moved', 'promise'],
  });
});
