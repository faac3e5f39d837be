import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LAST_MINUTE } from '../../../utils/domain/record/stamp';
import type { Table } from '../../../utils/sync/columns/table';
import { decodeItem, encodeItem } from '../../../utils/sync/codec';
import { STORAGE_SYNC } from '../../../utils/sync/limits';
import type { SyncRecord } from '../../../utils/sync/record';
import { BORN, itemOf, itemOfTables, tableOf } from '../../support/sync-item';

const DAMAGED = { ok: false, reason: 'damaged' } as const;

describe('F27: an item that unfolds without end', () => {
  const zeros = new Uint8Array(4 * 1024 * 1024);
  const bomb = deflateSync(zeros, { level: 9 });

  test.each<[string, number]>([
    ['that says so', zeros.length],
    ['that says it is as long as may be', 256 * 1024],
    ['that says it is short', 10],
  ])('%s is damaged, and costs no memory', (_what, length) => {
    const text = itemOf({ codec: 1, packed: bomb, length });
    expect(text.length).toBeLessThan(STORAGE_SYNC.item);
    const before = process.memoryUsage().arrayBuffers;
    for (let round = 0; round < 20; round++) expect(decodeItem(text)).toEqual(DAMAGED);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 300 * 1024);
  });

  test('of numbers is damaged as well', () => {
    const ids = Array.from({ length: 600 }, (_, random) => ({ minute: BORN, random, device: 'La9x2' }));
    // Six hundred thousand zeros take no room at all.
    const zero = { value: Array.from({ length: 1000 }, () => 0), stamp: [BORN, 0, 'La9x2'] } as const;
    const columns = [{ field: 40, type: 'ints', cells: ids.map(() => zero) } as const];
    const text = itemOfTables({
      kind: 2,
      ids,
      lives: ids.map(() => undefined),
      columns,
      logs: ids.map(() => []),
    });
    expect(text.length).toBeLessThan(STORAGE_SYNC.item);
    expect(decodeItem(text)).toEqual(DAMAGED);
  });

  test('a text longer than any item is not even looked at', () => {
    expect(decodeItem(`a${' '.repeat(1_000_000)}`)).toEqual(DAMAGED);
  });
});

describe('F28: what is no item at all', () => {
  test.each([
    undefined,
    null,
    5,
    true,
    {},
    [],
    ['a'],
    '',
    ' ',
    '"',
    '{"a":1}',
    '<b>',
    'é',
    '\u0000',
    '\ud800',
  ])('%j is damaged', (value) => {
    expect(decodeItem(value)).toEqual(DAMAGED);
  });

  test('words and texts called __proto__ are words and texts', () => {
    const records: SyncRecord[] = [
      {
        kind: 2,
        row: {
          id: '0F6WW000La9x2',
          v: { due: [1, 5, 60, '__proto__'], person: 'constructor', text: '__proto__' },
          s: {},
        },
      },
    ];
    expect(decodeItem(encodeItem(records))).toMatchObject({ ok: true, records });
    expect(Object.keys({})).toEqual([]);
  });

  test('a known field of another type leaves its record out, and the rest is used', () => {
    const table = tableOf([
      { field: 1, type: 'int', cells: [{ value: 5, stamp: [BORN, 0, 'La9x2'] }] },
      { field: 6, type: 'text', cells: [undefined, { value: 'at noon', stamp: [BORN, 0, 'La9x2'] }] },
    ]);
    expect(decodeItem(itemOfTables(table))).toMatchObject({
      ok: true,
      leftOut: 1,
      records: [{ kind: 2, row: { id: '0F6WW001La9x2', v: { cue: 'at noon' }, s: {} } }],
    });
  });

  test('a field that is there twice leaves its record out', () => {
    const cells = [{ value: 5, stamp: [BORN, 0, 'La9x2'] as const }];
    const known = { field: 7, type: 'int', cells } as const;
    const unknown = { field: 40, type: 'int', cells } as const;
    const other = {
      field: 40,
      type: 'ints',
      cells: [{ value: [5], stamp: [BORN, 0, 'La9x2'] as const }],
    } as const;
    expect(decodeItem(itemOfTables(tableOf([known, known])))).toMatchObject({ ok: true, leftOut: 1 });
    expect(decodeItem(itemOfTables(tableOf([unknown, other])))).toMatchObject({ ok: true, leftOut: 1 });
  });

  test('a text beyond the limit of its field leaves its record out', () => {
    const table = tableOf([
      { field: 1, type: 'text', cells: [{ value: 'x'.repeat(3001), stamp: [BORN, 0, 'La9x2'] }] },
    ]);
    expect(decodeItem(itemOfTables(table))).toMatchObject({
      ok: true,
      leftOut: 1,
      records: [{ row: { v: {} } }],
    });
  });

  test('more than 64 fields of one record make the whole item damaged', () => {
    const columns = (count: number): Table['columns'] =>
      Array.from({ length: count }, (_, index) => {
        return { field: 40 + index, type: 'int', cells: [{ value: 1, stamp: [BORN, 0, 'La9x2'] }] };
      });
    expect(decodeItem(itemOfTables(tableOf(columns(64))))).toMatchObject({ ok: true, leftOut: 0 });
    expect(() => itemOfTables(tableOf(columns(65)))).toThrow('damaged');
  });
});

describe('F29: a stamp beyond its bounds makes the whole item damaged, on every device alike', () => {
  test.each<[string, number, number, boolean]>([
    ['the first minute', 0, 0, true],
    ['the last minute and counter', LAST_MINUTE, 1023, true],
    ['the minute before the first', -1, 0, false],
    ['the minute after the last', LAST_MINUTE + 1, 0, false],
    ['the counter after the last', 5, 1024, false],
    ['a counter below nothing', 5, -1, false],
  ])('%s', (_what, minute, counter, isWithin) => {
    const stamp = [minute, counter, 'Dk4m7'] as const;
    const cell = tableOf([{ field: 7, type: 'int', cells: [{ value: 5, stamp }] }]);
    const life: Table = { ...tableOf([]), lives: [{ state: 'deleted', stamp }, undefined] };
    const log: Table = { ...tableOf([]), logs: [[{ s: stamp, e: [2, 1] }], []] };
    for (const table of [cell, life, log]) {
      expect(decodeItem(itemOfTables(table)).ok).toBe(isWithin);
    }
  });

  test.each([
    [0, true],
    [LAST_MINUTE, true],
    [LAST_MINUTE + 1, false],
    [-1, false],
  ])('a record made in minute %i', (minute, isWithin) => {
    const table: Table = {
      ...tableOf([]),
      ids: [{ minute, random: 1, device: 'La9x2' }],
      lives: [undefined],
      logs: [[]],
    };
    expect(decodeItem(itemOfTables(table)).ok).toBe(isWithin);
  });
});
