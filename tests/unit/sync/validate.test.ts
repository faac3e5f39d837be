import { describe, expect, test } from 'vitest';
import type { CellValue, Row } from '../../../utils/domain/record/row';
import { LAST_MINUTE, type Stamp } from '../../../utils/domain/record/stamp';
import { isSound } from '../../../utils/sync/validate';

const ID = '0F6WW000La9x2';
const row = (v: Record<string, CellValue>, more: Partial<Row> = {}): Row => ({ id: ID, v, s: {}, ...more });
const stamp = (...parts: readonly unknown[]) => parts as unknown as Stamp;
const promise = (v: Record<string, CellValue>, more?: Partial<Row>) =>
  isSound({ kind: 2, row: row(v, more) });

describe('a cell is of the type of its field', () => {
  test.each<[string, Record<string, CellValue>]>([
    ['cleared', { text: null, person: null, due: null, outcome: null, lead: null }],
    ['a text, empty too', { text: '' }],
    ['a word', { person: 'La9x2' }],
    ['a whole number', { lead: -5 }],
    ['the greatest whole number', { lead: Number.MAX_SAFE_INTEGER }],
    ['several', { outcome: [1, 5, 9] }],
    ['none', { outcome: [] }],
    ['several and a word', { due: [1, 5, 9, 'UTC'] }],
    ['several without a word', { due: [2, 5] }],
    ['a text as long as it may be', { text: 'x'.repeat(3000) }],
  ])('%s', (_what, v) => {
    expect(promise(v)).toBe(true);
  });

  test.each<[string, Record<string, CellValue>]>([
    ['F28: a number for a text', { text: 5 }],
    ['F28: a list for a text', { text: ['a'] }],
    ['F28: a text for a number', { lead: '5' }],
    ['F28: a text for a list', { outcome: 'kept' }],
    ['F28: a word in the middle of numbers', { due: [1, 'UTC', 5] }],
    ['F28: two words', { due: [1, 'UTC', 'UTC'] }],
    ['F28: a word among numbers that end in none', { outcome: [1, 'x'] }],
    ['half a number', { lead: 0.5 }],
    ['a number that is not exact', { lead: 2 ** 53 }],
    ['no number', { lead: Number.NaN }],
    ['half a number in a list', { outcome: [1, 0.5] }],
    ['a text that is too long', { text: 'x'.repeat(3001) }],
    ['a text with too many bytes', { text: '€'.repeat(1001) }],
    ['a word that is too long', { person: 'x'.repeat(241) }],
    ['a list that is too long', { outcome: Array.from({ length: 1025 }, () => 1) }],
    ['F28: a field that is none', { words: 'x' }],
    ['F28: a field that every object has', Object.fromEntries([['__proto__', 'x']])],
    ['F28: a method of every object', { toString: 'x' }],
  ])('not %s', (_what, v) => {
    expect(promise(v)).toBe(false);
  });
});

describe('F29: a stamp lies within its bounds', () => {
  const stamps: readonly (readonly [string, Stamp, boolean])[] = [
    ['the first', stamp(0, 0, '00000'), true],
    ['the last', stamp(LAST_MINUTE, 1023, 'zzzzz'), true],
    ['before the first', stamp(-1, 0, 'La9x2'), false],
    ['after the last minute', stamp(LAST_MINUTE + 1, 0, 'La9x2'), false],
    ['half a minute', stamp(0.5, 0, 'La9x2'), false],
    ['after the last counter', stamp(5, 1024, 'La9x2'), false],
    ['counted below nothing', stamp(5, -1, 'La9x2'), false],
    ['of no device', stamp(5, 0, ''), false],
    ['of a device too long', stamp(5, 0, 'La9x2y'), false],
    ['of a foreign letter', stamp(5, 0, 'La9x-'), false],
    ['F28: of a number for a device', stamp(5, 0, 12_345), false],
    ['F28: that is none', stamp(), false],
  ];

  test.each(stamps)('%s', (_what, when, isWithin) => {
    expect(promise({ text: 'a' }, { s: { text: when } })).toBe(isWithin);
    expect(promise({}, { life: { state: 'deleted', stamp: when } })).toBe(isWithin);
    expect(promise({}, { log: [{ s: when, e: [1] }] })).toBe(isWithin);
    expect(promise({}, { x: { 40: { type: 'int', value: 1, stamp: when } } })).toBe(isWithin);
  });
});

