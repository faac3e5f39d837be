import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Commitment } from '../../utils/domain/commitment';
import { commitmentFrom } from '../../utils/domain/commitment-record';
import { type Due, SOMEDAY } from '../../utils/domain/due';
import type { Outcome } from '../../utils/domain/outcome';
import { instantOf, minuteOf } from '../../utils/domain/record/minute';
import { reliability } from '../../utils/domain/reliability';
import type { Mending } from '../../utils/domain/reliability';
import { at, byDay, byWeek, commitment, DEVICE, idAt, idOf, instant, written } from '../support/commitments';

fc.configureGlobal({ seed: 20_260_118, numRuns: 300, interruptAfterTimeLimit: 10_000 });

const NOW = instant('2026-11-18T12:00Z');
const LAST = minuteOf(NOW);
const DUES: readonly Due[] = [at('2026-11-01', '19:00'), byDay('2026-11-01'), byWeek('2026-11-01'), SOMEDAY];
const KINDS = ['kept', 'late', 'missed', 'released', 'withdrawn'] as const;
/** How much R may differ where the same sum is made in another way. */
const ROUNDING = 1e-12;

function outcomeOf(kind: Outcome['kind'], age: number, lateBy: number, counts: boolean): Outcome {
  const end = instantOf(LAST - age);
  const until = counts ? { scoredUntil: end } : {};
  if (kind === 'late') {
    return counts
      ? { kind, at: end, scoredUntil: instantOf(LAST - age - lateBy), lateBy }
      : { kind: 'kept', at: end };
  }
  return kind === 'kept' || kind === 'missed' ? { kind, at: end, ...until } : { kind, at: end };
}

/** Ages in minutes, often the same. */
const age = fc.oneof(fc.constantFrom(0, 1440, 45 * 1440), fc.nat({ max: 400 * 1440 }));
const single = fc
  .record({
    due: fc.constantFrom(...DUES),
    kind: fc.option(fc.constantFrom(...KINDS), { nil: undefined, freq: 6 }),
    age,
    lateBy: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 5 * 1440 })),
    moved: fc.boolean(),
    ritual: fc.option(fc.constantFrom(idOf(900), idOf(901)), { nil: undefined, freq: 1 }),
  })
  .map(({ due, kind, age: old, lateBy, moved, ritual }): Partial<Commitment> => ({
    due,
    ...(kind && { outcome: outcomeOf(kind, old, lateBy, due.kind !== 'someday') }),
    ...(moved && { changes: [{ at: NOW, from: SOMEDAY, to: due, told: true }] }),
    ...(ritual && { ritual }),
  }));

interface Records {
  readonly commitments: readonly Commitment[];
  readonly repairs: readonly Mending[];
}

/** Up to twelve promises, and repairs that link some of them; the thirteenth is for the tests to add. */
const ADDED = 12;
const records: fc.Arbitrary<Records> = fc
  .record({
    promises: fc.array(single, { maxLength: ADDED }),
    links: fc.array(
      fc.tuple(
        fc.nat({ max: ADDED - 1 }),
        fc.oneof(fc.constantFrom(ADDED, undefined), fc.nat({ max: ADDED })),
        fc.nat({ max: 99 }),
      ),
      { maxLength: 6 },
    ),
  })
  .map(({ promises, links }) => ({
    commitments: promises.map((given, number) => commitment({ ...given, id: idOf(number) })),
    repairs: links.map(([of, made, order], number) => ({
      id: idOf(1000 + order * 10 + number),
      of: idOf(of),
      ...(made !== undefined && { promise: idOf(made) }),
    })),
  }));

const added = (outcome: Outcome, given: Partial<Commitment> = {}) =>
  commitment({ id: idOf(ADDED), due: DUES[0]!, outcome, ...given });
const valueOf = ({ commitments, repairs }: Records, now = NOW) =>
  reliability(commitments, repairs, now).value;
const adding = ({ commitments, repairs }: Records, ...more: readonly Commitment[]) => ({
  commitments: [...commitments, ...more],
  repairs,
});

test('R lies between 0 and 1, and so do its parts add up: whatever is recorded', () => {
  fc.assert(
    fc.property(records, age, (all, later) => {
      const result = reliability(all.commitments, all.repairs, NOW.add({ minutes: later }));
      expect(result.value).toBeGreaterThanOrEqual(0);
      expect(result.value).toBeLessThanOrEqual(1);
      expect(result.counted).toBeLessThanOrEqual(all.commitments.filter(({ outcome }) => outcome).length);
      expect(result.lastTen.length).toBeLessThanOrEqual(10);
    }),
  );
});

describe('for the same promise', () => {
  test('kept ≥ kept late ≥ missed and repaired ≥ missed', () => {
    const due = fc.constantFrom(...DUES.filter(({ kind }) => kind !== 'someday'));
    fc.assert(
      fc.property(records, due, age, fc.integer({ min: 1, max: 5 * 1440 }), (all, promised, old, lateBy) => {
        const linked = commitment({ id: idOf(ADDED + 1), due: SOMEDAY, outcome: { kind: 'kept', at: NOW } });
        const repair = { id: idOf(999), of: idOf(ADDED), promise: linked.id };
        const others = all.repairs.filter(({ promise }) => promise !== idOf(ADDED));
        const settled = (kind: Outcome['kind'], repairs: readonly Mending[] = []) =>
          valueOf({
            commitments: [
              ...all.commitments,
              added(outcomeOf(kind, old, lateBy, true), { due: promised }),
              linked,
            ],
            repairs: [...repairs, ...others],
          });
        const values = [settled('kept'), settled('late'), settled('missed', [repair]), settled('missed')];
        expect(values.every((value, index) => value <= (values[index - 1] ?? 1) + ROUNDING)).toBe(true);
      }),
    );
  });
});

