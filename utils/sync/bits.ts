import { Unreadable } from './unreadable';

/** Of this many parts, a chance says how many stand for a zero. Never none or all: what is unlikely still happens. */
const ALL = 65_536;
const LEAST = 48;
/** A chance goes on learning as if it had seen no more bits than this. */
const MEMORY = 160;

/** How likely zeros are in a number of places, learned from the bits that were seen there. */
export class Chances {
  readonly #zeros: Uint16Array;
  readonly #seen: Uint8Array;

  constructor(places: number) {
    this.#zeros = new Uint16Array(places).fill(ALL / 2);
    this.#seen = new Uint8Array(places);
  }

  /** The part of a range that stands for a zero at this place. */
  split(place: number, range: number): number {
    return (range >>> 16) * (this.#zeros[place] ?? ALL / 2);
  }

  learn(place: number, bit: number): void {
    const zeros = this.#zeros[place] ?? ALL / 2;
    const seen = this.#seen[place] ?? 0;
    const next = zeros + Math.trunc(((bit ? 0 : ALL) - zeros) / (seen + 1.6));
    this.#zeros[place] = Math.min(Math.max(next, LEAST), ALL - LEAST);
    if (seen < MEMORY) this.#seen[place] = seen + 1;
  }
}

/**
 * A stream of bits, each taking as little room as it was expected (a range coder; all of it whole numbers, so that
 * every engine makes the same bytes). Writer and reader have one face, so that a format is described once, for both:
 * every method takes what to write, which a reader ignores, and answers what stands there.
 */
export interface Bits {
  readonly writes: boolean;
  /** One bit, as likely as its place has taught; it learns from it. */
  bit(chances: Chances, place: number, bit: number): number;
  /** A whole number of up to 16 bits that follows no pattern. */
  plain(value: number, width: number): number;
}

/** Below this the range is made longer by a byte. */
const SHORT = 2 ** 24;
const WORD = 2 ** 32;

export class BitWriter implements Bits {
  readonly writes = true;
  readonly #bytes: number[] = [];
  #low = 0;
  #range = WORD - 1;
  /** The last byte is held back, and any 255s after it: a carry may still change them. */
  #held: number | undefined;
  #held255s = 0;

  bit(chances: Chances, place: number, bit: number): number {
    const zeros = chances.split(place, this.#range);
    if (bit) {
      this.#low += zeros;
      this.#range -= zeros;
    } else {
      this.#range = zeros;
    }
    chances.learn(place, bit);
    this.#lengthen();
    return bit;
  }

  plain(value: number, width: number): number {
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
  #left: number;

  /** @param most how many bits may be read; few bytes can stand for any number of likely ones */
  constructor(bytes: Uint8Array, most: number) {
    this.#bytes = bytes;
    this.#left = most;
    for (let byte = 0; byte < 4; byte++) this.#code = this.#code * 256 + this.#byte();
  }

  /** How many more bits may be read. */
  get left(): number {
    return this.#left;
  }

  bit(chances: Chances, place: number): number {
    this.#spend(1);
    const zeros = chances.split(place, this.#range);
    const bit = this.#code < zeros ? 0 : 1;
    if (bit) {
      this.#code -= zeros;
      this.#range -= zeros;
    } else {
      this.#range = zeros;
    }
    chances.learn(place, bit);
    this.#lengthen();
    return bit;
  }

  plain(_value: number, width: number): number {
    this.#spend(width);
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

  #spend(bits: number): void {
    this.#left -= bits;
    if (this.#left < 0) throw new Unreadable('damaged');
  }
}
