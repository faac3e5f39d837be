import { describe, expect, test } from 'vitest';
import { recordId } from '../../../utils/domain/record/record-id';
import type { CellValue, LogEntry } from '../../../utils/domain/record/row';
import type { Stamp } from '../../../utils/domain/record/stamp';
import { BitReader, BitWriter } from '../../../utils/sync/bits';
import { codeTables } from '../../../utils/sync/columns';
import { bitLength, Numbers } from '../../../utils/sync/columns/numbers';
import type { Cell, ColumnType, Table } from '../../../utils/sync/columns/table';
import { TextReader, TextWriter } from '../../../utils/sync/columns/texts';

const NO_END = 1e9;
const COUNT = 200;
const BORN = 3_600_000;

/** Numbers from 0 up to 1, the same ones in every run. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const ids = Array.from({ length: COUNT }, (_, index) => {
  return { minute: BORN + index * 100, random: (index * 40_503) % 65_536, device: 'La9x2' };
});
const created = (row: number): Stamp => [BORN + row * 100, 0, 'La9x2'];

type Columns = readonly (readonly [number, ColumnType, (row: number) => Cell | undefined])[];

/** A table of 200 records with these columns and logs. */
function table(columns: Columns, log: (row: number) => readonly LogEntry[] = () => []): Table {
  return {
    kind: 2,
    ids,
    lives: ids.map(() => undefined),
    columns: columns.map(([field, type, cell]) => ({ field, type, cells: ids.map((_, row) => cell(row)) })),
    logs: ids.map((_, row) => log(row)),
  };
}

/** Bytes of numbers, after checking that all comes back. */
function size(given: Table): number {
  const [bits, texts] = [new BitWriter(NO_END), new TextWriter()];
  codeTables(bits, texts, [given]);
  const bytes = bits.finish();
  const read = codeTables(new BitReader(bytes, NO_END), new TextReader(texts.finish()), []);
  expect(read).toEqual([given]);
  return bytes.length;
}

const BARE = size(table([]));

/** How many bits a record takes for these columns, beyond its id. */
const bitsFor = (columns: Columns, log?: (row: number) => readonly LogEntry[]) =>
  ((size(table(columns, log)) - BARE) * 8) / COUNT;

const at = (value: CellValue, row: number): Cell => ({ value, stamp: created(row) });

describe('what can be derived costs next to nothing', () => {
  const random = randoms(1);
  const days = ids.map(({ minute }) => Math.floor(minute / 1440) + Math.floor(random() * 8));
  const minutes = ids.map(() => 480 + 30 * Math.floor(random() * 20));
  const forms = ids.map(() => (random() < 0.5 ? 1 : 2));
  const due = (row: number): readonly (string | number)[] =>
    forms[row] === 1 ? [1, days[row] ?? 0, minutes[row] ?? 0, 'Europe/Berlin'] : [2, days[row] ?? 0];
  /** The end of the due, an hour east of UTC: ten minutes of grace for a moment, midnight for a day. */
  const until = (row: number) =>
    (days[row] ?? 0) * 1440 - 60 + (forms[row] === 1 ? (minutes[row] ?? 0) + 10 : 1440);
  const settled = ids.map(({ minute }) => minute + Math.floor(random() * 9000));
  const stamps = ids.map((_, row): Stamp => [settled[row] ?? 0, 0, 'La9x2']);
  const stampOf = (row: number): Stamp => stamps[row] ?? [0, 0, 'La9x2'];
  const dues: Columns = [[3, 'ints+word', (row) => at(due(row), row)]];
  const noted: Columns = [...dues, [5, 'ints', (row) => ({ value: [], stamp: stampOf(row) })]];
  const outcome = (value: (row: number) => readonly number[]): Columns => [
    ...dues,
    [5, 'ints', (row) => ({ value: value(row), stamp: stampOf(row) })],
  ];

  test.each<[string, number, Columns, Columns]>([
    ['a number that is always the same', 0.3, [[7, 'int', (row) => at(60, row)]], []],
    [
      'the day a record was made',
      0.3,
      [[7, 'int', (row) => at(Math.floor((ids[row]?.minute ?? 0) / 1440), row)]],
      [],
    ],
    ['the minute of the stamp', 0.6, outcome((row) => [1, settled[row] ?? 0]), noted],
    [
      'the end of a due, grace and zone included',
      1.2,
      outcome((row) => [1, settled[row] ?? 0, until(row)]),
      noted,
    ],
    [
      'how late that was',
      1.5,
      outcome((row) => [2, settled[row] ?? 0, until(row), (settled[row] ?? 0) - until(row)]),
      noted,
    ],
  ])('%s: at most %f bits a record', (_what, most, columns, without) => {
    expect(bitsFor(columns) - bitsFor(without)).toBeLessThan(most);
  });

  const codes = outcome((row) => [1 + ((row * 7) % 5), settled[row] ?? 0]);
  const value = (row: number) => 1 + ((row * 7) % 5);

  test.each<[string, number, (row: number) => readonly LogEntry[]]>([
    [
      'a log entry that says again what a cell of the same stamp says',
      1.3,
      (row) => [{ s: stampOf(row), e: [2, value(row)] }],
    ],
    ['a log entry that holds a whole cell', 2.1, (row) => [{ s: stampOf(row), e: [1, 1, ...due(row)] }]],
  ])('%s: at most %f bits', (_what, most, log) => {
    expect(bitsFor(codes, log) - bitsFor(codes)).toBeLessThan(most);
  });

  test('a stamp that another cell of the record has: at most half a bit', () => {
    const one: Columns = [[1, 'text', (row) => ({ value: '', stamp: stampOf(row) })]];
    const both: Columns = [...one, [6, 'text', (row) => ({ value: '', stamp: stampOf(row) })]];
    expect(bitsFor(both) - bitsFor(one)).toBeLessThan(0.5);
  });
});

