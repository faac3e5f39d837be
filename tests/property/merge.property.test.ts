import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRows } from '../../utils/domain/record/merge';
import { recordId } from '../../utils/domain/record/record-id';
import {
  type CellValue,
  isGone,
  type Life,
  LOG_LENGTH,
  type LogEntry,
  type Row,
  stampOf,
  type UnknownCell,
} from '../../utils/domain/record/row';
import { compareStamps, nextStamp, type Stamp } from '../../utils/domain/record/stamp';

fc.configureGlobal({ seed: 20_260_118, numRuns: 400, interruptAfterTimeLimit: 10_000 });

const MADE = 1000;
const BIRTH = 'La9x2';
const ID = recordId({ minute: MADE, random: 5, device: BIRTH });
const CREATED: Stamp = [MADE, 0, BIRTH];
const FIELDS = ['text', 'person', 'due', 'scored', 'outcome', 'snoozedUntil'];
const NEW_FIELDS = ['11', '12', '13'];

/** Few stamps, so that copies often hold the same; devices that were cloned write different values under one. */
const stamp: fc.Arbitrary<Stamp> = fc.constantFrom<Stamp[]>(
  CREATED,
  [MADE, 1, BIRTH],
  [MADE + 1, 0, 'Dk4m7'],
  [MADE + 1, 0, BIRTH],
  [MADE + 1, 1023, 'Dk4m7'],
  [MADE + 9, 0, 'zzzzz'],
);
const value: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>(
  null,
  'Call',
  'Call Maya',
  '😀',
  '\uffee',
  9,
  10,
  [2, 9],
  [2, 10],
  [2, 10, 5],
  [1, 9, 60, 'UTC'],
);
const cells = (fields: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...fields), value, stamp), { maxLength: 6 });

/** Entries of one sequence of stamps, two for each, some of which are in the log. At most as many as a log keeps. */
const log: fc.Arbitrary<readonly LogEntry[]> = fc
  .uniqueArray(fc.nat({ max: 199 }), { maxLength: LOG_LENGTH, size: 'max' })
  .map((numbers) =>
    numbers
      .sort((a, b) => a - b)
      .map((number): LogEntry => ({ s: [MADE + Math.floor(number / 2), 0, BIRTH], e: [1, number % 2] })),
  );

const life: fc.Arbitrary<Life> = fc.record({
  state: fc.constantFrom('alive', 'deleted', 'erased'),
  stamp,
});

/** A row in the one form in which every device stores it. */
const row: fc.Arbitrary<Row> = fc
  .record({
    written: cells(FIELDS),
    unknown: cells(NEW_FIELDS),
    entries: log,
    alive: fc.option(life, { nil: undefined, freq: 2 }),
  })
  .map(({ written, unknown, entries, alive }) => {
    if (alive?.state === 'erased') return { id: ID, v: {}, s: {}, life: alive };
    const v = Object.fromEntries(written.map(([field, cell]) => [field, cell]));
    const stamps = Object.fromEntries(written.map(([field, , when]) => [field, when]));
    const s = Object.fromEntries(
      Object.entries(stamps).filter(([, when]) => compareStamps(when, CREATED) !== 0),
    );
    const x = Object.fromEntries(
      unknown.map(([field, cell, when]): [string, UnknownCell] => [
        field,
        { type: 'text', value: cell, stamp: when },
      ]),
    );
    return {
      id: ID,
      v,
      s,
      ...(entries.length > 0 && { log: entries }),
      ...(alive && { life: alive }),
      ...(unknown.length > 0 && { x }),
    };
  });

describe('however copies arrive, all devices end with the same row', () => {
  test('in either order', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(mergeRows(a, b)).toStrictEqual(mergeRows(b, a));
      }),
    );
  });

  test('in any grouping', () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(mergeRows(mergeRows(a, b), c)).toStrictEqual(mergeRows(a, mergeRows(b, c)));
      }),
    );
  });

  test('any number of times', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        const both = mergeRows(a, b);
        expect(mergeRows(a, a)).toStrictEqual(a);
        expect(mergeRows(both, a)).toStrictEqual(both);
        expect(mergeRows(b, both)).toStrictEqual(both);
      }),
    );
  });

  test('as the same bytes', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(JSON.stringify(mergeRows(a, b))).toBe(JSON.stringify(mergeRows(b, a)));
      }),
    );
  });
});

