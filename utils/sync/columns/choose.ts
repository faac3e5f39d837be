import { type Base, baseOf, type Sample } from './bases';
import { bitLength } from './numbers';

/** Bases are compared on so many numbers of a column; so many of them, the nearest, are looked at closely. */
const COMPARED = 48;
const CLOSELY = 3;
/** Beyond this, differences are not exact any more. */
const FARTHEST = 2 ** 52;
const NONE = -1;

/** What the writer found cheapest for a column: the base, and a second one or none. */
export interface Choice {
  readonly first: number;
  /** -1 for none. */
  readonly second: number;
}

export function choose(bases: readonly Base[], samples: readonly Sample[]): Choice {
  if (samples.length === 0 || samples.some(({ value }) => Math.abs(value) > FARTHEST)) {
    return { first: 0, second: NONE };
  }
  const step = Math.max(1, Math.floor(samples.length / COMPARED));
  const all = bases.map((base) => differencesFrom(base, samples, step));
  const lengths = all.map((differences) => differences.map((difference) => bitLength(Math.abs(difference))));
  const [first, least] = cheapest([0, ...shortest(lengths.map(sum), CLOSELY)], (index) =>
    costOf(all[index] ?? []),
  );
  // A second base is worth a bit that tells which of the two it is, where together they make shorter ones.
  const own = lengths[first] ?? [];
  const joined = lengths.map((others) =>
    sum(own.map((length, at) => Math.min(length, others[at] ?? length))),
  );
  const [second, cost] = cheapest(shortest(joined, 1), (index) => {
    const [differences, others] = [all[first] ?? [], all[index] ?? []];
    const isOther = own.map((length, at) => (lengths[index]?.[at] ?? length) < length);
    const nearer = differences.map((difference, at) =>
      isOther[at] ? (others[at] ?? difference) : difference,
    );
    const times = isOther.filter(Boolean).length;
    return costOf(nearer) + spread([times, own.length - times]);
  });
  return { first, second: cost < least ? second : NONE };
}

/** Whether a list of the different numbers, and places in it, is shorter than the numbers themselves. */
export function isListed(differences: readonly number[]): boolean {
  const { plain, listed } = costsOf(differences);
  return listed < plain;
}

function cheapest(indexes: readonly number[], cost: (index: number) => number): readonly [number, number] {
  let [best, least] = [0, Infinity];
  for (const index of indexes) {
    const own = cost(index);
    if (own < least) [best, least] = [index, own];
  }
  return [best, least];
}

/** The places of the smallest numbers, in order. */
function shortest(sums: readonly number[], count: number): readonly number[] {
  const order = sums.map((own, index) => [own, index] as const).sort(([a, i], [b, j]) => a - b || i - j);
  return order.slice(0, count).map(([, index]) => index);
}

function sum(numbers: readonly number[]): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}

function differencesFrom(base: Base, samples: readonly Sample[], step: number): number[] {
  const differences: number[] = [];
  for (let index = 0; index < samples.length; index += step) {
    const sample = samples[index];
    if (sample) differences.push(sample.value - baseOf(base, sample, samples[index - 1]?.value ?? 0));
  }
  return differences;
}

/** The lesser of both costs. */
function costOf(numbers: readonly number[]): number {
  const { plain, listed } = costsOf(numbers);
  return Math.min(plain, listed);
}

/** About how much numbers take, in sixteenths of a bit: written out, and as a list of the different ones with places. */
function costsOf(numbers: readonly number[]): { readonly plain: number; readonly listed: number } {
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
  return { plain, listed };
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
