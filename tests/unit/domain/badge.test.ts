import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badge, isDueSoon } from '../../../utils/domain/badge';
import type { Commitment } from '../../../utils/domain/commitment';
import { dayOf, minuteOf } from '../../../utils/domain/record/minute';
import { SOMEDAY } from '../../../utils/domain/due';
import { at, byDay, byWeek, commitment, EVERY_OUTCOME, here, instant } from '../../support/commitments';

const berlin = (time: string) => here(`${time}[Europe/Berlin]`);
const SEVEN = at('2026-11-18', '19:00');
const [SOON, DUE, GONE] = ['2026-11-18T17:00Z', '2026-11-18T18:00Z', '2026-11-25T18:00Z'].map(instant);

test('nothing to say is nothing, for ever', () => {
  expect(badge([], berlin('2026-11-18T12:00'))).toStrictEqual({ dueSoon: 0, stillOpen: 0 });
  expect(badge([commitment({ due: SOMEDAY })], berlin('2026-11-18T12:00'))).toStrictEqual({
    dueSoon: 0,
    stillOpen: 0,
  });
});

describe('one promise', () => {
  test.each([
    ['says nothing before its lead time', '2026-11-18T17:59', { dueSoon: 0, stillOpen: 0, changesAt: SOON }],
    ['is due soon an hour before', '2026-11-18T18:00', { dueSoon: 1, stillOpen: 0, changesAt: DUE }],
    ['is due soon until its due', '2026-11-18T18:59', { dueSoon: 1, stillOpen: 0, changesAt: DUE }],
    ['is still open from then on', '2026-11-18T19:00', { dueSoon: 0, stillOpen: 1, changesAt: GONE }],
    ['is still open for seven days', '2026-11-25T18:59', { dueSoon: 0, stillOpen: 1, changesAt: GONE }],
    ['leaves after seven days and waits in the check-in', '2026-11-25T19:00', { dueSoon: 0, stillOpen: 0 }],
  ])('%s', (_sentence, now, view) => {
    expect(badge([commitment({ due: SEVEN })], berlin(now))).toStrictEqual(view);
    expect(isDueSoon(commitment({ due: SEVEN }), berlin(now))).toBe(view.dueSoon === 1);
  });

  test('may have a lead time of its own', () => {
    const early = commitment({ due: SEVEN, leadMinutes: 24 * 60 });
    expect(badge([early], berlin('2026-11-17T18:59'))).toMatchObject({ dueSoon: 0 });
    expect(badge([early], berlin('2026-11-17T19:00'))).toMatchObject({ dueSoon: 1 });
    const none = commitment({ due: SEVEN, leadMinutes: 0 });
    expect(badge([none], berlin('2026-11-18T18:59'))).toStrictEqual({
      dueSoon: 0,
      stillOpen: 0,
      changesAt: DUE,
    });
  });

  test.each([
    ['a day', byDay('2026-11-18')],
    ['a week', byWeek('2026-11-18')],
  ])('%s ends at midnight where the person is, and is due soon the hour before', (_sentence, due) => {
    expect(badge([commitment({ due })], berlin('2026-11-18T23:00'))).toStrictEqual({
      dueSoon: 1,
      stillOpen: 0,
      changesAt: instant('2026-11-18T23:00Z'),
    });
    expect(badge([commitment({ due })], here('2026-11-18T23:00[Europe/Lisbon]'))).toStrictEqual({
      dueSoon: 1,
      stillOpen: 0,
      changesAt: instant('2026-11-19T00:00Z'),
    });
  });

  test.each(EVERY_OUTCOME)('says nothing once it is settled: $kind', (outcome) => {
    const settled = commitment({ due: SEVEN, outcome });
    expect(badge([settled], berlin('2026-11-18T18:30'))).toStrictEqual({ dueSoon: 0, stillOpen: 0 });
    expect(isDueSoon(settled, berlin('2026-11-18T18:30'))).toBe(false);
  });
});

test('the badge goes by what the list shows, not by what was said first', () => {
  const moved = commitment({ due: byDay('2026-11-20'), scoredDue: SEVEN });
  expect(badge([moved], berlin('2026-11-18T20:00'))).toMatchObject({ dueSoon: 0, stillOpen: 0 });
});

