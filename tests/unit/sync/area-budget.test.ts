import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';

import { readArea } from '../../../utils/sync/area';
import { decodeItem, encodeItem } from '../../../utils/sync/codec';
import { itemOf } from '../../support/sync-item';
import { promises } from '../../support/sync/records';

const ME = 'La9x2';
const SLOTS = '0123456789abcdefghijklmnopqrstuvwxyz';

interface Bomb {
  readonly codec: number;
  readonly length: number;
  readonly packed: Uint8Array;
}
/** As much as one item may unfold to. */
const ZEROS: Bomb = { codec: 1, length: 262_144, packed: deflateSync(new Uint8Array(262_144), { level: 9 }) };
const MODELLED: Bomb = { codec: 2, length: 32_768, packed: Uint8Array.of(7, 9) };

/** So many items of strangers, each as long as may be, and damaged at the end. */
function bombs(count: number, bomb: Bomb): [string, string][] {
  return Array.from({ length: count }, (_, index) => {
    const key = `pX${1000 + Math.floor(index / SLOTS.length)}${SLOTS.charAt(index % SLOTS.length)}`;
    return [key, itemOf({ ...bomb, dictionary: 1, key })];
  });
}

/** What becomes of the item under this key, in an area with so many bombs. */
function stateOf(key: string, count: number): string | undefined {
  const area = new Map([[key, encodeItem(promises(3), { key })], ...bombs(count, ZEROS)]);
  const { items } = readArea(area, ME, new Map());
  return items.find((item) => item.key === key)?.content.state;
}

test('I14: what damaged items took to unfold counts towards what is read of an area at once', () => {
  expect(stateOf('pZZZZZ0', 31)).toBe('read');
  expect(stateOf('pZZZZZ0', 32)).toBe('damaged');
});

test('own items are read before that, whatever else there is', () => {
  expect(stateOf(`p${ME}0`, 40)).toBe('read');
});

test('I14: two thousand items that say they are as long as may be are done with in seconds', () => {
  const area = new Map(bombs(2_000, MODELLED));
  // One is read, to learn the dictionary and to know how fast this machine is.
  const [[key, text] = ['', '']] = area;
  decodeItem(text, { key });
  const one = timed(() => decodeItem(text, { key }));
  const all = timed(() => readArea(area, ME, new Map()));
  // 8 MB are 32 of them; what goes beyond is turned away unread.
  expect(all).toBeLessThan(250 * one + 1_000);
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
