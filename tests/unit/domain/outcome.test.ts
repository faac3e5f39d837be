import { describe, expect, test } from 'vitest';
import { CODES, type Outcome, outcomeFromCell } from '../../../utils/domain/outcome';
import { outcomeToCell } from '../../../utils/domain/outcome-cell';
import { instantOf } from '../../../utils/domain/record/minute';
import type { CellValue } from '../../../utils/domain/record/row';

const at = instantOf(3000);
const scoredUntil = instantOf(2000);
const lateBy = 1000;

describe('an outcome is one cell, with its time, what it counts from and its delay', () => {
  test.each<[string, Outcome, CellValue]>([
    ['kept', { kind: 'kept', at, scoredUntil }, [1, 3000, 2000]],
    ['kept, born someday', { kind: 'kept', at }, [1, 3000]],
    ['kept late', { kind: 'late', at, scoredUntil, lateBy }, [2, 3000, 2000, 1000]],
    ['missed', { kind: 'missed', at, scoredUntil }, [3, 3000, 2000]],
    ['missed, born someday', { kind: 'missed', at }, [3, 3000]],
    ['called off', { kind: 'released', at }, [4, 3000]],
    ['taken back', { kind: 'withdrawn', at }, [5, 3000]],
  ])('%s', (_sentence, outcome, cell) => {
    expect(outcomeToCell(outcome)).toStrictEqual(cell);
    expect(outcomeFromCell(cell)).toStrictEqual(outcome);
  });

  test('goes by the same number in the log', () => {
    const kinds = ['kept', 'late', 'missed', 'released', 'withdrawn'] as const;
    expect(kinds.map((kind) => CODES[kind])).toEqual([1, 2, 3, 4, 5]);
  });
});

test.each<[string, CellValue | undefined]>([
  ['never written', undefined],
  ['cleared', null],
])('a cell that was %s is open', (_sentence, cell) => {
  expect(outcomeFromCell(cell)).toBeUndefined();
});

test.each<[string, CellValue]>([
  ['a text', 'kept'],
  ['a number', 1],
  ['an empty list', []],
  ['an outcome without a time', [1]],
  ['an outcome of a later version', [6, 3000]],
  ['the number of no outcome', [0, 3000]],
  ['half a minute', [1, 3000.5]],
  ['a time that is a word', [1, '3000']],
  ['a time beyond all calendars', [1, 2 ** 40]],
  ['no number at all', [1, Number.NaN]],
  ['a late one without what it counts from', [2, 3000]],
  ['a late one without its delay', [2, 3000, 2000]],
  ['a late one that was early', [2, 3000, 2000, -1]],
])('%s is no outcome', (_sentence, cell) => {
  expect(outcomeFromCell(cell)).toBe('invalid');
});
