import type { IdParts } from '../../domain/record/record-id';
import { LAST_COUNTER, LAST_MINUTE, sameStamp, type Stamp } from '../../domain/record/stamp';
import { Chances } from '../bits';
import { must } from '../unreadable';
import type { Base, Sample } from './bases';
import { Numbers } from './numbers';
import { Predicted } from './predicted';
import { DEVICE_OF, type Stream } from './stream';

/** Columns beyond this one are not told apart. */
const LAST_SOURCE = 64;

/** The different stamps of a record so far, its creation's first, each with the place of the column it came from. */
export class Trail {
  readonly stamps: Stamp[];
  readonly sources: number[] = [0];
  readonly birth: IdParts;

  constructor(birth: IdParts) {
    this.birth = birth;
    this.stamps = [[birth.minute, 0, birth.device]];
  }

  find(stamp: Stamp): number {
    return this.stamps.findIndex((one) => sameStamp(one, stamp));
  }

  /** Remembers a stamp, unless it is there already. */
  add(stamp: Stamp, source: number): void {
    if (this.find(stamp) >= 0) return;
    this.stamps.push(stamp);
    this.sources.push(Math.min(source, LAST_SOURCE));
  }

  copy(): Trail {
    const copy = new Trail(this.birth);
    for (const stamp of this.stamps) copy.add(stamp, 0);
    return copy;
  }

  get created(): Stamp {
    return this.stamps[0] ?? [0, 0, ''];
  }

  get latest(): Stamp {
    return this.stamps.at(-1) ?? [0, 0, ''];
  }
}

const CONTEXTS = 3;

/** The stamps of one column: at creation, the same as another of the record, or new ones. */
export class Stamps {
  readonly #stream: Stream;
  readonly #isKnown = new Chances(CONTEXTS);
  readonly #which: Numbers;
  readonly #minutes: Predicted;
  readonly #counters: Numbers;

  /** @param written the stamps that will be written for a record, in order; a reader knows of none */
  constructor(
    stream: Stream,
    bases: readonly Base[],
    trails: readonly Trail[],
    written: (row: number) => readonly Stamp[],
  ) {
    const fresh = trails.flatMap((trail, row) => freshOf(trail, written(row), row));
    this.#stream = stream;
    this.#which = new Numbers(stream.bits, { contexts: CONTEXTS });
    this.#minutes = new Predicted(
      stream,
      bases,
      fresh.map(([, sample]) => sample),
    );
    this.#counters = stream.numbers(fresh.map(([[, counter]]) => counter));
  }

  code(stamp: Stamp | undefined, trail: Trail, row: number, source: number): Stamp {
    const place = stamp ? trail.find(stamp) : -1;
    const context = Math.min(trail.stamps.length - 1, CONTEXTS - 1);
    let coded: Stamp | undefined;
    if (this.#stream.bits.bit(this.#isKnown, context, place >= 0 ? 1 : 0)) {
      // A record's creation is the usual one; of the others the latest is.
      coded = trail.stamps[trail.stamps.length > 1 ? this.#which.code(place, context) : 0];
    } else {
      coded = this.#fresh(stamp, trail, row);
    }
    must(coded !== undefined);
    trail.add(coded, source);
    return coded;
  }

  #fresh(stamp: Stamp | undefined, trail: Trail, row: number): Stamp {
    const minute = this.#minutes.code(stamp?.[0] ?? 0, placeOfStamp(trail, row));
    const counter = this.#counters.code(stamp?.[1] ?? 0);
    this.#stream.must(minute >= 0 && minute <= LAST_MINUTE && counter >= 0 && counter <= LAST_COUNTER);
    const born = this.#stream.placeOfDevice(trail.birth.device);
    return [minute, counter, this.#stream.device(stamp?.[2] ?? '', DEVICE_OF.stamp + born)];
  }
}

/** Those of a record's stamps that are new to it, each with what there is to tell it from. */
function freshOf(trail: Trail, stamps: readonly Stamp[], row: number): (readonly [Stamp, Sample])[] {
  const fresh: (readonly [Stamp, Sample])[] = [];
  let known = trail;
  for (const stamp of stamps) {
    if (known.find(stamp) >= 0) continue;
    fresh.push([stamp, { ...placeOfStamp(known, row), value: stamp[0] }]);
    if (stamps.length > 1) {
      known = known.copy();
      known.add(stamp, 0);
    }
  }
  return fresh;
}

function placeOfStamp(trail: Trail, row: number): Omit<Sample, 'value'> {
  return { row, list: [], index: 0, minute: trail.latest[0], context: 0 };
}
