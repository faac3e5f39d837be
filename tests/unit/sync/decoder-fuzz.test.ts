import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { fromBase92, toBase92 } from '../../../utils/sync/base92';
import { type Decoded, decodeItem, encodeItem, tagOf } from '../../../utils/sync/codec';
import { DICTIONARIES } from '../../../utils/sync/dictionary';
import { MOST_INFLATED_BYTES } from '../../../utils/sync/limits';
import type { SyncRecord } from '../../../utils/sync/record';
import everything from '../../golden/sync-items/everything.json';
import gone from '../../golden/sync-items/gone.json';
import later from '../../golden/sync-items/later.json';
import promises from '../../golden/sync-items/promises.json';
import { itemOf } from '../../support/sync-item';

/** Every kind of input gets its part of them; a long run asks for a million, with a seed of its own. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_120);

const VALID = [everything, gone, later, promises].map(({ text }) => text);
const PAYLOADS = VALID.map((text) => fromBase92(text.slice(1)) ?? new Uint8Array(0));
/** Longest that an input may take; usual ones take a hundredth of it. */
const MOST_MS = 2_000;

/** Whole numbers below a limit, the same ones for one seed (mulberry32). */
function randoms(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof randoms>;

const bytesOf = (random: Random, length: number) => Uint8Array.from({ length }, () => random(256));
const pick = <T>(random: Random, list: readonly T[]): T => {
  const picked = list[random(list.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
};

/** A few bytes of these changed, left out, doubled or put in. */
function mutated(random: Random, bytes: Uint8Array): Uint8Array {
  const all = [...bytes];
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(all.length + 1);
    const how = random(4);
    if (how === 0) all[Math.min(at, all.length - 1)] = random(256);
    else if (how === 1) all.splice(at, 1 + random(8));
    else if (how === 2) all.splice(at, 0, ...all.slice(at, at + random(40)));
    else all.splice(at, 0, ...bytesOf(random, 1 + random(4)));
  }
  return Uint8Array.from(all);
}

/** With the start and the lengths that an item has, and a checksum that is right: what is wrong is found further in. */
function resealed(random: Random): string {
  const source = pick(random, PAYLOADS);
  const from = 11 + random(Math.max(source.length - 11, 1));
  const numbers = mutated(random, source.subarray(random(2) ? 12 : from, source.length - random(20)));
  const texts = new TextEncoder().encode('Call\0Maya\0\0about the lease\0'.repeat(random(30)));
  return itemOf({ numbers, texts });
}

const bombs = [1, 256, 2_000, 4_000].map((kilobytes) =>
  deflateSync(new Uint8Array(kilobytes * 1024), { level: 9 }),
);

const INPUT: Readonly<Record<string, (random: Random) => string>> = {
  'random text': (random) =>
    String.fromCharCode(...Array.from({ length: random(200) }, () => random(0x1_0000))),
  'random characters of base92': (random) => `a${toBase92(bytesOf(random, random(300)))}`,
  'random bytes behind a right checksum': (random) =>
    itemOf({ numbers: bytesOf(random, random(400)), texts: bytesOf(random, random(60)) }),
  'random bytes for deflate, behind a right start': (random) =>
    itemOf({
      codec: 1,
      dictionary: random(2),
      packed: bytesOf(random, random(300)),
      length: random(100_000),
    }),
  'a valid item, changed here and there': (random) => `a${toBase92(mutated(random, pick(random, PAYLOADS)))}`,
  'the numbers of a valid item, changed behind a right checksum': resealed,
  'a valid item, cut off': (random) => pick(random, VALID).slice(0, random(600)),
  'a bomb': (random) =>
    itemOf({
      codec: 1,
      packed: pick(random, bombs),
      length: pick(random, [10, MOST_INFLATED_BYTES, 4_096_000]),
    }),
};

describe.each(Object.entries(INPUT))('%s', (name, input) => {
  test(
    'I14, F26, F27: is decoded or refused within bounded time and memory, and never throws',
    { timeout: 30_000 + INPUTS },
    () => {
      const count = Math.ceil(INPUTS / Object.keys(INPUT).length / (name === 'a bomb' ? 20 : 1));
      const random = randoms(SEED);
      const memory = process.memoryUsage().arrayBuffers;
      const wrong: string[] = [];
      let slowest = 0;
      for (let index = 0; index < count; index++) {
        const text = input(random);
        const start = performance.now();
        const decoded = decodeItem(text);
        slowest = Math.max(slowest, performance.now() - start);
        tagOf(text);
        const problem = problemOf(decoded);
        if (problem) wrong.push(`${problem} at ${index} of seed ${SEED}: ${JSON.stringify(text)}`);
      }
      expect(wrong).toEqual([]);
      expect(slowest).toBeLessThan(MOST_MS);
      expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(256 * 1024 * 1024);
    },
  );
});

/** What came out is a value of the one form, and what is in it can be written and read again. */
function problemOf(decoded: Decoded): string | undefined {
  if (!decoded.ok) return ['damaged', 'newer'].includes(decoded.reason) ? undefined : 'another reason';
  if (decoded.inflatedBytes > MOST_INFLATED_BYTES) return 'too much';
  const again = decodeItem(encodeItem(decoded.records));
  const isSame = again.ok && inAnyOrder(again.records) === inAnyOrder(decoded.records);
  return isSame ? undefined : 'not the same when written again';
}

const inAnyOrder = (records: readonly SyncRecord[]) =>
  records
    .map((record) => JSON.stringify(record))
    .sort()
    .join();

test('the dictionary is not changed by what is decoded with it', () => {
  const before = [...DICTIONARIES.values()].map((bytes) => bytes.slice());
  const random = randoms(SEED);
  for (let index = 0; index < 100; index++)
    decodeItem(INPUT['a valid item, changed here and there']?.(random));
  expect([...DICTIONARIES.values()]).toEqual(before);
});
