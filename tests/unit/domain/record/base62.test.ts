import { expect, test } from 'vitest';
import { fromBase62, toBase62 } from '../../../../utils/domain/record/base62';

test.each<[number, number, string]>([
  [0, 5, '00000'],
  [9, 1, '9'],
  [10, 1, 'A'],
  [35, 1, 'Z'],
  [36, 1, 'a'],
  [61, 1, 'z'],
  [62, 2, '10'],
  [61, 3, '00z'],
  [62 ** 5 - 1, 5, 'zzzzz'],
])('%i in %i digits is %s', (value, width, text) => {
  expect(toBase62(value, width)).toBe(text);
  expect(fromBase62(text)).toBe(value);
});

test('texts of one width are in the order of their numbers', () => {
  const texts = Array.from({ length: 62 ** 2 }, (_, value) => toBase62(value, 2));
  expect([...texts].sort()).toEqual(texts);
});

test.each<[string, number, number]>([
  ['too great a number', 62, 1],
  ['a negative number', -1, 5],
  ['half a number', 0.5, 5],
  ['no number', Number.NaN, 5],
  ['a number that is not exact', 2 ** 53, 13],
])('%s is refused', (_sentence, value, width) => {
  expect(() => toBase62(value, width)).toThrow(RangeError);
});

test.each(['-', 'a b', 'é', '١', '0.5'])('%s is no base 62', (text) => {
  expect(fromBase62(text)).toBeUndefined();
});
