import { describe, expect, test } from 'vitest';

import type { Commitment } from '../../../utils/domain/commitment';
import { correct, type Correction } from '../../../utils/domain/correct';
import type { Outcome } from '../../../utils/domain/outcome';
import { at, byDay, commitment, EVERY_OUTCOME, here, instant } from '../../support/commitments';

const NOW = here('2026-11-20T10:30[Europe/Berlin]');
/** Due on Wednesday at seven in the evening. */
const due = at('2026-11-18', '19:00');
const UNTIL = instant('2026-11-18T18:10Z');
const MISSED: Outcome = { kind: 'missed', at: instant('2026-11-18T20:00Z'), scoredUntil: UNTIL };

const settled = (outcome: Outcome, given: Partial<Commitment> = {}) =>
  commitment({ due, outcome, notedAt: outcome.at, ...given });
const becomes = (outcome: Outcome | undefined) => ({
  ok: true,
  patch: { outcome, event: { kind: 'settled', as: outcome?.kind ?? 'open' } },
});
const refused = (reason: string) => ({ ok: false, reason });
const TO: Readonly<Record<Correction['kind'], Correction>> = {
  kept: { kind: 'kept' },
  late: { kind: 'late', deedAt: instant('2026-11-18T19:30Z') },
  missed: { kind: 'missed' },
  released: { kind: 'released' },
  withdrawn: { kind: 'withdrawn' },
  open: { kind: 'open' },
};

describe('a settled promise', () => {
  test.each(EVERY_OUTCOME.map((outcome) => [outcome.kind, outcome] as const))(
    '%s can become every other, and open',
    (kind, outcome) => {
      for (const to of Object.values(TO).filter((one) => one.kind !== kind)) {
        expect(correct(settled(outcome), to, NOW)).toMatchObject({
          ok: true,
          patch: { event: { kind: 'settled', as: to.kind } },
        });
      }
    },
  );

  test('that was missed and was kept after all is kept on time, no later than its due', () => {
    expect(correct(settled(MISSED), TO.kept, NOW)).toEqual(
      becomes({ kind: 'kept', at: UNTIL, scoredUntil: UNTIL }),
    );
  });

  test('that was missed and was done late is late by the deed’s time', () => {
    expect(correct(settled(MISSED), TO.late, NOW)).toEqual(
      becomes({ kind: 'late', at: instant('2026-11-18T19:30Z'), scoredUntil: UNTIL, lateBy: 80 }),
    );
  });

  test('that was done in time, though it was called late, is kept', () => {
    const deedAt = instant('2026-11-18T18:05Z');
    expect(correct(settled(MISSED), { kind: 'late', deedAt }, NOW)).toEqual(
      becomes({ kind: 'kept', at: deedAt, scoredUntil: UNTIL }),
    );
  });

  test('counts until the instant it counted until before, in whatever zone it is corrected', () => {
    const until = instant('2026-11-18T23:00Z');
    const byWednesday = { due: byDay('2026-11-18'), scoredDue: byDay('2026-11-18') };
    const missed: Outcome = { kind: 'missed', at: instant('2026-11-19T08:00Z'), scoredUntil: until };
    expect(correct(settled(missed, byWednesday), TO.kept, NOW.withTimeZone('Asia/Tokyo'))).toEqual(
      becomes({ kind: 'kept', at: until.subtract({ minutes: 1 }), scoredUntil: until }),
    );
  });

  test('that was moved without telling and kept by the later due is late, as keeping it was', () => {
    const moved = { due: at('2026-11-18', '21:00'), scoredDue: due };
    const missed: Outcome = { ...MISSED, at: instant('2026-11-19T08:00Z') };
    expect(correct(settled(missed, moved), TO.kept, NOW)).toMatchObject({
      ok: true,
      patch: { outcome: { kind: 'late', at: instant('2026-11-18T20:10Z'), lateBy: 120 } },
    });
  });

  test('that is opened again has no outcome', () => {
    expect(correct(settled(MISSED), TO.open, NOW)).toEqual(becomes(undefined));
  });
});

test.each(EVERY_OUTCOME.map((outcome) => [outcome.kind, outcome] as const))(
  'a correction to the same says so: %s',
  (kind, outcome) => {
    const same = kind === 'late' ? ({ kind, deedAt: outcome.at } as const) : TO[kind];
    expect(correct(settled(outcome), same, NOW)).toEqual(refused('same-outcome'));
  },
);

test('an open promise has nothing to correct', () => {
  expect(correct(commitment({ due }), TO.missed, NOW)).toEqual(refused('not-settled'));
});

test.each([
  ['that is to come', instant('2026-11-20T10:00Z'), 'deed-in-future'],
  ['before it was promised', instant('2026-05-01T10:00Z'), 'deed-before-promise'],
])('a deed %s is refused', (_when, deedAt, reason) => {
  expect(correct(settled(MISSED), { kind: 'late', deedAt }, NOW)).toEqual(refused(reason));
});
