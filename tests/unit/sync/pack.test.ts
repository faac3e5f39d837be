import { describe, expect, test } from 'vitest';

import { decodeItem } from '../../../utils/sync/codec';
import { type Candidate, Estimate, pack, type Packed, weightOf } from '../../../utils/sync/pack';
import { itemCost } from '../../../utils/sync/quota';
import type { SyncRecord } from '../../../utils/sync/record';
import { packedText, plainText } from '../../support/sync/plain-packing';
import { edited, keysOf, LAPTOP, NOW, person, promise, promises } from '../../support/sync/records';

const KEY = 'pLa9x20';

interface Attempt {
  readonly packed: Packed | undefined;
  readonly encodings: number;
}

function packing(
  stays: readonly SyncRecord[],
  candidates: readonly Candidate[],
  limit: number,
  encoded: (records: readonly SyncRecord[]) => string = (records) => packedText(KEY, records),
): Attempt {
  let encodings = 0;
  const encode = (records: readonly SyncRecord[]) => {
    encodings += 1;
    return encoded(records);
  };
  return { packed: pack(KEY, stays, candidates, { limit, encode, estimate: new Estimate() }), encodings };
}

const asCandidates = (records: readonly SyncRecord[]) => records.map((record) => ({ record }));

describe('a slot is packed', () => {
  test('with all of the candidates when they fit, in one encoding', () => {
    const records = promises(20);
    const { packed, encodings } = packing([person()], asCandidates(records), 8_000);
    expect({ taken: packed?.taken, encodings }).toEqual({ taken: 20, encodings: 1 });
    expect(packed?.records).toEqual([person(), ...records]);
  });

  test('to an item that holds just these records and costs just these bytes', () => {
    const { packed } = packing([], asCandidates(promises(20)), 8_000);
    const read = decodeItem(packed?.text, { key: KEY });
    expect(read.ok && keysOf(read.records)).toEqual(keysOf(promises(20)));
    expect(packed?.bytes).toBe(itemCost(KEY, packed?.text ?? ''));
  });

  test('with the first of them when not all fit, and nearly full', () => {
    const records = promises(700);
    const { packed } = packing([], asCandidates(records), 8_000);
    expect(packed?.records).toEqual(records.slice(0, packed?.taken));
    expect(packed?.bytes).toBeLessThanOrEqual(8_000);
    expect(packed?.bytes).toBeGreaterThan(8_000 * 0.9);
  });

  test('with what stays alone when no candidate fits', () => {
    const stays = promises(3);
    const alone = itemCost(KEY, packedText(KEY, stays));
    const { packed } = packing(stays, asCandidates(promises(1, { made: NOW - 9 })), alone);
    expect({ taken: packed?.taken, records: packed?.records, bytes: packed?.bytes }).toEqual({
      taken: 0,
      records: stays,
      bytes: alone,
    });
  });

  test('not at all when not even what stays fits', () => {
    expect(packing(promises(30), asCandidates(promises(1, { made: NOW - 9 })), 200).packed).toBeUndefined();
    expect(packing([], asCandidates(promises(1)), 10).packed).toBeUndefined();
    expect(packing([], asCandidates(promises(1)), -40).packed).toBeUndefined();
  });

  test('the older copy of what does not fit stays where it is', () => {
    const older = promise({ number: 1 });
    const newer = edited(older, [NOW, 0, LAPTOP], { text: 'x'.repeat(3_000) });
    const { packed } = packing([person()], [{ record: newer, older }], 400, plainText);
    expect({ taken: packed?.taken, records: packed?.records }).toEqual({
      taken: 0,
      records: [person(), older],
    });
  });

  test('and makes way for what fits', () => {
    const older = promise({ number: 1 });
    const newer = edited(older, [NOW, 0, LAPTOP]);
    const { packed } = packing([person()], [{ record: newer, older }], 400);
    expect(packed?.records).toEqual([person(), newer]);
  });
});

describe('an encoding is dear (3.10)', () => {
  const sizes = (length: number, one: (index: number) => number) =>
    Array.from({ length }, (_, number) => promise({ number, v: { text: 'x'.repeat(one(number)) } }));

  test.each<[string, readonly SyncRecord[], number]>([
    ['of much like each other', promises(700), 8_000],
    ['of small after large', sizes(60, (index) => 3_000 - 50 * index), 8_000],
    ['of large after small', sizes(60, (index) => 50 * index), 8_000],
    ['of one that is too large at once', sizes(1, () => 9_000), 8_000],
    ['of many that are each too large', sizes(9, () => 9_000), 8_000],
    ['in hardly any room', promises(100), 60],
    ['in no room', promises(100), 20],
  ])('three are enough for a slot: %s', (_what, records, limit) => {
    expect(packing([], asCandidates(records), limit, plainText).encodings).toBeLessThanOrEqual(3);
    expect(packing([], asCandidates(records), limit).encodings).toBeLessThanOrEqual(3);
  });

  test.each<[string, (count: number) => number]>([
    ['each further record takes more than the last', (count) => 40 * count ** 2],
    ['each further record takes less than the last', (count) => 1_000 * Math.sqrt(count)],
  ])('also where nothing is as it was expected: %s', (_why, bytesOf) => {
    const encoded = (all: readonly SyncRecord[]) => 'a'.repeat(90 + Math.floor(bytesOf(all.length)));
    const tries = [100, 300, 1_100, 4_000, 8_000].map(
      (limit) => packing([], asCandidates(promises(64)), limit, encoded).encodings,
    );
    expect(Math.max(...tries)).toBeLessThanOrEqual(3);
  });

  test('and what three tries do not find leaves what stays as it is', () => {
    const encoded = (all: readonly SyncRecord[]) =>
      'a'.repeat(90 + Math.floor(1_000 * Math.sqrt(all.length)));
    const { packed } = packing([], asCandidates(promises(64)), 1_100, encoded);
    expect(packed?.bytes).toBeLessThanOrEqual(1_100);
  });
});

describe('how much there is to a record', () => {
  test('is more the more it says', () => {
    const small = promise();
    const { row } = small;
    const more: readonly SyncRecord[] = [
      promise({ v: { text: 'Call Maya about the lease, and about the keys' } }),
      edited(small, [NOW, 0, LAPTOP], { due: [1, 2, 3] }),
      { kind: 2, row: { ...row, log: [{ s: [NOW, 0, LAPTOP], e: [1, 2] }] } },
      { kind: 2, row: { ...row, x: { 30: { type: 'text', value: 'abc', stamp: [NOW, 0, LAPTOP] } } } },
      { kind: 2, row: { ...row, life: { state: 'alive', stamp: [NOW, 0, LAPTOP] } } },
    ];
    for (const record of more) expect(weightOf(record)).toBeGreaterThan(weightOf(small));
  });

  test('is never nothing', () => {
    expect(weightOf(promise({ v: {} }))).toBeGreaterThan(0);
  });
});
