import { itemCost } from './quota';
import type { SyncRecord } from './record';

/** A record that may go into a slot, in place of an older copy there if it has one. */
export interface Candidate {
  readonly record: SyncRecord;
  readonly older?: SyncRecord;
}

export interface Packed {
  /** How many of the candidates went in, from the first on. */
  readonly taken: number;
  readonly records: readonly SyncRecord[];
  readonly text: string;
  readonly bytes: number;
}

/** Sizes are known only after encoding: so often is tried. */
const ATTEMPTS = 3;
/** Room that is not worth another attempt. */
const GOOD_ENOUGH = 0.03;

/** Bytes an encoded record takes per unit of its weight: learned from each item that is encoded. */
export class Estimate {
  #bytesPerWeight = 1;

  learn(bytes: number, records: readonly SyncRecord[]): void {
    const weight = weightOfAll(records);
    if (weight > 0) this.#bytesPerWeight = Math.max(bytes - OVERHEAD, 1) / weight;
  }

  bytesOf(records: readonly SyncRecord[]): number {
    return OVERHEAD + weightOfAll(records) * this.#bytesPerWeight;
  }
}

/**
 * Puts as many candidates as fit, in their order, beside what stays in a slot. Those that do not fit leave their older
 * copy where it is. Undefined when not even what stays fits.
 * @param limit bytes of the item with its key
 */
export function pack(
  key: string,
  stays: readonly SyncRecord[],
  candidates: readonly Candidate[],
  options: {
    readonly limit: number;
    readonly encode: (records: readonly SyncRecord[]) => string;
    readonly estimate: Estimate;
  },
): Packed | undefined {
  const { limit, encode, estimate } = options;
  const tryTaking = (taken: number): Packed => {
    const records = contents(stays, candidates, taken);
    const text = encode(records);
    const bytes = itemCost(key, text);
    estimate.learn(bytes, records);
    return { taken, records, text, bytes };
  };
  let best: Packed | undefined;
  let tooMany = candidates.length + 1;
  const firstThatGrows = candidates.findIndex(
    ({ record, older }) => !older || weightOf(record) > weightOf(older),
  );
  const sure = firstThatGrows < 0 ? candidates.length : firstThatGrows;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // What makes room is never left out for want of room.
    const least = Math.max(best ? best.taken + 1 : 0, Math.min(sure, tooMany - 1));
    if (least >= tooMany) break;
    const aim = limit * (1 - attempt * GOOD_ENOUGH);
    // The last try, where all were too much, is for what stays alone.
    const isLast = !best && attempt === ATTEMPTS - 1;
    const taken = isLast ? 0 : mostThatFit(stays, candidates, { least, below: tooMany, aim, estimate });
    const packed = tryTaking(taken);
    if (packed.bytes > limit) tooMany = taken;
    else best = packed;
    if (best && best.bytes > limit * (1 - GOOD_ENOUGH)) break;
  }
  return best;
}

function mostThatFit(
  stays: readonly SyncRecord[],
  candidates: readonly Candidate[],
  range: {
    readonly least: number;
    readonly below: number;
    readonly aim: number;
    readonly estimate: Estimate;
  },
): number {
  let [low, high] = [range.least, range.below - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fits = range.estimate.bytesOf(contents(stays, candidates, middle)) <= range.aim;
    if (fits) low = middle;
    else high = middle - 1;
  }
  return low;
}

function contents(
  stays: readonly SyncRecord[],
  candidates: readonly Candidate[],
  taken: number,
): readonly SyncRecord[] {
  const chosen = candidates.flatMap(({ record, older }, index) =>
    index < taken ? [record] : older ? [older] : [],
  );
  return [...stays, ...chosen];
}

/** Header, tables and quotes of an item. */
const OVERHEAD = 40;

/** What all of these weigh together. */
export function weightOfAll(records: readonly SyncRecord[]): number {
  return records.reduce((total, record) => total + weightOf(record), 0);
}

const WEIGHTS = new WeakMap<object, number>();

/** Roughly how much there is to a record. Only proportions matter. */
export function weightOf({ row }: SyncRecord): number {
  let weight = WEIGHTS.get(row);
  if (weight === undefined) {
    weight = 4 + 2 * Object.keys(row.s).length + (row.life ? 2 : 0);
    for (const value of Object.values(row.v)) weight += weightOfValue(value);
    for (const { value } of Object.values(row.x ?? {})) weight += 3 + weightOfValue(value);
    for (const { e } of row.log ?? []) weight += 2 + e.length;
    WEIGHTS.set(row, weight);
  }
  return weight;
}

function weightOfValue(value: unknown): number {
  if (typeof value === 'string') return 1 + value.length / 2;
  return Array.isArray(value) ? 1 + value.length : 1;
}