describe('what is not known is held to its type', () => {
  const x = (number: string, type: string, value: CellValue) =>
    promise({ text: 'a' }, { x: { [number]: { type, value, stamp: [5, 0, 'La9x2'] } } });

  test('a field of a later version', () => {
    expect(x('40', 'text', 'hello')).toBe(true);
    expect(x('40', 'text', 5)).toBe(false);
    expect(x('40', 'ints', [1, 2])).toBe(true);
    expect(x('40', 'ints', [1, 'a'])).toBe(false);
    expect(x('40', 'text', 'x'.repeat(5501))).toBe(false);
  });

  test('F28: of a number and a type that there are', () => {
    expect(x('65535', 'int', 1)).toBe(true);
    expect(x('65536', 'int', 1)).toBe(false);
    expect(x('0', 'int', 1)).toBe(false);
    expect(x('01', 'int', 1)).toBe(false);
    expect(x('__proto__', 'int', 1)).toBe(false);
    expect(x('40', 'blob', 1)).toBe(false);
    expect(x('40', 'toString', 1)).toBe(false);
  });

  test('a field that has become known since, of its type and not there twice', () => {
    expect(x('2', 'word', 'La9x2')).toBe(true);
    expect(x('2', 'int', 5)).toBe(false);
    expect(x('1', 'text', 'b')).toBe(false);
  });

  test('a kind of a later version has none but such fields', () => {
    const later = { 40: { type: 'int', value: 1, stamp: stamp(5, 0, 'La9x2') } };
    expect(isSound({ kind: 77, row: row({}, { x: later }) })).toBe(true);
    expect(isSound({ kind: 77, row: row({ text: 'a' }) })).toBe(false);
    expect(isSound({ kind: 65_536, row: row({}) })).toBe(false);
    expect(isSound({ kind: -1, row: row({}) })).toBe(false);
  });
});

describe('a record', () => {
  test('has an id that is one', () => {
    expect(isSound({ kind: 2, row: { ...row({}), id: 'x' } })).toBe(false);
  });

  test('has 64 fields at most', () => {
    const cell = { type: 'int', value: 1, stamp: stamp(5, 0, 'La9x2') };
    const fields = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [n + 40, cell]));
    expect(promise({}, { x: fields(64) })).toBe(true);
    expect(promise({ text: 'a' }, { x: fields(64) })).toBe(false);
  });

  test('has 64 log entries at most, of at most 64 parts', () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ s: stamp(n, 0, 'La9x2'), e: [1] }));
    const parts = (count: number) => [{ s: stamp(1, 0, 'La9x2'), e: Array.from({ length: count }, () => 1) }];
    expect(promise({}, { log: entries(64) })).toBe(true);
    expect(promise({}, { log: entries(65) })).toBe(false);
    expect(promise({}, { log: parts(64) })).toBe(true);
    expect(promise({}, { log: parts(65) })).toBe(false);
    expect(promise({}, { log: [{ s: stamp(1, 0, 'La9x2'), e: [0.5] }] })).toBe(false);
  });

  test('that is erased is nothing but id and life', () => {
    expect(promise({ text: 5 }, { life: { state: 'erased', stamp: [5, 0, 'La9x2'] } })).toBe(true);
    expect(promise({ text: 5 }, { life: { state: 'deleted', stamp: [5, 0, 'La9x2'] } })).toBe(false);
    expect(promise({}, { life: { state: 'lost' as 'erased', stamp: [5, 0, 'La9x2'] } })).toBe(false);
  });
});
