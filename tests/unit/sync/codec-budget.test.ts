import { expect, test } from 'vitest';

import { decodeItem, encodeItem } from '../../../utils/sync/codec';
import { STORAGE_SYNC } from '../../../utils/sync/limits';
import { itemOf, itemOfTables } from '../../support/sync-item';
import { LAPTOP, NOW, promise, promises } from '../../support/sync/records';

const DAMAGED = { ok: false, reason: 'damaged' } as const;
const PLENTY = 1_000_000;

/** Whether an item could be read with a budget, and what that left of it. */
function reading(text: string, left: number): { readonly ok: boolean; readonly left: number } {
  const budget = { left };
  const { ok } = decodeItem(text, { budget });
  return { ok, left: budget.left };
}

test('an item takes what it unfolds to off a budget, and is damaged when that is too little', () => {
  const text = encodeItem(promises(20));
  const taken = PLENTY - reading(text, PLENTY).left;
  expect(taken).toBeGreaterThan(20);
  expect(reading(text, taken)).toEqual({ ok: true, left: 0 });
  expect(reading(text, taken - 1).ok).toBe(false);
  expect(reading(text, -1)).toEqual({ ok: false, left: -1 });
});

test('I14: texts that turn out to be damaged are taken off all the same', () => {
  const text = itemOf({ codec: 2, dictionary: 1, length: 20_000 });
  expect(decodeItem(text)).toEqual(DAMAGED);
  expect(reading(text, PLENTY).left).toBe(PLENTY - 8 * 20_000);
});

test('I14: so are numbers that go on and on, and no item takes more than 256 KB', () => {
  const born = 3_600_000;
  const zeros = Array.from({ length: 1_000 }, () => 0);
  const ids = Array.from({ length: 600 }, (_, random) => ({ minute: born, random, device: 'La9x2' }));
  const text = itemOfTables({
    kind: 2,
    ids,
    lives: ids.map(() => undefined),
    columns: [
      { field: 40, type: 'ints', cells: ids.map(() => ({ value: zeros, stamp: [born, 0, 'La9x2'] })) },
    ],
    logs: ids.map(() => []),
  });
  expect(decodeItem(text)).toEqual(DAMAGED);
  expect(reading(text, PLENTY)).toEqual({ ok: false, left: PLENTY - 256 * 1_024 });
});

test('I12: what fits an item can be read, however much its texts are the same and its numbers are not', () => {
  for (const count of [300, 600, 1_000]) {
    const text = 'x'.repeat(31_500 / count - 1);
    const records = Array.from({ length: count }, (_, number) =>
      promise({ number, v: { text, due: [1, (number * 31) % 997] }, s: { due: [NOW - number, 0, LAPTOP] } }),
    );
    const item = encodeItem(records);
    expect(item.length).toBeLessThan(STORAGE_SYNC.item);
    const read = decodeItem(item);
    expect(read.ok && read.records.length).toBe(count);
  }
});
