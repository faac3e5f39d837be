import { describe, expect, test } from 'vitest';

import { idsToRead, type Line, linesOf } from '../../../entrypoints/journal/promises/lines-of';
import { commitment, idOf } from '../../support/commitments';

const month = (text: string) => Temporal.PlainYearMonth.from(text);
const OPEN = [commitment({ id: idOf(1) }), commitment({ id: idOf(2) })];
const MONTHS = [
  { month: month('2026-11'), ids: ['c', 'b'] },
  { month: month('2026-10'), ids: ['a'] },
];
const all = (lines: ReturnType<typeof linesOf>): readonly Line[] =>
  Array.from({ length: lines.count }, (_, index) => lines.at(index));

test('each part stands under its heading, and every line is where it is asked for', () => {
  expect(all(linesOf(OPEN, MONTHS))).toEqual([
    { kind: 'heading', key: 'open' },
    ...OPEN.map((one) => ({ kind: 'open', key: one.id, commitment: one })),
    { kind: 'heading', key: '2026-11', month: month('2026-11') },
    { kind: 'settled', key: 'c' },
    { kind: 'settled', key: 'b' },
    { kind: 'heading', key: '2026-10', month: month('2026-10') },
    { kind: 'settled', key: 'a' },
  ]);
});

test('a part with nothing in it has no heading', () => {
  expect(all(linesOf([], []))).toEqual([]);
  expect(linesOf([], MONTHS).at(0)).toEqual({ kind: 'heading', key: '2026-11', month: month('2026-11') });
});

test('there is no line beyond the last', () => {
  expect(() => linesOf(OPEN, MONTHS).at(8)).toThrow(RangeError('There is no line 8.'));
});

describe('what is read', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `${index}`);
  const lines = linesOf([], [{ month: month('2026-11'), ids }]);
  const read = (from: number, to: number) => idsToRead(lines, { from, to });

  test('is what is seen first, then both ends of the list, then what is near', () => {
    const all = read(2000, 2015);
    const place = (id: string) => all.indexOf(id);
    expect(place('2001')).toBeLessThan(place('0'));
    expect(place('4999')).toBeLessThan(place('2100'));
    expect(place('2100')).toBeLessThan(place('1500'));
    expect([place('1000'), place('3000')]).toEqual([-1, -1]);
  });

  test('is the same for windows close to each other, and no more of many than of few', () => {
    expect(read(2010, 2030)).toEqual(read(2000, 2015));
    expect(read(2000, 2015).length).toBeLessThan(1700);
  });
});
