import type { CellValue } from '../../domain/record/row';
import type { Stamp } from '../../domain/record/stamp';
import { Chances } from '../bits';
import { must } from '../unreadable';
import type { Base, Sample } from './bases';
import type { Numbers } from './numbers';
import { Predicted } from './predicted';
import { Seen } from './seen';
import type { Stream } from './stream';
import type { Column } from './table';

type Numeric = readonly (string | number)[];

const SLOTS = 6;
const FORMS = 8;

/** Of what cell a value is. */
export interface Where {
  readonly row: number;
  readonly stamp: Stamp;
  /** How many lists of numbers its record has in earlier columns. */
  readonly lists: number;
}

export interface Values {
  code(value: CellValue | undefined, where: Where): CellValue;
}

/** Cells of several numbers, and perhaps a word at the end. Numbers of one place have one meaning. */
export class Lists implements Values {
  readonly #stream: Stream;
  readonly #lengths: Numbers;
  readonly #slots: readonly Predicted[];
  readonly #hasWord: Chances | undefined;
  readonly #words: Seen<string>;

  constructor(stream: Stream, bases: readonly Base[], given: Column) {
    this.#stream = stream;
    const lengths = given.cells.flatMap((cell) =>
      Array.isArray(cell?.value) ? [numbersOf(cell.value).length] : [],
    );
    this.#lengths = stream.numbers(lengths, 3);
    const slots = stream.head.code(Math.min(Math.max(0, ...lengths), SLOTS), 3);
    must(slots >= 0 && slots <= SLOTS);
    this.#slots = Array.from(
      { length: slots },
      (_, slot) => new Predicted(stream, bases, stream.bits.writes ? samplesOf(given, slot) : []),
    );
    this.#hasWord = given.type === 'ints+word' ? new Chances(FORMS) : undefined;
    this.#words = new Seen(stream.bits);
  }

  code(value: CellValue | undefined, { row, stamp, lists }: Where): CellValue {
    const list: Numeric = Array.isArray(value) ? value : [];
    const length = this.#lengths.code(numbersOf(list).length, lists);
    const coded: number[] = [];
    while (coded.length < length) {
      const slot = this.#slots[slotOf(coded.length)];
      must(slot !== undefined);
      const number = list[coded.length];
      const place = {
        row,
        list: coded,
        index: coded.length,
        minute: stamp[0],
        context: contextOf(coded, lists),
      };
      coded.push(slot.code(typeof number === 'number' ? number : 0, place));
    }
    if (
      !this.#hasWord ||
      !this.#stream.bits.bit(this.#hasWord, formOf(coded), list.length > length ? 1 : 0)
    ) {
      return coded;
    }
    const last = list.at(-1);
    const word = this.#words.code(typeof last === 'string' ? last : '', (one) => this.#stream.word(one));
    return [...coded, word];
  }
}

/** The numbers that stand at one place of a column's cells. */
export function samplesOf({ cells }: Column, slot: number): readonly Sample[] {
  const samples: Sample[] = [];
  for (const [row, cell] of cells.entries()) {
    if (cell == null || cell.value === null) continue;
    const list = Array.isArray(cell.value) ? numbersOf(cell.value) : [cell.value];
    for (const [index, value] of list.entries()) {
      if (slotOf(index) !== slot || typeof value !== 'number') continue;
      samples.push({ row, list, index, minute: cell.stamp[0], context: 0, value });
    }
  }
  return samples;
}

/** The first four places have meanings of their own; from there on, pairs follow pairs. */
function slotOf(index: number): number {
  return index < 4 ? index : 4 + (index % 2);
}

function contextOf(before: readonly number[], lists: number): number {
  return before.length === 0 ? lists : formOf(before);
}

/** The first number of a list often says what the others mean. */
function formOf(list: readonly number[]): number {
  return Math.min(Math.max(list[0] ?? 0, 0), FORMS - 1);
}

function numbersOf(list: Numeric): readonly number[] {
  const end = list.findIndex((part) => typeof part !== 'number');
  return (end < 0 ? list : list.slice(0, end)) as readonly number[];
}