test('promises add up, and the first of them to change is the next change', () => {
  const open = [
    commitment({ due: SEVEN }),
    commitment({ due: at('2026-11-18', '18:40') }),
    commitment({ due: at('2026-11-18', '12:00') }),
    commitment({ due: byDay('2026-11-17') }),
    commitment({ due: byDay('2026-11-10') }),
    commitment({ due: byDay('2026-12-24') }),
  ];
  expect(badge(open, berlin('2026-11-18T18:30'))).toStrictEqual({
    dueSoon: 2,
    stillOpen: 2,
    changesAt: instant('2026-11-18T17:40Z'),
  });
});

describe('as time passes', () => {
  const BASE = berlin('2026-10-20T00:00');
  const minutes = fc.integer({ min: 0, max: 20 * 24 * 60 });
  const dueArbitrary = fc.oneof(
    minutes.map((minute) => {
      const moment = BASE.add({ minutes: minute });
      return at(moment.toPlainDate().toString(), moment.toPlainTime().toString());
    }),
    fc.integer({ min: 2480, max: 2500 }).map((number) => byDay(dayOf(number).toString())),
    fc.integer({ min: 2480, max: 2500 }).map((number) => byWeek(dayOf(number).toString())),
    fc.constant(SOMEDAY),
  );
  const open = fc.array(
    fc
      .record({ due: dueArbitrary, lead: fc.constantFrom(undefined, 0, 5, 600) })
      .map(({ due, lead }) => commitment({ due, ...(lead !== undefined && { leadMinutes: lead }) })),
    { maxLength: 6 },
  );
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland');
  const viewAt = (commitments: readonly Commitment[], now: Temporal.Instant, place: string) =>
    badge(commitments, now.toZonedDateTimeISO(place));

  test('the view stays as it is until the instant at which it says it changes', () => {
    fc.assert(
      fc.property(
        open,
        minutes,
        zone,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (commitments, minute, place, share) => {
          const now = BASE.add({ minutes: minute }).toInstant();
          const view = viewAt(commitments, now, place);
          const last = view.changesAt ?? now.add({ hours: 40 * 24 });
          const between = Math.floor((last.epochMilliseconds - now.epochMilliseconds) * share);
          const some = Temporal.Instant.fromEpochMilliseconds(
            Math.min(now.epochMilliseconds + between, last.epochMilliseconds - 1),
          );
          expect(viewAt(commitments, some, place)).toStrictEqual(view);
          expect(viewAt(commitments, last.subtract({ milliseconds: 1 }), place)).toStrictEqual(view);
        },
      ),
      { seed: 20_260_118, numRuns: 300 },
    );
  });

  test('one promise changes the view at that instant, at most three times, and then never again', () => {
    fc.assert(
      fc.property(open, zone, (commitments, place) => {
        for (const one of commitments) {
          const views = [viewAt([one], BASE.subtract({ days: 10 }).toInstant(), place)];
          for (let view = views[0]!; view.changesAt; view = views.at(-1)!) {
            views.push(viewAt([one], view.changesAt, place));
          }
          const shown = views.map(({ dueSoon, stillOpen }) => `${dueSoon} ${stillOpen}`);
          const whole = one.leadMinutes === 0 ? ['0 0', '0 1', '0 0'] : ['0 0', '1 0', '0 1', '0 0'];
          expect(shown).toEqual(one.due.kind === 'someday' ? ['0 0'] : whole);
        }
      }),
      { seed: 20_260_118, numRuns: 100 },
    );
  });

  test('the next change is later than now, on a whole minute', () => {
    fc.assert(
      fc.property(open, minutes, zone, (commitments, minute, place) => {
        const now = BASE.add({ minutes: minute }).toInstant();
        const { changesAt } = viewAt(commitments, now, place);
        expect(!changesAt || minuteOf(changesAt) > minuteOf(now)).toBe(true);
      }),
      { seed: 20_260_118, numRuns: 100 },
    );
  });
});