describe('what comes out', () => {
  test('is in the one form again: creation stamps implied, a sorted log of at most 64, nothing empty', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        const { v, s, log: entries, life: alive, x } = mergeRows(a, b);
        expect(Object.keys(s).filter((field) => !(field in v))).toEqual([]);
        expect(Object.values(s).filter((when) => compareStamps(when, CREATED) === 0)).toEqual([]);
        expect(entries).not.toEqual([]);
        expect(x).not.toEqual({});
        const list = entries ?? [];
        expect(list.length).toBeLessThanOrEqual(LOG_LENGTH);
        expect([...list].sort((one, other) => compareStamps(one.s, other.s))).toEqual(list);
        expect(new Set(list.map((entry) => JSON.stringify(entry))).size).toBe(list.length);
        const words =
          alive?.state === 'erased' ? [...Object.keys(v), ...Object.keys(s), ...list, x] : [undefined];
        expect(words).toEqual([undefined]);
      }),
    );
  });

  test('holds each cell with its greatest stamp, and a value that was written under it', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        const both = mergeRows(a, b);
        fc.pre(both.life?.state !== 'erased');
        expect(Object.keys(both.v).sort()).toEqual(
          [...new Set([...Object.keys(a.v), ...Object.keys(b.v)])].sort(),
        );
        for (const field of Object.keys(both.v)) {
          const written = [a, b].filter((copy) => field in copy.v);
          const greatest = written
            .map((copy) => stampOf(copy, field)!)
            .sort(compareStamps)
            .at(-1)!;
          expect(stampOf(both, field)).toEqual(greatest);
          expect(
            written
              .filter((copy) => compareStamps(stampOf(copy, field)!, greatest) === 0)
              .map((copy) => copy.v[field]),
          ).toContainEqual(both.v[field]);
        }
      }),
    );
  });

  test('holds the greatest stamps of both logs', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        const both = mergeRows(a, b);
        fc.pre(both.life?.state !== 'erased');
        const all = new Map(
          [...(a.log ?? []), ...(b.log ?? [])].map((entry) => [JSON.stringify(entry), entry]),
        );
        const sorted = [...all.values()].sort(
          (one, other) => compareStamps(one.s, other.s) || Number(one.e[1]) - Number(other.e[1]),
        );
        expect(both.log ?? []).toEqual(sorted.slice(-LOG_LENGTH));
      }),
    );
  });

  test('erased is final: nothing brings a word of it back', () => {
    fc.assert(
      fc.property(row, row, fc.array(row, { maxLength: 3 }), stamp, (a, b, others, when) => {
        const erased: Row = { id: ID, v: {}, s: {}, life: { state: 'erased', stamp: when } };
        const end = [b, ...others].reduce(mergeRows, mergeRows(a, erased));
        expect(end).toEqual({ id: ID, v: {}, s: {}, life: { state: 'erased', stamp: expect.anything() } });
        expect(isGone(end, new Set())).toBe(true);
      }),
    );
  });
});

test('one’s own edit wins on one’s own device, whatever its clock says and whatever was there', () => {
  const wall = fc.oneof(fc.integer({ min: -10, max: MADE + 20 }), fc.integer());
  const device = fc.constantFrom(BIRTH, 'Dk4m7', 'zzzzz', '00001');
  fc.assert(
    fc.property(row, fc.constantFrom(...FIELDS), value, wall, device, (before, field, own, minute, me) => {
      fc.pre(before.life?.state !== 'erased');
      const next = nextStamp(stampOf(before, field), minute, me);
      const after: Row = { ...before, v: { ...before.v, [field]: own }, s: { ...before.s, [field]: next } };
      expect(mergeRows(after, before).v[field]).toEqual(own);
      expect(mergeRows(before, after).v[field]).toEqual(own);
    }),
  );
});

test('a later change to any field brings a deleted record back, a snooze does not', () => {
  fc.assert(
    fc.property(row, fc.constantFrom(...FIELDS), value, (before, field, own) => {
      fc.pre(before.life?.state !== 'erased');
      const deleted: Row = { ...before, life: { state: 'deleted', stamp: [MADE + 20, 0, BIRTH] } };
      const stamps = { ...before.s, [field]: [MADE + 21, 0, BIRTH] as const };
      const edited: Row = { ...before, v: { ...before.v, [field]: own }, s: stamps };
      expect(isGone(deleted, new Set(['snoozedUntil']))).toBe(true);
      expect(isGone(mergeRows(deleted, edited), new Set(['snoozedUntil']))).toBe(field === 'snoozedUntil');
    }),
  );
});
