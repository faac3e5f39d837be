import type { Random } from '../../../utils/sync/ports';

/** What a simulation asks of chance. */
export class Chance {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A whole number from 0 to `end - 1`. */
  below(end: number): number {
    return Math.floor((this.#random() / 2 ** 32) * end);
  }

  oneIn(many: number): boolean {
    return this.below(many) === 0;
  }

  shuffled<T>(list: Iterable<T>): T[] {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
    }
    return shuffled;
  }

  /** Often all, else each with even odds, in any order. */
  some<T>(list: Iterable<T>): T[] {
    const shuffled = this.shuffled(list);
    return this.oneIn(2) ? shuffled : shuffled.filter(() => this.oneIn(2));
  }
}
