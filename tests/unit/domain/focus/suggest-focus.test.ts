import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../../utils/domain/commitment';
import { type Due, SOMEDAY } from '../../../../utils/domain/due';
import { suggestFocus } from '../../../../utils/domain/focus/suggest-focus';
import type { Outcome } from '../../../../utils/domain/outcome';
import { MYSELF, type RecordId } from '../../../../utils/domain/record/record-id';
import { at, byDay, byWeek, commitment, idOf, instant } from '../../../support/commitments';

const NOW = instant('2026-11-18T12:00Z');
const WEEKDAY = '2026-11-11';
const EVENING = at(WEEKDAY, '19:00');
const MORNING = at(WEEKDAY, '08:00');
const AFTERNOON = at(WEEKDAY, '14:00');
const SATURDAY = byDay('2026-11-14');

let made = 0;
/** Promises with this due, one a letter: k kept, l late, m missed, r called off, o open. */
function promises(kinds: string, due: Due, given: Partial<Commitment> = {}): readonly Commitment[] {
  const end = instant('2026-11-11T18:10Z');
  const outcomes: Readonly<Record<string, Outcome>> = {
    k: { kind: 'kept', at: end, scoredUntil: end },
    l: { kind: 'late', at: end.add({ minutes: 20 }), scoredUntil: end, lateBy: 20 },
    m: { kind: 'missed', at: end.add({ hours: 2 }), scoredUntil: end },
    r: { kind: 'released', at: end },
  };
  return [...kinds].map((kind) => {
    made += 1;
    const outcome = outcomes[kind];
    return commitment({ id: idOf(made), person: idOf(8000), due, ...(outcome && { outcome }), ...given });
  });
}
const repairsOf = (commitments: readonly Commitment[]) =>
  commitments.map(({ id }, number) => ({ id: idOf(9000 + number), of: id }));
const suggest = (commitments: readonly Commitment[], repaired: readonly Commitment[] = []) =>
  suggestFocus(commitments, repairsOf(repaired), { now: NOW });
const slipped = (area: string, times: number) => ({ area, because: { kind: 'slipped', times } });
const told = (isTold: boolean, to: Due = EVENING) => ({
  changes: [{ at: instant('2026-11-10T08:00Z'), from: MORNING, to, told: isTold }],
});

describe('the place in the week where follow-through drops off', () => {
  test.each([
    ['evenings', EVENING],
    ['mornings', MORNING],
    ['afternoons', AFTERNOON],
    ['weekends', SATURDAY],
    ['little-things', byDay(WEEKDAY)],
    ['little-things', byWeek('2026-11-15')],
  ])('%s', (area, due) => {
    const elsewhere = due === EVENING ? MORNING : EVENING;
    const all = [...promises('kklmm', due), ...promises('kkkk', elsewhere)];
    expect(suggest(all)).toEqual(slipped(area, 3));
  });

  test('is nothing while fewer than eight counted', () => {
    const seven = [...promises('mmm', EVENING), ...promises('kkkkrro', MORNING)];
    expect(suggest(seven)).toBeUndefined();
    expect(suggest([...seven, ...promises('k', MORNING)])).toEqual(slipped('evenings', 3));
  });

  test('is nothing below three, nor below two in five', () => {
    const mornings = promises('kkkkkkkkkkkk', MORNING);
    expect(suggest([...promises('mmkk', EVENING), ...mornings])).toBeUndefined();
    expect(suggest([...promises('mmmkkkkk', EVENING), ...mornings])).toBeUndefined();
    expect(suggest([...promises('mmmkkkk', EVENING), ...mornings])).toEqual(slipped('evenings', 3));
  });

  test('is nothing where it is as elsewhere', () => {
    const all = [EVENING, MORNING, AFTERNOON].flatMap((due) => promises('lllkkk', due));
    expect(suggest(all)).toBeUndefined();
    expect(suggest([...all, ...promises('l', EVENING)])).toEqual(slipped('evenings', 4));
  });

  test('is the one where it shows most', () => {
    const all = [...promises('lllkkk', EVENING), ...promises('mmmmk', SATURDAY), ...promises('kkk', MORNING)];
    expect(suggest(all, all)).toEqual(slipped('weekends', 4));
  });

  test('goes by what was said last, not by where it was moved without a word', () => {
    const moved = promises('mmm', SATURDAY, { scoredDue: EVENING });
    expect(suggest([...moved, ...promises('kkkkkk', MORNING)], moved)).toEqual(slipped('evenings', 3));
  });

  test('looks back six weeks', () => {
    const all = [...promises('mmm', EVENING), ...promises('kkkkkk', MORNING)];
    const later = (days: number) => suggestFocus(all, [], { now: NOW.add({ hours: 24 * days }) });
    expect([later(34), later(36)]).toEqual([slipped('evenings', 3), undefined]);
  });

  test('takes a ritual’s week as one, whichever way most of it went', () => {
    const daily = promises('mmmkk', EVENING, { ritual: idOf(7000) });
    expect(suggest([...daily, ...promises('kkkkkkkk', MORNING)], daily)).toBeUndefined();
    const alike = [7001, 7002, 7003].flatMap((ritual) => promises('mk', EVENING, { ritual: idOf(ritual) }));
    expect(suggest([...alike, ...promises('kkkkkkkk', MORNING)], alike)).toEqual(slipped('evenings', 3));
  });

  test('is the same with whomever it was: people are never told apart', () => {
    const to = (person: RecordId) => promises('m', EVENING, { person });
    const all = [...to(idOf(1)), ...to(idOf(2)), ...to(MYSELF), ...promises('kkkkkk', MORNING)];
    expect(suggest(all)).toEqual(slipped('evenings', 3));
  });
});

