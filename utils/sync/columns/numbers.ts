import { type Bits, Chances } from '../bits';
import { must } from '../unreadable';

/** Bits of the greatest number there is. */
const WIDEST = 53;

/** How many bits a number from 0 on needs; none for 0. */
export function bitLength(value: number): number {
  return value < 2 ** 31 ? 32 - Math.clz32(value) : 32 + bitLength(Math.floor(value / 2 ** 32));
}

/** Between how many bits numbers have, and whether some are below 0: what never occurs costs nothing. */
export interface Range {
  readonly shortest: number;
  readonly longest: number;
  readonly signed: boolean;
}

const ANY: Range = { shortest: 0, longest: WIDEST, signed: true };

export function rangeOf(numbers: readonly number[]): Range {
  let [shortest, longest, signed] = [WIDEST, 0, false];
  for (const number of numbers) {
    const length = bitLength(Math.abs(number));
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
    signed ||= number < 0;
  }
  return { shortest: Math.min(shortest, longest), longest, signed };
}

/**
 * Whole numbers of one meaning. A number is written as its length in bits and the bits below the highest: lengths are
 * learned, by context, and the bits too where there are few; those of large numbers follow no pattern.
 */
export class Numbers {
  readonly #bits: Bits;
  readonly #places: number;
  readonly #detail: number;
  readonly #chances: Chances;
  readonly #range: Range;

  readonly #contexts: number;

  /**
   * @param options.contexts how many contexts are told apart; a greater one counts as the last
   * @param options.detail up to how many bits a number is learned bit by bit
   * @param options.range what the numbers keep to, if that is known
   */
  constructor(
    bits: Bits,
    { contexts = 1, detail = 4, range = ANY }: { contexts?: number; detail?: number; range?: Range } = {},
  ) {
    must(range.shortest <= range.longest && range.longest <= WIDEST);
    this.#bits = bits;
    this.#contexts = contexts;
    this.#range = range;
    this.#detail = detail;
    this.#places = 1 + WIDEST + 2 ** detail + WIDEST;
    this.#chances = new Chances(this.#places * contexts);
  }

  code(value: number, context = 0): number {
    // A number that is always 0 takes no bits: it must not be free to ask for a million of them.
    this.#bits.spend(1);
    const start = Math.min(context, this.#contexts - 1) * this.#places;
    const size = Math.abs(value);
    const length = this.#length(bitLength(size), start);
    if (length === 0) return 0;
    const magnitude = this.#magnitude(size, length, start + 1 + WIDEST);
    return this.#range.signed && this.#bits.bit(this.#chances, start, value < 0 ? 1 : 0)
      ? -magnitude
      : magnitude;
  }

  #length(given: number, start: number): number {
    let length = this.#range.shortest;
    while (
      length < this.#range.longest &&
      this.#bits.bit(this.#chances, start + 1 + length, given > length ? 1 : 0)
    ) {
      length++;
    }
    return length;
  }

  #magnitude(given: number, length: number, start: number): number {
    let below = length - 1;
    let value = 1;
    const learned = length <= this.#detail ? below : Math.min(below, 1);
    const tree = start + (length <= this.#detail ? 2 ** below - 1 : 2 ** this.#detail - 1 + length - 1);
    for (let known = 0; known < learned; known++) {
      below--;
      const bit = Math.floor(given / 2 ** below) % 2;
      value = value * 2 + this.#bits.bit(this.#chances, tree + (learned > 1 ? value - 1 : 0), bit);
    }
    while (below > 0) {
      const width = Math.min(below, 16);
      below -= width;
      const part = Math.floor(given / 2 ** below) % 2 ** width;
      value = value * 2 ** width + this.#bits.plain(part, width);
    }
    return value;
  }
}
