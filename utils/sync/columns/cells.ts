import type { IdParts } from '../../domain/record/record-id';
import type { CellValue, Life } from '../../domain/record/row';
import { Chances } from '../bits';
import { must } from '../unreadable';
import { basesOf } from './bases';
import type { Numbers } from './numbers';
import { type Base, Predicted, type Sample } from './predicted';
import { Seen } from './seen';
import { placeOfStamp, Stamps, type Trail } from './stamps';
import type { Stream } from './stream';
import type { Cell, Column } from './table';
import { sameStamp, type Stamp } from '../../domain/record/stamp';

/** What the columns of a table know of its records so far. */
export interface Known {
  readonly ids: readonly IdParts[];
  readonly lives: readonly (Life | undefined)[];
  readonly trails: readonly Trail[];
  /** The columns that were coded before, in order. */
  readonly columns: Column[];
  /** How many lists of numbers each record has in these columns; more than two count as two. */
  readonly lists: number[];
}

type Numeric = readonly (string | number)[];

const SLOTS = 6;
const FORMS = 8;

/** Writes the next column, or reads it. `given` has the cells when writing; field and type are known either way. */
export function codeColumn(stream: Stream, known: Known, given: Column): void {
  const { bits } = stream;
  const source = known.columns.length + 1;
  const bases = basesOf(known.ids, known.columns);
  const presence = new Chances(16);
  const cleared = new Chances(1);
  const stamps = stampsOf(stream, bases, known, given);
  const values = valuesOf(stream, bases, given);
  const previous = known.columns.at(-1);
  const cells = known.trails.map((trail, row): Cell | undefined => {
    const cell = given.cells[row];
    const lists = known.lists[row] ?? 0;
    const state = known.lives[row]?.state;
    const gone = state === 'deleted' || state === 'erased';
    const before = previous?.cells[row];
    const written = before ? (sameStamp(before.stamp, trail.created) ? 1 : 2) : 0;
    const context = gone ? 0 : 1 + lists + 3 * written;
    if (!bits.bit(presence, context, cell ? 1 : 0)) return undefined;
    const stamp = stamps.code(cell?.stamp, trail, row, source);
    if (bits.bit(cleared, 0, cell?.value === null ? 1 : 0)) return { value: null, stamp };
    return { value: values.code(cell?.value, { row, stamp, lists }), stamp };
  });
  known.columns.push({ ...given, cells });
  for (const [row, cell] of cells.entries()) {
    if (Array.isArray(cell?.value)) known.lists[row] = Math.min((known.lists[row] ?? 0) + 1, 2);
  }
}

function stampsOf(
  stream: Stream,
  bases: readonly Base[],
  { trails }: Pick<Known, 'trails'>,
  given: Column,
): Stamps {
  const fresh: [Stamp, Sample][] = [];
  for (const [row, cell] of given.cells.entries()) {
    const trail = trails[row];
    if (!cell || !trail || trail.find(cell.stamp) >= 0) continue;
    fresh.push([cell.stamp, { ...placeOfStamp(trail, row), value: cell.stamp[0] }]);
  }
  return new Stamps(stream, bases, fresh);
}

interface Where {
  readonly row: number;
  readonly stamp: Stamp;
  readonly lists: number;
}

interface Values {
  code(value: CellValue | undefined, where: Where): CellValue;
}

function valuesOf(stream: Stream, bases: readonly Base[], given: Column): Values {
  switch (given.type) {
    case 'text': {
      const capitals = new Chances(1);
      return { code: (text) => codeText(stream, capitals, typeof text === 'string' ? text : '') };
    }
    case 'word': {
      const words = new Seen<string>(stream.bits);
      return { code: (word) => words.code(typeof word === 'string' ? word : '', (one) => stream.word(one)) };
    }
    case 'int': {
      const slot = new Predicted(stream, bases, samplesOf(given, 0));
      return {
        code: (value, { row, stamp, lists }) =>
          slot.code(typeof value === 'number' ? value : 0, {
            row,
            list: [],
            index: 0,
            minute: stamp[0],
            context: lists,
          }),
      };
    }
    case 'ints':
    case 'ints+word':
      return new Lists(stream, bases, given);
  }
}

/** Most texts begin with a capital: told apart, they begin as the words within them do, which packs better. */
function codeText(stream: Stream, capitals: Chances, text: string): string {
  const isCapital = stream.bits.bit(capitals, 0, /^[A-Z]/.test(text) ? 1 : 0) === 1;
  if (!isCapital) return stream.texts.code(text);
  const small = stream.texts.code(text.charAt(0).toLowerCase() + text.slice(1));
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/** Cells of several numbers, and perhaps a word at the end. Numbers of one place have one meaning. */
class Lists implements Values {
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

function samplesOf({ cells }: Column, slot: number): readonly Sample[] {
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
