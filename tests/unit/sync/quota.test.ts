import { describe, expect, test } from 'vitest';

import { STORAGE_SYNC } from '../../../utils/sync/limits';
import { areaCost, growthShare, itemCost, itemTarget } from '../../../utils/sync/quota';

describe('an item costs its key and its JSON text as Chromium writes it', () => {
  test.each([
    ['<', 603],
    ['\u2028', 603],
    ['\u2029', 603],
    ['é', 203],
    ['"', 203],
    ['\\', 203],
    ['\n', 203],
    ['\t', 203],
    ['\b', 203],
    ['\f', 203],
    ['\r', 203],
    ['\u0000', 603],
    ['\u000b', 603],
    ['\u001f', 603],
    ['a', 103],
    [' ', 103],
    ['~', 103],
    ['€', 303],
    ['😀', 403],
  ])('%j a hundred times', (character, bytes) => {
    expect(itemCost('k', character.repeat(100))).toBe(bytes);
  });

  test('of a key beyond ASCII the bytes, not the letters', () => {
    expect(itemCost('clé', 'ab')).toBe(4 + 2 + 2);
  });

  test('each sign of our own texts costs one byte', () => {
    expect(itemCost('pLa9x20', 'a!#$[]~|')).toBe(7 + 2 + 8);
  });
});

describe('an area costs', () => {
  test('the sum of its items, four bytes more for each and one more', () => {
    const items = new Map([
      ['pLa9x20', 'abc'],
      ['pDk4m70', 'a<'],
    ]);
    expect(areaCost(items)).toBe(7 + 5 + 4 + (7 + 2 + 1 + 6) + 4 + 1);
  });

  test('also what is not ours (F40)', () => {
    const ours = new Map([['pLa9x20', 'abc']]);
    const both = new Map([...ours, ['theme', '{"dark":true}']]);
    expect(areaCost(both) - areaCost(ours)).toBe('theme'.length + '{\\"dark\\":true}'.length + 2 + 4);
  });
});

describe('what may be written', () => {
  test('an item aims at 8,000 bytes of its 8,192', () => {
    expect(itemTarget(STORAGE_SYNC)).toBe(8_000);
  });

  test('an area grows in one flush by a share of what is left of 96,256 bytes', () => {
    expect(growthShare(0, 1, STORAGE_SYNC)).toBe(96_256);
    expect(growthShare(36_256, 3, STORAGE_SYNC)).toBe(20_000);
    expect(growthShare(96_255, 2, STORAGE_SYNC)).toBe(0);
  });

  test('a full area grows by nothing, and never shrinks for the sake of a share', () => {
    expect(growthShare(96_256, 1, STORAGE_SYNC)).toBe(0);
    expect(growthShare(102_400, 4, STORAGE_SYNC)).toBe(0);
  });

  test('a home without limits knows no share', () => {
    expect(growthShare(5_000_000, 2, undefined)).toBeGreaterThan(1_000_000_000);
  });
});
