import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../../utils/domain/commitment';
import { type Due, SOMEDAY } from '../../../../utils/domain/due';
import type { Area } from '../../../../utils/domain/focus/area';
import { weekMarks } from '../../../../utils/domain/focus/week-marks';
import type { Outcome } from '../../../../utils/domain/outcome';
import { at, byDay, byWeek, commitment, here, idOf, instant } from '../../../support/commitments';

/** A Thursday; its week is the 16th to the 22nd. */
const NOW = here('2026-11-19T15:00[Europe/Berlin]');
const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY] = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'];
const FRIDAY = '2026-11-20';

let made = 0;
function promise(due: Due, outcome?: Outcome, given: Partial<Commitment> = {}): Commitment {
  made += 1;
  return commitment({ id: idOf(made), person: idOf(8000), due, ...(outcome && { outcome }), ...given });
}
const kept = (on: string): Outcome => {
  const end = instant(`${on}T19:00Z`);
  return { kind: 'kept', at: end, scoredUntil: end };
};
const late = (on: string): Outcome => ({
  kind: 'late',
  at: instant(`${on}T20:00Z`),
  scoredUntil: instant(`${on}T18:10Z`),
  lateBy: 110,
});
const missed = (on: string): Outcome => ({
  kind: 'missed',
  at: instant(`${on}T20:00Z`),
  scoredUntil: instant(`${on}T18:10Z`),
});
const evening = (on: string) => at(on, '20:00');

type Around = Partial<Parameters<typeof weekMarks>[2]>;
/** The week in letters: k kept, m mixed, - none, . to come. */
const week = (area: Area | undefined, commitments: readonly Commitment[], given: Around = {}) =>
  weekMarks(area, commitments, { now: NOW, ...given })
    .map((mark) => ({ kept: 'k', mixed: 'm', none: '-', 'to-come': '.' })[mark])
    .join('');

describe('the days of the week, marked', () => {
  test('with whether what belongs to the focus went as said: a mark, not a number', () => {
    const all = [
      promise(evening(MONDAY), kept(MONDAY)),
      promise(evening(MONDAY), kept(MONDAY)),
      promise(evening(TUESDAY), kept(TUESDAY)),
      promise(evening(TUESDAY), missed(TUESDAY)),
      promise(at(WEDNESDAY, '09:00'), missed(WEDNESDAY)),
    ];
    expect(week('evenings', all)).toBe('km-....');
    expect(week('evenings', [...all].reverse())).toBe('km-....');
  });

  test('today once something is settled, what is ahead never', () => {
    expect(week('evenings', [promise(evening(THURSDAY))])).toBe('---....');
    expect(week('evenings', [promise(evening(THURSDAY), kept(THURSDAY)), promise(evening(FRIDAY))])).toBe(
      '---k...',
    );
  });

  test('on the day it was kept, when that was before the due', () => {
    expect(week('evenings', [promise(evening(FRIDAY), kept(TUESDAY))])).toBe('-k-....');
  });

  test('with a late one as not all as said, and nothing for what does not count', () => {
    const out = { kind: 'released', at: NOW.toInstant() } as const;
    const all = [promise(evening(MONDAY), late(MONDAY)), promise(evening(TUESDAY), out)];
    expect(week('evenings', [...all, promise(evening(WEDNESDAY))])).toBe('m--....');
  });

  test('of this week only', () => {
    const all = ['2026-11-15', '2026-11-23'].map((on) => promise(evening(on), missed(on)));
    expect(week('evenings', all)).toBe('---....');
  });

  test('by the person’s zone', () => {
    const all = [promise(at(MONDAY, '23:30'), { ...kept(MONDAY), at: instant('2026-11-16T22:30Z') })];
    expect(week('evenings', all)).toBe('k--....');
    expect(week('evenings', all, { now: NOW.withTimeZone('Asia/Tokyo') })).toBe('-k-....');
  });
});