describe('adding one', () => {
  test('kept on time never lowers R, also when it repairs a miss', () => {
    fc.assert(
      fc.property(records, age, (all, old) => {
        const more = adding(all, added(outcomeOf('kept', old, 0, true)));
        expect(valueOf(more)).toBeGreaterThanOrEqual(valueOf(all) - ROUNDING);
      }),
    );
  });

  test('unrepaired miss never raises R', () => {
    fc.assert(
      fc.property(records, age, (all, old) => {
        const more = adding(all, added(outcomeOf('missed', old, 0, true)));
        expect(valueOf(more)).toBeLessThanOrEqual(valueOf(all) + ROUNDING);
      }),
    );
  });

  test('coffee to the week of a daily ritual: kept never lowers R, missed never raises it', () => {
    const kinds = fc.constantFrom<('kept' | 'missed' | undefined)[]>('kept', 'missed', undefined);
    const week = fc.array(kinds, { minLength: 7, maxLength: 7 });
    const coffee = (kind: 'kept' | 'missed', index: number) =>
      commitment({
        id: idOf(100 + index),
        due: byDay(`2026-11-${10 + index}`),
        ritual: idOf(902),
        outcome: outcomeOf(kind, (8 - index) * 1440, 0, true),
      });
    fc.assert(
      fc.property(records, week, fc.nat({ max: 6 }), (all, drunk, index) => {
        const others = drunk.flatMap((kind, day) => (kind && day !== index ? [coffee(kind, day)] : []));
        const before = valueOf(adding(all, ...others));
        const kept = valueOf(adding(all, ...others, coffee('kept', index)));
        const missed = valueOf(adding(all, ...others, coffee('missed', index)));
        expect(kept).toBeGreaterThanOrEqual(before - ROUNDING);
        expect(missed).toBeLessThanOrEqual(before + ROUNDING);
      }),
    );
  });

  test('that does not count changes nothing, also when it was repaired', () => {
    const uncounted = fc.constantFrom<Partial<Commitment>[]>(
      { outcome: { kind: 'released', at: NOW } },
      { outcome: { kind: 'withdrawn', at: NOW } },
      { due: SOMEDAY, outcome: { kind: 'missed', at: NOW } },
    );
    const repair = { id: idOf(999), of: idOf(ADDED), promise: idOf(0) };
    fc.assert(
      fc.property(records, uncounted, (all, given) => {
        const more = adding(all, commitment({ id: idOf(ADDED), due: DUES[0]!, ...given }));
        expect(valueOf({ ...more, repairs: [...more.repairs, repair] })).toBe(valueOf(all));
      }),
    );
  });
});

/** What does not depend on ids. */
function summary({ commitments, repairs }: Records) {
  const { value, counted } = reliability(commitments, repairs, NOW);
  return { value, counted };
}

describe('the same records give the same R, bit for bit', () => {
  const shuffled = records.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all.commitments], { minLength: all.commitments.length }),
      fc.shuffledSubarray([...all.repairs], { minLength: all.repairs.length }),
    ),
  );

  test('in any order', () => {
    fc.assert(
      fc.property(shuffled, ([{ commitments, repairs }, otherCommitments, otherRepairs]) => {
        expect(reliability(otherCommitments, otherRepairs, NOW)).toStrictEqual(
          reliability(commitments, repairs, NOW),
        );
      }),
    );
  });

  test('when one was deleted and added again', () => {
    fc.assert(
      fc.property(records, fc.nat({ max: ADDED - 1 }), (all, number) => {
        const [id, again] = [idOf(number), idAt('2026-11-17T08:00Z')];
        const renamed = (one: string) => (one === id ? again : one);
        const commitments = all.commitments.map((it) => ({ ...it, id: renamed(it.id) }));
        const repairs = all.repairs.map((it) => ({
          ...it,
          ...(it.of !== undefined && { of: renamed(it.of) }),
          ...(it.promise !== undefined && { promise: renamed(it.promise) }),
        }));
        expect(summary({ commitments, repairs })).toStrictEqual(summary(all));
      }),
    );
  });

  describe('in any time zone and on any device', () => {
    const zoneHere = process.env['TZ'];
    afterEach(() => {
      if (zoneHere === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zoneHere;
    });

    test('from what was stored where it was settled', () => {
      fc.assert(
        fc.property(records, ({ commitments, repairs }) => {
          const rows = commitments.map((it) => {
            const { id, due, outcome, ritual } = it;
            const row = written({ id, v: { ...(ritual && { ritual }) }, s: {} }, { due }, [LAST, 0, DEVICE]);
            return outcome ? written(row, { outcome }, [LAST, 1, DEVICE]) : row;
          });
          const inZone = (zone: string) => {
            process.env['TZ'] = zone;
            return summary({ commitments: rows.map((it) => commitmentFrom(it)!), repairs });
          };
          const home = summary({ commitments, repairs });
          expect(['Pacific/Auckland', 'UTC'].map(inZone)).toStrictEqual([home, home]);
        }),
        { numRuns: 60 },
      );
    });
  });
});
