import { describe, expect, test } from 'vitest';
import { beforePromise } from '../../../../utils/domain/before-promise';
import type { Commitment } from '../../../../utils/domain/commitment';
import { type Due, SOMEDAY } from '../../../../utils/domain/due';
import type { Outcome } from '../../../../utils/domain/outcome';
import { MYSELF } from '../../../../utils/domain/record/record-id';
import { at, byDay, byWeek, commitment, day, here, idOf, instant } from '../../../support/commitments';

const NOW = here('2026-11-18T10:00[Europe/Berlin]');
const FRIDAY = '2026-11-20';
const SAM = idOf(1);
const BEN = idOf(2);

type Given = Partial<Parameters<typeof beforePromise>[0]>;
const check = (due: Due | undefined, given: Given = {}) =>
  beforePromise({
    draft: { text: 'Bring the drill back', person: SAM, due },
    open: [],
    settledWith: [],
    boundaries: [],
    now: NOW,
    ...given,
  });

const openOn = (...dues: readonly Due[]) =>
  dues.map((due, number) => commitment({ id: idOf(100 + number), due, person: BEN }));
const many = (count: number, due: Due) => Array.from({ length: count }, () => due);

describe('the load of a day', () => {
  test('is worth a word from five promises on, to whomever they are', () => {
    expect(check(byDay(FRIDAY), { open: openOn(...many(4, byDay(FRIDAY))) })).toBeUndefined();
    expect(check(byDay(FRIDAY), { open: openOn(...many(5, byDay(FRIDAY))) })).toEqual({
      kind: 'load',
      day: day(FRIDAY),
      promises: 5,
    });
  });

  test('is worth a word from four, with one of them within two hours', () => {
    const four = (time: string) => openOn(...many(3, byDay(FRIDAY)), at(FRIDAY, time));
    expect(check(at(FRIDAY, '18:00'), { open: four('20:00') })).toMatchObject({ kind: 'load', promises: 4 });
    expect(check(at(FRIDAY, '18:00'), { open: four('16:00') })).toMatchObject({ kind: 'load', promises: 4 });
    expect(check(at(FRIDAY, '18:00'), { open: four('20:01') })).toBeUndefined();
    expect(check(byDay(FRIDAY), { open: four('18:00') })).toBeUndefined();
  });

  test('is of days as they are where the person is', () => {
    const open = openOn(...many(5, at(FRIDAY, '23:00', 'America/New_York')));
    expect(check(byDay(FRIDAY), { open })).toBeUndefined();
    expect(check(byDay('2026-11-21'), { open })).toMatchObject({ kind: 'load', promises: 5 });
    const there = { open, now: NOW.withTimeZone('America/New_York') };
    expect(check(byDay(FRIDAY), there)).toMatchObject({ kind: 'load', promises: 5 });
  });

  test('leaves out what is settled, and weeks and someday, which are of no day', () => {
    const outcome: Outcome = { kind: 'released', at: NOW.toInstant() };
    const open = openOn(...many(4, byDay(FRIDAY)), byWeek(FRIDAY), SOMEDAY);
    const done = commitment({ id: idOf(200), due: byDay(FRIDAY), outcome });
    expect(check(byDay(FRIDAY), { open: [...open, done] })).toBeUndefined();
    const full = { open: openOn(...many(9, byDay(FRIDAY))) };
    expect([check(byWeek(FRIDAY), full), check(SOMEDAY, full), check(undefined, full)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

/** Settled promises to Sam, k kept, l late, m missed, a day apart from the 10th of November back. */
const settled = (kinds: string, given: (index: number) => Partial<Commitment>) =>
  [...kinds].map((kind, index) => {
    const end = instant('2026-11-10T18:10Z').subtract({ hours: 24 * index });
    const outcome: Outcome =
      kind === 'k'
        ? { kind: 'kept', at: end, scoredUntil: end }
        : kind === 'l'
          ? { kind: 'late', at: end.add({ minutes: 30 }), scoredUntil: end, lateBy: 30 }
          : { kind: 'missed', at: end, scoredUntil: end };
    return commitment({ id: idOf(300 + index), person: SAM, outcome, ...given(index) });
  });
const evenings = (kinds: string, person = SAM) =>
  settled(kinds, () => ({ person, due: at('2026-11-10', '19:00') }));

describe('one’s own record with this person at that time', () => {
  test.each([
    ['too few to say', 'kkmm', undefined],
    ['one of five', 'kkkkm', undefined],
    ['two of five', 'kkkml', { of: 5, late: 1, missed: 1 }],
    ['two of six', 'kkkkml', undefined],
    ['three of seven', 'kkkkmml', { of: 7, late: 1, missed: 2 }],
  ])('%s', (_what, kinds, expected) => {
    const settledWith = evenings(kinds);
    expect(check(at(FRIDAY, '20:00'), { settledWith })).toEqual(
      expected && { kind: 'record', when: 'evening', ...expected },
    );
  });

  test('says nothing about another time of day, or without one', () => {
    const settledWith = evenings('mmmmm');
    expect(check(at(FRIDAY, '09:00'), { settledWith })).toBeUndefined();
    expect(check(byDay(FRIDAY), { settledWith })).toBeUndefined();
    expect(check(SOMEDAY, { settledWith })).toBeUndefined();
  });

  test('is never that with someone else, and nobody’s for someone new', () => {
    const draft = { text: 'Call', due: at(FRIDAY, '20:00') };
    expect(check(undefined, { settledWith: evenings('mmmmm', BEN), draft })).toBeUndefined();
    expect(check(at(FRIDAY, '20:00'), { settledWith: evenings('mmmmm', BEN) })).toBeUndefined();
    const mine = { settledWith: evenings('mmmmm', MYSELF), draft: { ...draft, person: MYSELF } };
    expect(check(undefined, mine)).toMatchObject({ kind: 'record', missed: 5 });
  });

  test('is that of weekends for a day of one, also without a time', () => {
    const settledWith = settled('mmlkk', () => ({ due: byDay('2026-11-08') }));
    const expected = { kind: 'record', when: 'weekend', of: 5, late: 1, missed: 2 };
    expect(check(byDay('2026-11-21'), { settledWith })).toEqual(expected);
    expect(check(at('2026-11-21', '20:00'), { settledWith })).toEqual(expected);
  });

  test('goes 90 days back', () => {
    const later = (days: number) => NOW.add({ hours: 24 * days });
    const settledWith = evenings('mmmmm');
    expect(check(at('2027-02-01', '20:00'), { settledWith, now: later(77) })).toMatchObject({ of: 5 });
    expect(check(at('2027-02-12', '20:00'), { settledWith, now: later(85) })).toBeUndefined();
  });

  test('leaves out what was called off, taken back or born without a day', () => {
    const settledWith = evenings('mmmmm').map((it, index) =>
      index === 0 ? { ...it, outcome: { kind: 'withdrawn' as const, at: NOW.toInstant() } } : it,
    );
    expect(check(at(FRIDAY, '20:00'), { settledWith })).toBeUndefined();
    const born = evenings('mmmmm').map((it) => ({ ...it, scoredDue: SOMEDAY }));
    expect(check(at(FRIDAY, '20:00'), { settledWith: born })).toBeUndefined();
  });
});

describe('one thing at most', () => {
  const boundaries = [
    { line: 'I keep my evenings free', whose: 'mine' },
    { line: 'No calls after nine.', whose: 'theirs' },
    { line: 'No evenings', whose: 'theirs' },
  ] as const;
  const everything = { boundaries, open: openOn(...many(6, byDay(FRIDAY))), settledWith: evenings('mmmmm') };

  test('a boundary first, theirs before mine, in the order in which they are written', () => {
    expect(check(at(FRIDAY, '21:30'), everything)).toEqual({
      kind: 'boundary',
      line: 'No calls after nine.',
      whose: 'theirs',
    });
    expect(check(at(FRIDAY, '20:00'), everything)).toMatchObject({ line: 'No evenings' });
    expect(check(at(FRIDAY, '20:00'), { ...everything, boundaries: boundaries.slice(0, 2) })).toEqual({
      kind: 'boundary',
      line: 'I keep my evenings free',
      whose: 'mine',
    });
  });

  test('then the day, then the record', () => {
    const free = { ...everything, boundaries: [] };
    expect(check(at(FRIDAY, '20:00'), free)).toMatchObject({ kind: 'load' });
    expect(check(at(FRIDAY, '20:00'), { ...free, open: [] })).toMatchObject({ kind: 'record' });
    expect(check(at(FRIDAY, '20:00'))).toBeUndefined();
  });
});
