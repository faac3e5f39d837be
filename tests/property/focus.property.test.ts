import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beforePromise, type Boundary } from '../../utils/domain/before-promise';
import { boundaryApplies } from '../../utils/domain/before-promise/boundary-applies';
import type { Commitment } from '../../utils/domain/commitment';
import { type Due, SOMEDAY } from '../../utils/domain/due';
import { AREAS } from '../../utils/domain/focus/area';
import { suggestFocus } from '../../utils/domain/focus/suggest-focus';
import { weekMarks } from '../../utils/domain/focus/week-marks';
import type { Outcome } from '../../utils/domain/outcome';
import { dayOf, instantOf } from '../../utils/domain/record/minute';
import { MYSELF } from '../../utils/domain/record/record-id';
import { en } from '../../utils/domain/small-acts/en';
import { commitment, here, idOf } from '../support/commitments';

fc.configureGlobal({ seed: 20_261_119, numRuns: 200, interruptAfterTimeLimit: 10_000 });

const NOW = here('2026-11-19T15:00[Europe/Berlin]');
const TODAY = 2514;
const ZONES = ['Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'] as const;

/** Dues and outcomes so close together that they often meet. */
const dayNear = fc.integer({ min: TODAY - 50, max: TODAY + 8 }).map((number) => dayOf(number));
const time = fc
  .nat({ max: 95 })
  .map((quarter) => new Temporal.PlainTime(Math.floor(quarter / 4), (quarter % 4) * 15));
const due: fc.Arbitrary<Due> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('at' as const),
      day: dayNear,
      time,
      zone: fc.constantFrom(...ZONES),
    }),
  },
  fc.record({ kind: fc.constant('by-day' as const), day: dayNear }),
  fc.record({ kind: fc.constant('by-week' as const), lastDay: dayNear }),
  fc.constant(SOMEDAY),
);
const minute = fc.integer({ min: (TODAY - 50) * 1440, max: (TODAY + 1) * 1440 });
const outcome: fc.Arbitrary<Outcome | undefined> = fc
  .tuple(fc.constantFrom('kept', 'late', 'missed', 'released', 'open'), minute)
  .map(([kind, at]) => {
    const scoredUntil = instantOf(at - 30);
    if (kind === 'kept' || kind === 'missed') return { kind, at: instantOf(at), scoredUntil };
    if (kind === 'late') return { kind, at: instantOf(at), scoredUntil, lateBy: 30 };
    return kind === 'released' ? { kind, at: instantOf(at) } : undefined;
  });
const PEOPLE = [idOf(1), idOf(2), MYSELF];
const records: fc.Arbitrary<readonly Commitment[]> = fc
  .array(
    fc.record({
      due,
      scoredDue: due,
      outcome,
      person: fc.constantFrom(...PEOPLE),
      told: fc.option(fc.boolean()),
      ritual: fc.boolean(),
    }),
    {
      maxLength: 40,
    },
  )
  .map((all) =>
    all.map(({ outcome: settled, told, ritual, ...given }, number) =>
      commitment({
        ...given,
        id: idOf(100 + number),
        ...(settled && { outcome: settled }),
        ...(ritual && { ritual: idOf(9999) }),
        ...(told !== null && { changes: [{ at: NOW.toInstant(), from: SOMEDAY, to: given.due, told }] }),
      }),
    ),
  );
const shuffled = records.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
);
const repairsOf = (all: readonly Commitment[]) =>
  all.filter((_, index) => index % 3 === 0).map(({ id }, index) => ({ id: idOf(8000 + index), of: id }));
const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'no',
        'calls',
        'after',
        'before',
        'nine',
        '9',
        '21:30',
        'pm',
        'only',
        'except',
        'Sundays',
        'evenings',
        'weekend',
        'half',
        'the plants',
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' ')),
);
const boundaries: fc.Arbitrary<readonly Boundary[]> = fc.array(
  fc.record({ line, whose: fc.constantFrom('theirs', 'mine') }),
  { maxLength: 4 },
);

test('the focus that is suggested does not depend on the order of records, nor on who they are to', () => {
  fc.assert(
    fc.property(shuffled, ([all, otherwise]) => {
      const now = NOW.toInstant();
      const suggested = suggestFocus(all, repairsOf(all), { now });
      expect(suggestFocus(otherwise, repairsOf(all).reverse(), { now })).toEqual(suggested);
      expect(
        suggestFocus(
          all.map((it) => ({ ...it, person: MYSELF })),
          repairsOf(all),
          { now },
        ),
      ).toEqual(suggested);
      const times = suggested?.because.times ?? 3;
      expect(times).toBeGreaterThanOrEqual(3);
    }),
  );
});

test('a week has seven marks, ahead of which is to come and behind which is not, in any order of records', () => {
  fc.assert(
    fc.property(
      shuffled,
      fc.constantFrom(...AREAS, undefined),
      fc.constantFrom(...ZONES),
      ([all, otherwise], area, zone) => {
        const now = NOW.withTimeZone(zone);
        const around = { now, repairs: repairsOf(all), acts: en };
        const marks = weekMarks(area, all, around);
        expect(weekMarks(area, otherwise, around)).toEqual(marks);
        const isAhead = marks.map((mark) => mark === 'to-come');
        expect(isAhead).toEqual(
          Array.from(
            { length: 7 },
            (_, index) => index + 1 > now.dayOfWeek || (isAhead[index] && index + 1 === now.dayOfWeek),
          ),
        );
      },
    ),
  );
});

test('before a promise one thing is said at most, in any order of records, whatever the lines hold', () => {
  fc.assert(
    fc.property(
      shuffled,
      due,
      boundaries,
      fc.constantFrom(...PEOPLE),
      ([all, otherwise], on, lines, person) => {
        const draft = { text: 'Water the plants', person, due: on };
        const check = (records_: readonly Commitment[], zone: string = 'Europe/Berlin') =>
          beforePromise({
            draft,
            open: records_,
            settledWith: records_,
            boundaries: lines,
            now: NOW.withTimeZone(zone),
          });
        const caution = check(all);
        expect(check(otherwise)).toEqual(caution);
        // Only the load of a day asks where the person is.
        const line = caution?.kind === 'boundary' ? caution : undefined;
        const elsewhere = ZONES.map((zone) => check(all, zone));
        expect(elsewhere.map((it) => (it?.kind === 'boundary' ? it : undefined))).toEqual(
          ZONES.map(() => line),
        );
        const others = all.filter((it) => it.person !== person);
        const record = beforePromise({ draft, open: [], settledWith: others, boundaries: [], now: NOW });
        expect(record).toBeUndefined();
      },
    ),
  );
});

test('a line of any length is read in a moment', () => {
  const long = ['after half past ', 'nine ', '9', ' ', 'sunday', 'a.m'].map((part) => part.repeat(20_000));
  for (const text of long)
    expect(boundaryApplies(text, { text, due: { kind: 'by-day', day: dayOf(TODAY) } })).toBeTypeOf('boolean');
});
