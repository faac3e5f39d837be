import { Chances } from '../bits';
import { must } from '../unreadable';
import { bitLength, type Numbers } from './numbers';
import { Seen } from './seen';
import type { Stream } from './stream';

/** A number in its place: what else is known by then, from which it may follow. */
export interface Place {
  readonly row: number;
  /** The cell it is part of, and where in it; of what comes later in the cell nothing may be used. */
  readonly list: readonly unknown[];
  readonly index: number;
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
    const comeAgain = stream.bits.plain(isListed(differences) ? 1 : 0, 1);
    this.#differences = stream.numbers(differences, comeAgain ? 1 : CONTEXTS);
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

/** Whether a list of the different numbers, and places in it, is shorter than the numbers themselves. */
function isListed(differences: readonly number[]): boolean {
  const { plain, listed } = costOf(differences);
  return listed < plain;
}

/** What the writer found cheapest for a column: the base, a second one or none, and whether differences come again. */
interface Choice {
  readonly first: number;
  readonly second: number;
}

function choose(bases: readonly Base[], samples: readonly Sample[]): Choice {
  if (samples.some(({ value }) => Math.abs(value) > FARTHEST)) return { first: 0, second: NONE };
  const step = Math.max(1, Math.floor(samples.length / COMPARED));
  const all = bases.map((base) => differencesFrom(base, samples, step));
  const costs = all.map((differences) => costOf(differences).least);
  const first = Math.max(costs.indexOf(Math.min(...costs)), 0);
  const own = all[first] ?? [];
  let [second, least] = [NONE, costs[first] ?? 0];
  for (const [index, others] of all.entries()) {
    let others_ = 0;
    const nearer = own.map((difference, at) => {
      const other = others[at] ?? difference;
      if (bitLength(Math.abs(other)) >= bitLength(Math.abs(difference))) return difference;
      others_++;
      return other;
    });
    if (others_ === 0) continue;
    const cost = costOf(nearer).least + spread([others_, own.length - others_]);
    if (cost < least) [second, least] = [index, cost];
  }
  return { first, second };
}

function differencesFrom(base: Base, samples: readonly Sample[], step: number): number[] {
  const differences: number[] = [];
  for (let index = 0; index < samples.length; index += step) {
    const sample = samples[index];
    if (sample) differences.push(sample.value - from(base, sample, samples[index - 1]?.value ?? 0));
  }
  return differences;
}

/** About how much numbers cost in sixteenths of a bit: written out, and as a list of the different ones with places. */
function costOf(numbers: readonly number[]): {
  readonly plain: number;
  readonly listed: number;
  readonly least: number;
} {
  const lengths: number[] = [];
  const times = new Map<number, number>();
  let below = 0;
  let signs = 0;
  for (const number of numbers) {
    const length = bitLength(Math.abs(number));
    lengths[length] = (lengths[length] ?? 0) + 1;
    below += Math.max(length - 1, 0);
    if (number < 0) signs++;
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  const plain = 16 * below + spread(Object.values(lengths)) + spread([signs, numbers.length - signs]);
  const spelling = numbers.length > 0 ? Math.ceil((times.size * plain) / numbers.length) : 0;
  const listed = spelling + 48 * times.size + spread([...times.values()]);
  return { plain, listed, least: Math.min(plain, listed) };
}

/** The bits, in sixteenths, it takes to tell things apart that come so many times each. */
function spread(times: readonly number[]): number {
  let all = 0;
  let own = 0;
  for (const count of times) {
    all += count;
    own += count * logarithm(count);
  }
  return all * logarithm(all) - own;
}

const LOGARITHMS: number[] = [0];

/** The binary logarithm in sixteenths, rounded down: by whole numbers, so that all engines agree. */
function logarithm(count: number): number {
  return (LOGARITHMS[count] ??= (BigInt(count) ** 16n).toString(2).length - 1);
}
