import { describe, expect, test } from 'vitest';
import { type Due, SOMEDAY } from '../../../utils/domain/due';
import {
  callOff,
  keep,
  keepLate,
  miss,
  move,
  stillWant,
  takeBack,
  type Transition,
} from '../../../utils/domain/transitions';
import type { Commitment } from '../../../utils/domain/commitment';
import type { Outcome } from '../../../utils/domain/outcome';
import { at, byDay, byWeek, commitment, EVERY_OUTCOME, here, idAt, instant } from '../../support/commitments';

const berlin = (time: string) => here(`${time}[Europe/Berlin]`);
const SEVEN = at('2026-11-18', '19:00');
const UNTIL = instant('2026-11-18T18:10Z');
const settled = (outcome: Outcome): Transition => ({
  ok: true,
  patch: { outcome, event: { kind: 'settled', as: outcome.kind } },
});
const refused = (reason: string) => ({ ok: false, reason });

describe('keep', () => {
  test.each<[string, Due, string, string, string]>([
    ['long before a moment', SEVEN, '2026-11-16T08:30', '2026-11-16T07:30Z', '2026-11-18T18:10Z'],
    ['at the moment', SEVEN, '2026-11-18T19:00', '2026-11-18T18:00Z', '2026-11-18T18:10Z'],
    ['within its grace', SEVEN, '2026-11-18T19:09', '2026-11-18T18:09Z', '2026-11-18T18:10Z'],
    ['days after it', SEVEN, '2026-11-22T09:00', '2026-11-18T18:10Z', '2026-11-18T18:10Z'],
    ['on the day', byDay('2026-11-18'), '2026-11-18T23:59', '2026-11-18T22:59Z', '2026-11-18T23:00Z'],
    ['days after the day', byDay('2026-11-18'), '2026-11-22T09:00', '2026-11-18T22:59Z', '2026-11-18T23:00Z'],
    ['in the week', byWeek('2026-11-22'), '2026-11-20T12:00', '2026-11-20T11:00Z', '2026-11-22T23:00Z'],
    ['after the week', byWeek('2026-11-22'), '2026-11-30T12:00', '2026-11-22T22:59Z', '2026-11-22T23:00Z'],
  ])('%s means on time', (_sentence, due, now, kept, until) => {
    expect(keep(commitment({ due }), berlin(now))).toStrictEqual(
      settled({ kind: 'kept', at: instant(kept), scoredUntil: instant(until) }),
    );
  });

  test('counts whole minutes', () => {
    expect(keep(commitment({ due: SEVEN }), berlin('2026-11-18T18:29:59.9'))).toStrictEqual(
      settled({ kind: 'kept', at: instant('2026-11-18T17:29Z'), scoredUntil: UNTIL }),
    );
  });

  test('ends a day at midnight where the person is', () => {
    const now = here('2026-11-18T12:00[Pacific/Auckland]');
    expect(keep(commitment({ due: byDay('2026-11-18') }), now)).toStrictEqual(
      settled({ kind: 'kept', at: instant('2026-11-17T23:00Z'), scoredUntil: instant('2026-11-18T11:00Z') }),
    );
  });

  test('of what was born someday stores no end, since it does not count', () => {
    const now = berlin('2026-11-18T12:00');
    const kept = settled({ kind: 'kept', at: instant('2026-11-18T11:00Z') });
    expect(keep(commitment({ due: SOMEDAY }), now)).toStrictEqual(kept);
    expect(keep(commitment({ due: SEVEN, scoredDue: SOMEDAY }), now)).toStrictEqual(kept);
  });

  test('of what was moved to someday still counts by what was said', () => {
    const moved = commitment({ due: SOMEDAY, scoredDue: SEVEN });
    expect(keep(moved, berlin('2026-11-18T12:00'))).toStrictEqual(
      settled({ kind: 'kept', at: instant('2026-11-18T11:00Z'), scoredUntil: UNTIL }),
    );
  });

  describe('of what was moved without telling them', () => {
    const moved = commitment({ due: byDay('2026-11-20'), scoredDue: SEVEN });

    test('is on time until what was said first', () => {
      expect(keep(moved, berlin('2026-11-18T19:10'))).toStrictEqual(
        settled({ kind: 'kept', at: instant('2026-11-18T18:10Z'), scoredUntil: UNTIL }),
      );
    });

    test('is late after that, since the scored due stays', () => {
      expect(keep(moved, berlin('2026-11-19T19:10'))).toStrictEqual(
        settled({ kind: 'late', at: instant('2026-11-19T18:10Z'), scoredUntil: UNTIL, lateBy: 24 * 60 }),
      );
    });

    test('is late by no more than the due it was moved to', () => {
      expect(keep(moved, berlin('2026-11-25T12:00'))).toStrictEqual(
        settled({ kind: 'late', at: instant('2026-11-20T22:59Z'), scoredUntil: UNTIL, lateBy: 53 * 60 - 11 }),
      );
    });
  });
});

