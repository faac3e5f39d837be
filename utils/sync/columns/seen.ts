import { type Bits, Chances } from '../bits';
import { must } from '../unreadable';
import { Numbers } from './numbers';

/** Things that come again and again, each written out once and named by its place in the list from then on. */
export class Seen<T> {
  readonly #bits: Bits;
  readonly #isNew: Chances;
  readonly #places: Numbers;
  readonly #list: T[] = [];
  readonly #index = new Map<T, number>();
  readonly #contexts: number;

  /** @param contexts how many contexts are told apart; a greater one counts as the last */
  constructor(bits: Bits, contexts = 1) {
    this.#bits = bits;
    this.#contexts = contexts;
    this.#isNew = new Chances(contexts);
    this.#places = new Numbers(bits, { contexts, detail: 7 });
  }

  /** @param spell writes the thing out, or reads it */
  code(thing: T, spell: (thing: T) => T, context = 0): T {
    const place = this.#index.get(thing);
    const at = Math.min(context, this.#contexts - 1);
    if (this.#list.length === 0 || this.#bits.bit(this.#isNew, at, place === undefined ? 1 : 0)) {
      const spelt = spell(thing);
      this.#index.set(spelt, this.#list.length);
      this.#list.push(spelt);
      return spelt;
    }
    const found = this.#list[this.#places.code(place ?? 0, at)];
    must(found !== undefined);
    return found;
  }

  /** The place of a thing that was coded before. */
  placeOf(thing: T): number {
    return this.#index.get(thing) ?? 0;
  }
}
