import fc from 'fast-check';

import { APPRECIATION } from '../../utils/domain/appreciation-fields';
import { COMMITMENT } from '../../utils/domain/commitment-fields';
import { PERSON } from '../../utils/domain/person-fields';
import { compareValues } from '../../utils/domain/record/compare-values';
import type { Column, Kind } from '../../utils/domain/record/field';
import { recordId } from '../../utils/domain/record/record-id';
import { type CellValue, creationStamp, type LogEntry, type Row } from '../../utils/domain/record/row';
import {
  compareStamps,
  LAST_COUNTER,
  LAST_MINUTE,
  sameStamp,
  type Stamp,
} from '../../utils/domain/record/stamp';
import { utf8Length } from '../../utils/domain/record/text';
import { CARD } from '../../utils/sync/card-kind';
import type { SyncRecord } from '../../utils/sync/record';

/** Objects as they come out of a database, with the usual prototype. */
const PLAIN = { noNullPrototype: true } as const;
const DEVICES = ['La9x2', 'Dk4m7', '00001', 'zzzzz'];

/** Texts that have hurt others: none, long ones, two halves of a character, the codec's own marks. */
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  fc.constantFrom(
    '',
    'Call Maya about the lease',
    'call',
    'É',
    '👩🏽‍🚀🎁',
    'להתקשר אל הרופאה',
    'أن أعيد الكتاب',
    '\u0000',
    'a\u0000b\u0001c\u0001',
    '\u00010000',
    '\ud83d',
    'x\udc00y',
    '\ufeffmark',
    '__proto__',
    '\u2028<"\\',
    'ß'.repeat(30),
  ),
);
/** Within the limits of every field. */
const text = anyText.filter((one) => utf8Length(one) <= 60);
const int = fc.oneof(
  fc.integer({ min: -3, max: 40 }),
  fc.integer({ min: 0, max: LAST_MINUTE }),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2 ** 40, 2 ** 52, -(2 ** 52) - 1),
);
const device = fc.constantFrom(...DEVICES);
const minute = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 3_600_000, max: 3_640_000 }) },
  fc.constantFrom(0, LAST_MINUTE),
);
const stamp: fc.Arbitrary<Stamp> = fc.tuple(
  minute,
  fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: LAST_COUNTER })),
  device,
);
const id = fc.record({ minute, random: fc.integer({ min: 0, max: 0xffff }), device }).map(recordId);
const word = fc.oneof(
  id,
  device,
  fc.constantFrom('Europe/Berlin', 'de', '', '__proto__', '0'.repeat(13)),
  text,
);

const values: Readonly<Record<Column, fc.Arbitrary<CellValue>>> = {
  int,
  ints: fc.array(int, { maxLength: 9 }),
  'ints+word': fc
    .tuple(fc.array(int, { maxLength: 4 }), fc.option(word, { nil: undefined }))
    .map(([numbers, last]) => (last === undefined ? numbers : [...numbers, last])),
  word,
  text,
};
const valueOf = (column: Column) => fc.option(values[column], { nil: null, freq: 6 });

interface Written {
  readonly name: string;
  readonly type: Column;
  readonly value: CellValue;
  readonly stamp: Stamp | undefined;
}

/** Cells of some of these fields, each once, at creation or later. */
function cells(fields: readonly (readonly [string, Column])[]): fc.Arbitrary<readonly Written[]> {
  if (fields.length === 0) return fc.constant([]);
  const cell = fc.constantFrom(...fields).chain(([name, type]) =>
    fc.record({
      name: fc.constant(name),
      type: fc.constant(type),
      value: valueOf(type),
      stamp: fc.option(stamp, { nil: undefined }),
    }),
  );
  return fc.uniqueArray(cell, { selector: ({ name }) => name, maxLength: fields.length });
}

const log = fc.array(fc.record({ s: stamp, e: fc.array(fc.oneof(int, word), { maxLength: 8 }) }, PLAIN), {
  maxLength: 5,
});

/** As a command writes one beside a cell: with the cell's stamp, and often its value. */
function entriesBeside(written: readonly Written[], created: Stamp): readonly LogEntry[] {
  return written.map(({ value, stamp: s = created }) => ({
    s,
    e: Array.isArray(value) ? [1, ...(value as LogEntry['e']), ...(value as LogEntry['e'])] : [2],
  }));
}

function asSet(entries: readonly LogEntry[]): readonly LogEntry[] {
  const different = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...different.values()].sort((a, b) => compareStamps(a.s, b.s) || compareValues(a.e, b.e));
}

const life = fc.record(
  { state: fc.constantFrom('alive' as const, 'deleted' as const, 'erased' as const), stamp },
  PLAIN,
);

const NEW_FIELDS = [
  ['40', 'int'],
  ['41', 'ints'],
  ['42', 'ints+word'],
  ['43', 'word'],
  ['65535', 'text'],
] as const;

/** A row of a kind in the one form in which every device stores it (docs/architecture.md, "The stored record"). */
function row(fields: Kind['fields']): fc.Arbitrary<Row> {
  const known = Object.entries(fields).map(([name, field]) => [name, field.column] as const);
  return fc
    .record({
      id,
      written: cells(known),
      unknown: cells(NEW_FIELDS),
      entries: fc.oneof(fc.constant([]), log),
      hasBeside: fc.boolean(),
      end: fc.option(life, { nil: undefined, freq: 2 }),
    })
    .map(({ id: own, written, unknown, entries, hasBeside, end }): Row => {
      if (end?.state === 'erased') return { id: own, v: {}, s: {}, life: end };
      const created = creationStamp(own);
      const sorted = written.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const later = sorted.flatMap(({ name, stamp: when }): readonly [string, Stamp][] =>
        when && !sameStamp(when, created) ? [[name, when]] : [],
      );
      const x = unknown.map((cell) => {
        const { name, type, value, stamp: when = created } = cell;
        return [name, { type, value, stamp: when }] as const;
      });
      const all = asSet([...entries, ...(hasBeside ? entriesBeside(sorted, created) : [])]);
      return {
        id: own,
        v: Object.fromEntries(sorted.map(({ name, value }) => [name, value])),
        s: Object.fromEntries(later),
        ...(all.length > 0 && { log: all }),
        ...(end && { life: end }),
        ...(x.length > 0 && { x: Object.fromEntries(x) }),
      };
    });
}

const record: fc.Arbitrary<SyncRecord> = fc.oneof(
  ...[CARD, PERSON, COMMITMENT, APPRECIATION].map((kind: Kind) =>
    row(kind.fields).map((one) => ({ kind: kind.number, row: one })),
  ),
  fc.tuple(fc.constantFrom(77, 65_535), row({})).map(([kind, one]) => ({ kind, row: one })),
);

/** Records of known and unknown kinds, each id once, in no order. */
export const syncRecords: fc.Arbitrary<readonly SyncRecord[]> = fc.uniqueArray(record, {
  selector: ({ kind, row: { id: own } }) => `${kind}/${own}`,
  maxLength: 30,
});

/** The order of no meaning in which records come out of an item, so that two lists can be compared. */
export function inOrder(records: readonly SyncRecord[]): readonly SyncRecord[] {
  return records.toSorted((a, b) => a.kind - b.kind || (a.row.id < b.row.id ? -1 : 1));
}