describe('keep late', () => {
  const TAPPED = berlin('2026-11-30T09:00');
  const late = (due: Due, deedAt: string, now = TAPPED) =>
    keepLate(commitment({ due }), { deedAt: instant(deedAt) }, now);

  test.each<[string, Due, string, string, number]>([
    ['a moment: a minute after its grace', SEVEN, '2026-11-18T18:11Z', '2026-11-18T18:10Z', 1],
    ['a moment: the grace is not part of the delay', SEVEN, '2026-11-18T18:45Z', '2026-11-18T18:10Z', 35],
    ['a day: in the night after it', byDay('2026-11-18'), '2026-11-18T23:30Z', '2026-11-18T23:00Z', 30],
    ['a week: a day after it', byWeek('2026-11-22'), '2026-11-23T23:00Z', '2026-11-22T23:00Z', 1440],
  ])('%s', (_sentence, due, deed, until, lateBy) => {
    expect(late(due, deed)).toStrictEqual(
      settled({ kind: 'late', at: instant(deed), scoredUntil: instant(until), lateBy }),
    );
  });

  test.each<[string, Due, string, string]>([
    ['at the end of the grace', SEVEN, '2026-11-18T18:10Z', '2026-11-18T18:10Z'],
    ['before the due', SEVEN, '2026-11-18T17:00Z', '2026-11-18T18:10Z'],
    ['in the last minute of the day', byDay('2026-11-18'), '2026-11-18T22:59Z', '2026-11-18T23:00Z'],
  ])('the deed’s time counts, not the tap’s: done %s it is kept', (_sentence, due, deed, until) => {
    expect(late(due, deed)).toStrictEqual(
      settled({ kind: 'kept', at: instant(deed), scoredUntil: instant(until) }),
    );
  });

  test('counts whole minutes', () => {
    expect(late(SEVEN, '2026-11-18T18:45:59.999Z')).toStrictEqual(
      settled({ kind: 'late', at: instant('2026-11-18T18:45Z'), scoredUntil: UNTIL, lateBy: 35 }),
    );
  });

  test('counts from what was said, wherever it was moved untold', () => {
    const moved = commitment({ due: byDay('2026-11-20'), scoredDue: SEVEN });
    expect(keepLate(moved, { deedAt: instant('2026-11-18T18:45Z') }, TAPPED)).toStrictEqual(
      settled({ kind: 'late', at: instant('2026-11-18T18:45Z'), scoredUntil: UNTIL, lateBy: 35 }),
    );
  });

  test('is never late for what was born someday', () => {
    expect(late(SOMEDAY, '2026-11-18T18:45Z')).toStrictEqual(
      settled({ kind: 'kept', at: instant('2026-11-18T18:45Z') }),
    );
  });

  test('a deed still to come is refused', () => {
    expect(late(SEVEN, '2026-11-18T18:46Z', berlin('2026-11-18T19:45'))).toEqual(refused('deed-in-future'));
    expect(late(SEVEN, '2026-11-18T18:45Z', berlin('2026-11-18T19:45'))).toMatchObject({ ok: true });
  });

  test('a deed from before the promise is refused', () => {
    const fresh = commitment({ id: idAt('2026-11-18T17:30Z'), due: SEVEN });
    expect(keepLate(fresh, { deedAt: instant('2026-11-18T17:29Z') }, TAPPED)).toEqual(
      refused('deed-before-promise'),
    );
    expect(keepLate(fresh, { deedAt: instant('2026-11-18T17:30Z') }, TAPPED)).toMatchObject({ ok: true });
  });
});

describe('miss', () => {
  test.each<[string, Due, string, string]>([
    ['a moment after its due', SEVEN, '2026-11-20T08:00', '2026-11-18T18:10Z'],
    ['a moment before its due', SEVEN, '2026-11-17T08:00', '2026-11-18T18:10Z'],
    ['a day after it', byDay('2026-11-18'), '2026-11-20T08:00', '2026-11-18T23:00Z'],
    ['a week after it', byWeek('2026-11-15'), '2026-11-20T08:00', '2026-11-15T23:00Z'],
  ])('%s, with the end of the scored due as an instant', (_sentence, due, now, until) => {
    const noted = berlin(now).toInstant();
    expect(miss(commitment({ due }), berlin(now))).toStrictEqual(
      settled({ kind: 'missed', at: noted, scoredUntil: instant(until) }),
    );
  });

  test('ends what was said, not what the list shows', () => {
    const moved = commitment({ due: byDay('2026-11-20'), scoredDue: SEVEN });
    expect(miss(moved, berlin('2026-11-21T08:00'))).toStrictEqual(
      settled({ kind: 'missed', at: instant('2026-11-21T07:00Z'), scoredUntil: UNTIL }),
    );
  });

  test('of what was born someday stores no end', () => {
    expect(miss(commitment(), berlin('2026-11-20T08:00:59'))).toStrictEqual(
      settled({ kind: 'missed', at: instant('2026-11-20T07:00Z') }),
    );
  });
});

describe('what is settled stays as it is', () => {
  const now = berlin('2026-11-30T09:00');
  const EVENTS: readonly [string, (commitment: Commitment) => Transition][] = [
    ['keep', (it) => keep(it, now)],
    ['keep late', (it) => keepLate(it, { deedAt: now.toInstant() }, now)],
    ['miss', (it) => miss(it, now)],
    ['move', (it) => move(it, { to: byDay('2026-12-24'), telling: 'agreed-before-due' }, now)],
    ['call off', (it) => callOff(it, { agreedBeforeDue: true }, now)],
    ['take back', (it) => takeBack(it, now)],
    ['still want', (it) => stillWant(it, now)],
  ];

  test.each(EVENTS)('%s is refused', (_name, event) => {
    const answers = EVERY_OUTCOME.map((outcome) => event(commitment({ due: SEVEN, outcome })));
    expect(answers).toEqual(EVERY_OUTCOME.map(() => refused('already-settled')));
  });
});