describe('what cannot be derived costs what it holds', () => {
  const random = randoms(2);
  const people = Array.from({ length: 16 }, (_, index) =>
    recordId({ minute: BORN + index * 4321, random: (index * 9973) % 65_536, device: 'La9x2' }),
  );
  const choices = ids.map(() => people[Math.floor(random() * 16)] ?? '');
  const noise = ids.map(() => Math.floor(random() * 2 ** 20));

  test.each<[string, number, Columns]>([
    [
      'one of sixteen references, which are spelt once',
      4 + (16 * 45) / COUNT + 0.8,
      [[2, 'word', (row) => at(choices[row] ?? '', row)]],
    ],
    ['twenty bits of noise', 21.5, [[7, 'int', (row) => at(noise[row] ?? 0, row)]]],
    [
      'a field that one in four records has',
      1.2,
      [[7, 'int', (row) => (row % 4 === 0 ? at(3, row) : undefined)]],
    ],
  ])('%s: at most %f bits', (_what, most, columns) => {
    expect(bitsFor(columns)).toBeLessThan(most);
  });

  test('an id: sixteen random bits and the time since the one before', () => {
    // Every hundred minutes: less than the seven bits of a hundred.
    expect((BARE * 8) / COUNT).toBeLessThan(16 + 7);
  });
});

test('a tombstone takes about five bytes', () => {
  const random = randoms(4);
  const given: Table = {
    ...table([]),
    lives: ids.map(({ minute }) => ({
      state: 'deleted',
      stamp: [minute + Math.floor(random() * 20_000), 0, random() < 0.5 ? 'La9x2' : 'Dk4m7'],
    })),
  };
  expect(size(given) / COUNT).toBeLessThan(5);
});

describe('numbers', () => {
  test.each([
    0,
    1,
    -1,
    2,
    31,
    32,
    33,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 32,
    2 ** 52 + 1,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_SAFE_INTEGER,
  ])('%i comes back', (value) => {
    const writer = new BitWriter(NO_END);
    new Numbers(writer).code(value);
    expect(new Numbers(new BitReader(writer.finish(), NO_END)).code(0)).toBe(value);
  });

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [255, 8],
    [256, 9],
    [2 ** 31, 32],
    [2 ** 32 - 1, 32],
    [2 ** 32, 33],
    [2 ** 53 - 1, 53],
  ])('%i has %i bits', (value, bits) => {
    expect(bitLength(value)).toBe(bits);
  });
});

describe('texts', () => {
  test('F33: with a zero, half a character or the escape itself do not disturb their neighbours', () => {
    const given = [
      'one',
      'a\u0000b',
      '\u0001',
      '\u00010000',
      '\ud800',
      'x\udfffy',
      '👩🏽‍🚀',
      '\ufeff',
      '',
      'two',
    ];
    const writer = new TextWriter();
    for (const text of given) writer.code(text);
    const reader = new TextReader(writer.finish());
    expect(given.map(() => reader.code())).toEqual(given);
  });

  test.each<[string, readonly number[]]>([
    ['an end that is missing', [97, 98]],
    ['an escape that is cut off', [1, 48, 48, 0]],
    ['an escape that is no number', [1, 48, 48, 48, 120, 0]],
    ['bytes that are no UTF-8', [0xc3, 0x28, 0]],
    ['no text at all', []],
  ])('%s is refused', (_what, bytes) => {
    expect(() => new TextReader(Uint8Array.from(bytes)).code()).toThrow(Error);
  });
});