describe('what belongs to', () => {
  test('weekends, mornings, afternoons and little things: what falls there', () => {
    const all = [
      promise(at(MONDAY, '08:00'), kept(MONDAY)),
      promise(at(TUESDAY, '14:00'), kept(TUESDAY)),
      promise(byDay(WEDNESDAY), kept(WEDNESDAY)),
      promise(byWeek('2026-11-22'), kept(THURSDAY)),
    ];
    expect(
      (['mornings', 'afternoons', 'little-things', 'weekends'] as const).map((area) => week(area, all)),
    ).toEqual(['k--....', '-k-....', '--kk...', '---....']);
    const sunday = { now: here('2026-11-22T20:00[Europe/Berlin]') };
    const weekend = ['2026-11-21', '2026-11-22'].map((on) => promise(byDay(on), kept(on)));
    expect(week('weekends', weekend, sunday)).toBe('-----kk');
  });

  test('saying so early: a move with a word is as said, one without is not', () => {
    const moved = (told: boolean, on: string) =>
      promise(evening(on), undefined, {
        changes: [{ at: NOW.toInstant(), from: evening(MONDAY), to: evening(on), told }],
      });
    const all = [moved(true, MONDAY), moved(false, TUESDAY), promise(evening(WEDNESDAY), late(WEDNESDAY))];
    expect(week('say-early', all)).toBe('kmm....');
  });

  test('still open: whether someone said how it went, however it did', () => {
    const all = [promise(evening(MONDAY), missed(MONDAY)), promise(evening(TUESDAY)), promise(SOMEDAY)];
    expect(week('still-open', all)).toBe('km-....');
  });

  test('repair soon: what slipped, as said once it has a repair', () => {
    const [one, other] = [promise(evening(MONDAY), missed(MONDAY)), promise(evening(TUESDAY), late(TUESDAY))];
    const repairs = [{ id: idOf(9000), of: one.id }];
    expect(week('repair-soon', [one, other, promise(evening(WEDNESDAY), kept(WEDNESDAY))], { repairs })).toBe(
      'km-....',
    );
  });

  test('a day: what was promised that day, rituals aside', () => {
    const on = (logged: string, due: Due, given: Partial<Commitment> = {}) =>
      promise(due, undefined, { loggedAt: instant(`${logged}T08:00Z`), ...given });
    const all = [
      on(MONDAY, byDay(FRIDAY)),
      on(TUESDAY, SOMEDAY),
      on(WEDNESDAY, byDay(FRIDAY), { ritual: idOf(7000) }),
    ];
    expect(week('a-day', all)).toBe('km-....');
  });

  test('listening and appreciation: their small acts; evenings those as well', () => {
    const acts = [
      { id: 1, text: 'Let {name} finish', areas: ['listening', 'evenings'] },
      { id: 2, text: 'Put the phone away', areas: ['listening'] },
      { id: 3, text: 'Thank {name}', areas: ['appreciation'] },
    ] as const;
    const all = [
      promise(byDay(MONDAY), kept(MONDAY), { text: 'Let Maya finish' }),
      promise(byDay(TUESDAY), kept(TUESDAY), { text: 'Put the phone away' }),
      promise(byDay(WEDNESDAY), kept(WEDNESDAY), { text: 'Thank Ben' }),
      promise(byDay(WEDNESDAY), missed(WEDNESDAY), { text: undefined }),
    ];
    expect(
      (['listening', 'appreciation', 'evenings'] as const).map((area) => week(area, all, { acts })),
    ).toEqual(['kk-....', '--k....', 'k--....']);
    expect(week('listening', all)).toBe('---....');
  });

  test('words of one’s own: everything', () => {
    expect(
      week(undefined, [promise(byDay(MONDAY), kept(MONDAY)), promise(byDay(TUESDAY), missed(TUESDAY))]),
    ).toBe('km-....');
  });
});
