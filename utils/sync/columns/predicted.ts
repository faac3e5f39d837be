import { Chances } from '../bits';
import { must } from '../unreadable';
import { type Base, baseOf, type Place, type Sample } from './bases';
import { choose, isListed } from './choose';
import { bitLength, type Numbers } from './numbers';
import { Seen } from './seen';
import type { Stream } from './stream';

const CONTEXTS = 8;

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
    const comeAgain = stream.bits.plain(isListed(differences) ? 1 : 0, 1);
    this.#differences = stream.numbers(differences, comeAgain ? 1 : CONTEXTS);
    this.#known = comeAgain ? new Seen(stream.bits, CONTEXTS) : undefined;
  }

  code(value: number, place: Place): number {
    const context = this.#context(place);
    let base = baseOf(this.#first, place, this.#last);
    if (this.#second) {
      const other = baseOf(this.#second, place, this.#last);
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
      const base = baseOf(this.#first, sample, last);
      const other = this.#second ? baseOf(this.#second, sample, last) : base;
      last = sample.value;
      return sample.value - (isNearer(sample.value, other, base) ? other : base);
    });
  }
}

function isNearer(value: number, other: number, base: number): boolean {
  return bitLength(Math.abs(value - other)) < bitLength(Math.abs(value - base));
}
