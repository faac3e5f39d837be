import type { Bits } from './bits';

/**
 * How likely each next bit of a text is, judged by what came before, so that a range coder spends little on what was to
 * be expected. Several contexts each remember how often a one followed; their opinions are mixed in the logistic domain,
 * and both the memories and the weights of the mixture learn from every bit (the PAQ family of Matt Mahoney, "Adaptive
 * Weighing of Context Models for Lossless Data Compression", 2005; lpaq). Only whole numbers, and divisions that every
 * engine rounds alike: writer and reader must expect the same.
 */
export class TextModel {
  /** By context and place: how likely a one is, of 65,536. */
  readonly #ones: Uint16Array;
  /** How often a place was seen, up to SURE. */
  readonly #seen: Uint8Array;
  /** By the bits of the byte so far: how much each context is worth, of 65,536. */
  readonly #weights: Int32Array;
  /** The last three bytes. */
  #last = 0;
  /** A hash of the letters since the last character that is none. */
  #word = 0;

  constructor(learnt?: TextModel) {
    this.#ones = learnt ? learnt.#ones.slice() : new Uint16Array(CONTEXTS * PLACES).fill(32_768);
    this.#seen = learnt ? learnt.#seen.slice() : new Uint8Array(CONTEXTS * PLACES);
    this.#weights = learnt ? learnt.#weights.slice() : new Int32Array(CONTEXTS * 256).fill(FIRST_WEIGHT);
    if (learnt) this.#last = learnt.#last;
    if (learnt) this.#word = learnt.#word;
  }

  /** Codes one byte, in either direction: what to write, which a reader ignores. Answers what stands there. */
  code(bits: Bits, byte: number): number {
    const [ones, seen, weights, places, opinions] = [this.#ones, this.#seen, this.#weights, PLACE, OPINION];
    const hashes = this.#hashes();
    let so = 1;
    for (let left = 7; left >= 0; left--) {
      const firstWeight = so * CONTEXTS;
      let sum = 0;
      for (let context = 0; context < CONTEXTS; context++) {
        const hash = Math.imul(hashes[context]! ^ Math.imul(so, 0x27d4eb2f), 0x165667b1);
        const place = context * PLACES + ((hash ^ (hash >>> 13)) >>> (32 - PLACE_BITS));
        places[context] = place;
        // Who has not seen this before has no opinion.
        const opinion = seen[place] === 0 ? 0 : STRETCH[ones[place]! >>> 4]!;
        opinions[context] = opinion;
        sum += Math.imul(weights[firstWeight + context]!, opinion) >> 8;
      }
      const expected = SQUASH[Math.min(Math.max(sum >> 8, -LIMIT), LIMIT) + LIMIT]!;
      const bit = bits.likely(65_536 - expected, (byte >>> left) & 1);
      const error = (((bit << 16) - expected) >> 4) * HASTE;
      for (let context = 0; context < CONTEXTS; context++) {
        weights[firstWeight + context]! += (Math.imul(opinions[context]!, error) + 0x2000) >> 14;
        const place = places[context]!;
        const count = seen[place]!;
        const before = ones[place]!;
        ones[place] = before + Math.trunc((((bit << 16) - bit - before) * STEP[count]!) / 65_536);
        if (count < SURE) seen[place] = count + 1;
      }
      so = so * 2 + bit;
    }
    this.#see(so & 255);
    return so & 255;
  }

  /** One hash a context: nothing, the last one, two and three bytes, and the word so far. */
  #hashes(): Int32Array {
    const [last, hashes] = [this.#last, HASH];
    hashes[0] = 0;
    hashes[1] = Math.imul((last & 0xff) + 0x100, 0x2c1b3c6d);
    hashes[2] = Math.imul((last & 0xffff) + 0x20000, 0x2c1b3c6d);
    hashes[3] = Math.imul((last & 0xffffff) + 0x3000000, 0x2c1b3c6d);
    hashes[4] = Math.imul(this.#word + 1, 0x85ebca6b);
    for (let context = 1; context < CONTEXTS; context++) hashes[context]! ^= hashes[context]! >>> 15;
    return hashes;
  }

  #see(byte: number): void {
    this.#last = ((this.#last << 8) | byte) & 0xffffff;
    const isLetter = byte >= 128 || byte === 39 || ((byte | 32) >= 97 && (byte | 32) <= 122);
    this.#word = isLetter ? Math.imul(this.#word + (byte | 32), 0x2f0b4c47) : 0;
  }
}

const CONTEXTS = 5;
const PLACE_BITS = 16;
const PLACES = 1 << PLACE_BITS;
const FIRST_WEIGHT = 1 << 14;
/** How fast weights learn. */
const HASTE = 10;
/** A memory goes on learning as if it had seen no more than this. */
const SURE = 30;
/** How far an opinion may go: eight times a natural logarithm of odds. */
const LIMIT = 2_047;

const PLACE = new Int32Array(CONTEXTS);
const OPINION = new Int32Array(CONTEXTS);
const HASH = new Int32Array(CONTEXTS);

/** How far a memory moves towards what it sees, of 65,536: much at first, little when it has seen often. */
const STEP = Int32Array.from({ length: SURE + 1 }, (_, count) => Math.floor(655_360 / (count * 10 + 16)));

/** From odds to likelihood: 65,536 ÷ (1 + e^(−x/256)), for x from −LIMIT to LIMIT, never quite none or all. */
const SQUASH = squashed();
/** The way back, from a likelihood of 4,096. */
const STRETCH = stretched();

function squashed(): Int32Array {
  const table = new Int32Array(2 * LIMIT + 1);
  const one = 2 ** 26;
  // 2^26 · e^(−1/256), and its powers: products stay below 2^53, so they are exact.
  const step = 66_847_231;
  let power = one;
  for (let x = 0; x <= LIMIT; x++) {
    const likely = Math.min(Math.floor((65_536 * one) / (one + power)), 65_536 - 16);
    table[LIMIT + x] = likely;
    table[LIMIT - x] = 65_536 - likely;
    power = Math.floor((power * step) / one);
  }
  return table;
}

function stretched(): Int16Array {
  const table = new Int16Array(4_096);
  let x = -LIMIT;
  for (let likely = 0; likely < 4_096; likely++) {
    while (x < LIMIT && SQUASH[x + LIMIT]! < likely * 16 + 8) x++;
    table[likely] = x;
  }
  return table;
}