describe('other ways to be counted on less', () => {
  const kept = (count: number) => promises('k'.repeat(count), MORNING);

  test('moved without a word: say so early', () => {
    const moved = promises('kko', EVENING, told(false));
    expect(suggest([...moved, ...kept(12)])).toEqual({
      area: 'say-early',
      because: { kind: 'moved-untold', times: 3 },
    });
    expect(suggest([...promises('kko', EVENING, told(true)), ...kept(12)])).toBeUndefined();
    expect(suggest([...moved, ...kept(13)])).toBeUndefined();
  });

  test('nobody said how it went: still open', () => {
    expect(suggest([...promises('ooo', EVENING), ...kept(12)])).toEqual({
      area: 'still-open',
      because: { kind: 'still-open', times: 3 },
    });
  });

  test('what is due later is no more than open, and a day has passed once it is over everywhere', () => {
    const soon = byDay('2026-11-17');
    expect(suggest([...promises('ooo', at('2026-11-18', '20:00')), ...kept(9)])).toBeUndefined();
    expect(suggest([...promises('ooo', soon), ...kept(9)])).toMatchObject({ area: 'still-open' });
    expect(
      suggestFocus([...promises('ooo', soon), ...kept(9)], [], { now: NOW.subtract({ minutes: 1 }) }),
    ).toBe(undefined);
  });

  test('missed and not repaired: repair soon', () => {
    const spread = [...promises('m', EVENING), ...promises('m', SATURDAY), ...promises('m', AFTERNOON)];
    const all = [...spread, ...promises('kkk', EVENING), ...promises('kkk', SATURDAY), ...kept(6)];
    expect(suggest(all)).toEqual({ area: 'repair-soon', because: { kind: 'unrepaired', times: 3 } });
    expect(suggest(all, spread.slice(1))).toBeUndefined();
  });

  test('a miss that was to be left, or was promised to myself, wants no repair', () => {
    const others = [...promises('kkk', EVENING), ...promises('kkk', SATURDAY), ...kept(6)];
    const alike = (given: Partial<Commitment>) => [
      ...promises('m', EVENING, given),
      ...promises('m', SATURDAY, given),
      ...promises('m', AFTERNOON, given),
    ];
    expect(suggest([...alike({ isLeftAlone: true }), ...others])).toBeUndefined();
    expect(suggest([...alike({ person: MYSELF }), ...others])).toBeUndefined();
  });

  test('promised without a day: give it a day, but no ritual and nothing called off', () => {
    const none = promises('ook', SOMEDAY, { loggedAt: instant('2026-11-10T08:00Z') });
    const days = kept(8).slice(0, 8);
    const old = days.map((it, index) =>
      index < 4 ? { ...it, loggedAt: instant('2026-01-01T08:00Z') } : { ...it, loggedAt: NOW },
    );
    const expected = { area: 'a-day', because: { kind: 'without-day', times: 3 } };
    expect(suggest([...none, ...old])).toEqual(expected);
    const more = promises('rr', byDay(WEEKDAY), { loggedAt: NOW });
    const ritual = promises('oo', at('2026-11-30', '08:00'), { loggedAt: NOW, ritual: idOf(7000) });
    expect(suggest([...none, ...old, ...more, ...ritual])).toEqual(expected);
  });
});
