import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter, type Bits, Chances } from '../../../utils/sync/bits';

const NO_END = 1e9;

/** Numbers from 0 up to 1, the same ones in every run. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes and reads these bits at ten places in turn, with a plain number after every seventh. */
function code(bits: Bits, given: readonly number[]): number[] {
  const chances = new Chances(10);
  return given.map((bit, index) => {
    const coded = bits.bit(chances, index % 10, bit);
    return index % 7 === 6 ? coded + 2 * bits.plain((index * 31) % 2 ** 16, 16) : coded;
  });
}

const written = (given: readonly number[]) => {
  const writer = new BitWriter(NO_END);
  return { coded: code(writer, given), bytes: writer.finish() };
};

describe('a stream of bits', () => {
  test.each([0, 0.001, 0.1, 0.5, 0.9, 0.999, 1])(
    'gives back what was written, with ones as often as %f',
    (share) => {
      for (let seed = 1; seed <= 20; seed++) {
        const random = randoms(seed);
        const given = Array.from({ length: 500 }, () => (random() < share ? 1 : 0));
        const { coded, bytes } = written(given);
        expect(
          code(
            new BitReader(bytes, NO_END),
            given.map(() => 0),
          ),
        ).toEqual(coded);
      }
    },
  );

  test('takes next to no room for what is expected', () => {
    const sizes = [0, 0.02, 0.5].map((share) => {
      const random = randoms(3);
      const writer = new BitWriter(NO_END);
      const chances = new Chances(1);
      for (let bit = 0; bit < 8000; bit++) writer.bit(chances, 0, random() < share ? 1 : 0);
      return writer.finish().length;
    });
    expect(sizes[0]).toBeLessThan(8);
    // 8,000 bits of which two in a hundred are ones hold 141 bytes of news.
    expect(sizes[1]).toBeLessThan(165);
    expect(sizes[2]).toBeLessThan(1015);
  });

  test('takes sixteen bits for a plain number of sixteen', () => {
    const writer = new BitWriter(NO_END);
    for (let index = 0; index < 1000; index++) writer.plain((index * 40_503) % 65_536, 16);
    expect(writer.finish().length).toBeLessThanOrEqual(2002);
  });

  test('of nothing is nothing', () => {
    expect(new BitWriter(NO_END).finish()).toEqual(new Uint8Array(0));
  });

  test('carries through a row of bytes of 255', () => {
    // Plain ones keep the range at the top; what comes after them decides whether all of them turn over.
    for (let last = 0; last < 16; last++) {
      const writer = new BitWriter(NO_END);
      const chances = new Chances(1);
      for (let index = 0; index < 12; index++) writer.plain(65_535, 16);
      const tail = Array.from({ length: 40 }, (_, index) => ((index + last) % 3 === 0 ? 1 : 0));
      for (const bit of tail) writer.bit(chances, 0, bit);
      const reader = new BitReader(writer.finish(), NO_END);
      const again = new Chances(1);
      expect(Array.from({ length: 12 }, () => reader.plain(0, 16))).toEqual(
        Array.from({ length: 12 }, () => 65_535),
      );
      expect(tail.map(() => reader.bit(again, 0))).toEqual(tail);
    }
  });

  test('F27: ends when more bits are read than were allowed, however few bytes they are in', () => {
    const reader = new BitReader(new Uint8Array(0), 100);
    const chances = new Chances(1);
    for (let bit = 0; bit < 84; bit++) reader.bit(chances, 0);
    reader.plain(0, 16);
    expect(reader.left).toBe(0);
    expect(() => reader.bit(chances, 0)).toThrow('damaged');
  });

  test('lets a writer write no more than a reader would read', () => {
    const writer = new BitWriter(20);
    writer.plain(1, 16);
    expect(() => writer.plain(1, 16)).toThrow('damaged');
  });
});
