import { Unreadable } from './unreadable';

/** Of this many parts, a chance says how many stand for a zero. Never none or all: what is unlikely still happens. */
const ALL = 65_536;
const EVEN = ALL / 2;
const LEAST = 48;
/** A chance goes on learning as if it had seen no more bits than this. */
const MEMORY = 160;
/** By how many bits were seen: the part of the way to certainty that the next one moves a chance, in 4,096ths. */
const STEPS = Int32Array.from({ length: MEMORY + 1 }, (_, seen) => Math.floor(8192 / (2 * seen + 3)));

/** How likely zeros are in a number of places, learned from the bits that were seen there. */
export class Chances {
  /** Bits 31 to 16: how likely a zero is, of 65,536, with EVEN turned into 0. Bits 15 to 0: how often it was seen. */
  readonly #memories: Uint32Array;

  constructor(places: number) {
    this.#memories = new Uint32Array(places);
  }

  /** How likely a zero is at this place, of 65,536. */
  zeros(place: number): number {
    return ((this.#memories[place] ?? 0) >>> 16) ^ EVEN;
  }

  learn(place: number, bit: number): void {
    const zeros = this.zeros(place);
    const seen = (this.#memories[place] ?? 0) & 0xffff;
    const next = zeros + ((((bit ? 0 : ALL) - zeros) * (STEPS[seen] ?? 0)) >> 12);
    const kept = next < LEAST ? LEAST : next > ALL - LEAST ? ALL - LEAST : next;
    this.#memories[place] = ((kept ^ EVEN) << 16) | (seen < MEMORY ? seen + 1 : seen);
  }
}

/**
 * A stream of bits, each taking as little room as it was expected (a range coder; all of it whole numbers, so that
 * every engine makes the same bytes). Writer and reader have one face, so that a format is described once, for both:
 * every method takes what to write, which a reader ignores, and answers what stands there.
 */
export interface Bits {
  readonly writes: boolean;
  /** How many more bits there may be. */
  readonly left: number;
  /** Counts work that takes no bits. @throws Unreadable when it was too much */
  spend(bits: number): void;
  /** One bit, as likely as its place has taught; it learns from it. */
  bit(chances: Chances, place: number, bit: number): number;
  /** One bit of which it is known how likely a zero is: so many of 65,536, more than none and fewer than all. */
  likely(zeros: number, bit: number): number;
  /** A whole number of up to 16 bits that follows no pattern. */
  plain(value: number, width: number): number;
}

/** How many bits may still come. A writer keeps to it as well: what no reader takes must not be written. */
class Budget {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  get left(): number {
    return this.#left;
  }

  spend(bits: number): void {
    this.#left -= bits;
    if (this.#left < 0) throw new Unreadable('damaged');
  }
}

/** Below this the range is made longer by a byte. */
const SHORT = 2 ** 24;
const WORD = 2 ** 32;

export class BitWriter implements Bits {
  readonly writes = true;
  readonly #bytes: number[] = [];
  #low = 0;
  #range = WORD - 1;
  readonly #budget: Budget;
  /** The last byte is held back, and any 255s after it: a carry may still change them. */
  #held: number | undefined;
  #held255s = 0;

  /** @param most how many bits may be written */
  constructor(most: number) {
    this.#budget = new Budget(most);
  }

  get left(): number {
    return this.#budget.left;
  }

  spend(bits: number): void {
    this.#budget.spend(bits);
  }

  bit(chances: Chances, place: number, bit: number): number {
    this.likely(chances.zeros(place), bit);
    chances.learn(place, bit);
    return bit;
  }

  likely(zeros: number, bit: number): number {
    this.#budget.spend(1);
    const part = (this.#range >>> 16) * zeros;
    if (bit) {
      this.#low += part;
      this.#range -= part;
    } else {
      this.#range = part;
    }
    this.#lengthen();
    return bit;
  }

  plain(value: number, width: number): number {
    this.#budget.spend(width);
    this.#range >>>= width;
    this.#low += value * this.#range;
    this.#lengthen();
    return value;
  }

  /** What was written. Zero bytes at the end are left out: a reader takes them for granted. */
  finish(): Uint8Array {
    // Of all numbers in the range, the one that ends in the most zeros.
    for (let step = WORD; step >= 1; step /= 2) {
      const roundest = Math.ceil(this.#low / step) * step;
      if (roundest < this.#low + this.#range) {
        this.#low = roundest;
        break;
      }
    }
    for (let byte = 0; byte < 5; byte++) this.#emit();
    while (this.#bytes.at(-1) === 0) this.#bytes.pop();
    return Uint8Array.from(this.#bytes);
  }

  #lengthen(): void {
    while (this.#range < SHORT) {
      this.#range = (this.#range * 256) >>> 0;
      this.#emit();
    }
  }

  #emit(): void {
    const carry = this.#low >= WORD ? 1 : 0;
    const top = Math.floor(this.#low / SHORT) % 256;
    if (top === 255 && !carry) {
      this.#held255s++;
    } else {
      // The very first byte held is always zero, and never written.
      if (this.#held !== undefined) this.#bytes.push(this.#held + carry);
      for (; this.#held255s > 0; this.#held255s--) this.#bytes.push((255 + carry) % 256);
      this.#held = top;
    }
    this.#low = (this.#low % SHORT) * 256;
  }
}

export class BitReader implements Bits {
  readonly writes = false;
  readonly #bytes: Uint8Array;
  #next = 0;
  #code = 0;
  #range = WORD - 1;
  readonly #budget: Budget;

  /** @param most how many bits may be read; few bytes can stand for any number of likely ones */
  constructor(bytes: Uint8Array, most: number) {
    this.#bytes = bytes;
    this.#budget = new Budget(most);
    for (let byte = 0; byte < 4; byte++) this.#code = this.#code * 256 + this.#byte();
  }

  get left(): number {
    return this.#budget.left;
  }

  spend(bits: number): void {
    this.#budget.spend(bits);
  }

  bit(chances: Chances, place: number): number {
    const bit = this.likely(chances.zeros(place));
    chances.learn(place, bit);
    return bit;
  }

  likely(zeros: number): number {
    this.#budget.spend(1);
    const part = (this.#range >>> 16) * zeros;
    const bit = this.#code < part ? 0 : 1;
    if (bit) {
      this.#code -= part;
      this.#range -= part;
    } else {
      this.#range = part;
    }
    this.#lengthen();
    return bit;
  }

  plain(_value: number, width: number): number {
    this.#budget.spend(width);
    this.#range >>>= width;
    const value = Math.min(Math.floor(this.#code / this.#range), 2 ** width - 1);
    this.#code -= value * this.#range;
    this.#lengthen();
    return value;
  }

  #lengthen(): void {
    while (this.#range < SHORT) {
      this.#range = (this.#range * 256) >>> 0;
      this.#code = this.#code * 256 + this.#byte();
    }
  }

  #byte(): number {
    return this.#bytes[this.#next++] ?? 0;
  }
}
