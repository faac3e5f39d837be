import { Chances } from '../bits';
import { must } from '../unreadable';
import { bitLength, Numbers } from './numbers';
import { Seen } from './seen';
import type { Stream } from './stream';

/** A number in its place: what else is known by then, from which it may follow. */
export interface Place {
  readonly row: number;
  /** The numbers of the same cell before it. */
  readonly before: readonly number[];
  /** The minute of the cell's stamp; of a stamp, of the one before it. */
  readonly minute: number;
  /** Which of a few situations this is. */
  readonly context: number;
}

export interface Sample extends Place {
  readonly value: number;
}

/** What a number may be close to, or 0 where there is no such thing. `last` is the number coded before. */
export interface Base {
  of(place: Place, last: number): number;
  /** Tells situations apart better than the place's own context does. */
  context?(place: Place): number;
}

const CONTEXTS = 8;
/** Bases are compared on so many numbers of a column. */
const COMPARED = 96;
const NONE = -1;

/**
 * Numbers of which each is close to one of two bases, or equal to it. Which bases, and whether few differences come
 * again and again, is measured by the writer for each column: it depends on the numbers only, never on their meaning.
 */
export class Predicted {
  readonly #stream: Stream;
  readonly #first: Base;
  readonly #second: Base | undefined;
  readonly #isSecond: Chances;
  readonly #differences: Numbers;
  readonly #known: Seen<number> | undefined;
  #last = 0;

  /** @param samples what will be written, in order; a reader has none */
  constructor(stream: Stream, bases: readonly Base[], samples: readonly Sample[]) {
    this.#stream = stream;
    const choice = choose(bases, samples);
    const first = bases[stream.head.code(choice.first, 1)];
    const second = stream.head.code(choice.second + 1, 2);
    must(first !== undefined && second <= bases.length);
    this.#first = first;
    this.#second = second > 0 ? bases[second - 1] : undefined;
    this.#isSecond = new Chances(CONTEXTS);
    const differences = this.#all(samples);
    const comeAgain = stream.bits.plain(stream.bits.writes && areFew(differences) ? 1 : 0, 1);
    this.#differences = new Numbers(stream.bits, { contexts: comeAgain ? 1 : CONTEXTS, of: differences });
    this.#known = comeAgain ? new Seen(stream.bits, CONTEXTS) : undefined;
  }

  code(value: number, place: Place): number {
    const context = this.#context(place);
    let base = from(this.#first, place, this.#last);
    if (this.#second) {
      const other = from(this.#second, place, this.#last);
      const nearer = isNearer(value, other, base) ? 1 : 0;
      if (this.#stream.bits.bit(this.#isSecond, context, nearer)) base = other;
    }
    const difference = this.#known
      ? this.#known.code(value - base, (one) => this.#differences.code(one), context)
      : this.#differences.code(value - base, context);
    const coded = base + difference;
    must(Number.isSafeInteger(coded));
    this.#last = coded;
    return coded;
  }

  #context(place: Place): number {
    const context = this.#first.context?.(place) ?? place.context;
    return Math.min(Math.max(context, 0), CONTEXTS - 1);
  }

  #all(samples: readonly Sample[]): number[] {
    let last = 0;
    return samples.map((sample) => {
      const base = from(this.#first, sample, last);
      const other = this.#second ? from(this.#second, sample, last) : base;
      last = sample.value;
      return sample.value - (isNearer(sample.value, other, base) ? other : base);
    });
  }
}

function isNearer(value: number, other: number, base: number): boolean {
  return bitLength(Math.abs(value - other)) < bitLength(Math.abs(value - base));
}

/** Beyond these, differences are not exact any more: such bases count as 0, and such numbers get no base. */
const FARTHEST_BASE = 2 ** 40;
const FARTHEST = 2 ** 52;

function from(base: Base, place: Place, last: number): number {
  const of = base.of(place, last);
  return Math.abs(of) <= FARTHEST_BASE ? of : 0;
}

/** The base the numbers are closest to, and a second one where it saves more than a bit a number. */
function choose(bases: readonly Base[], samples: readonly Sample[]): { first: number; second: number } {
  if (samples.some(({ value }) => Math.abs(value) > FARTHEST)) return { first: 0, second: NONE };
  const step = Math.max(1, Math.floor(samples.length / COMPARED));
  const lengths = bases.map((base) => lengthsFrom(base, samples, step));
  const costs = lengths.map((some) => some.reduce((sum, length) => sum + length, 0));
  const first = costs.indexOf(Math.min(...costs));
  const own = lengths[first] ?? [];
  let [second, least] = [NONE, (costs[first] ?? 0) - own.length];
  for (const [index, other] of lengths.entries()) {
    let cost = 0;
    for (const [at, length] of own.entries()) cost += Math.min(length, other[at] ?? length);
    if (cost < least) [second, least] = [index, cost];
  }
  return { first: Math.max(first, 0), second };
}

/** How long the differences to a base are, in bits. */
function lengthsFrom(base: Base, samples: readonly Sample[], step: number): number[] {
  const lengths: number[] = [];
  for (let index = 0; index < samples.length; index += step) {
    const sample = samples[index];
    if (!sample) break;
    const difference = sample.value - from(base, sample, samples[index - 1]?.value ?? 0);
    lengths.push(bitLength(Math.abs(difference)));
  }
  return lengths;
}

/** Whether a list of the different numbers, and places in it, is shorter than the numbers themselves. */
function areFew(numbers: readonly number[]): boolean {
  const different = new Set(numbers);
  const place = bitLength(different.size);
  let listed = place * numbers.length;
  for (const number of different) listed += bitLength(Math.abs(number)) + 3;
  let plain = 0;
  for (const number of numbers) plain += bitLength(Math.abs(number)) + 1;
  return listed < plain;
}
