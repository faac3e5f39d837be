import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';

import { expect, test } from 'vitest';
import { READS } from '../../../utils/sync/codec';
import { DICTIONARIES, NEWEST_DICTIONARY } from '../../../utils/sync/dictionary';
import { DICTIONARY_BYTES } from '../../../utils/sync/limits';

/** What each was when it was first used. A line is only ever added; items out there can be read with no other. */
const HASHES: readonly (readonly [number, string])[] = [
  [1, '3a3b826b167614892d64291204cb734ef5236a74b74a1c2b9b3ba832aed55b43'],
];

test('every dictionary is, byte for byte, what it was when it was first used', () => {
  const hashes = [...DICTIONARIES].map(([number, bytes]) => [
    number,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  expect(hashes).toEqual(HASHES);
});

test('the newest is written with, and all are read', () => {
  expect(NEWEST_DICTIONARY).toBe(Math.max(...DICTIONARIES.keys()));
  expect(READS.dictionaries).toEqual([...DICTIONARIES.keys()]);
});

test('each begins and ends as texts in an item do, and keeps to 12 KB', () => {
  for (const bytes of DICTIONARIES.values()) {
    expect([bytes.at(0), bytes.at(-1)]).toEqual([0, 0]);
    expect(bytes.length).toBeLessThanOrEqual(DICTIONARY_BYTES);
  }
});

test('the script that made them is kept', () => {
  expect(existsSync('scripts/dictionary.ts')).toBe(true);
});
