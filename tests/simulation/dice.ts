import { Chance } from '../support/sync-area/chance';
import { seeded } from '../support/sync-area/seeded';

/** Chance with a seed: the same seed throws the same dice on every machine. */
export class Dice extends Chance {
  /** 32 random bits. */
  readonly bits: () => number;

  constructor(seed: number) {
    const bits = seeded(seed);
    super(bits);
    this.bits = bits;
  }

  /** A whole number from `first` to `last`. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** True so many times in a thousand. */
  perMille(times: number): boolean {
    return this.below(1000) < times;
  }

  /** @throws RangeError when there is nothing to pick from. */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('There is nothing to pick from.');
    return list[this.below(list.length)] as T;
  }

  /** Other dice, which stay the same when these are thrown more or less often from now on. */
  fork(): Dice {
    return new Dice(this.bits());
  }
}
