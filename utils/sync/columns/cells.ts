import type { IdParts } from '../../domain/record/record-id';
import type { Life } from '../../domain/record/row';
import { sameStamp } from '../../domain/record/stamp';
import { Chances } from '../bits';
import { type Base, basesOf } from './bases';
import { Lists, samplesOf, type Values } from './lists';
import { Predicted } from './predicted';
import { Seen } from './seen';
import { Stamps, type Trail } from './stamps';
import type { Stream } from './stream';
import type { Cell, Column } from './table';

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

/** Writes the next column, or reads it. `given` has the cells when writing; field and type are known either way. */
export function codeColumn(stream: Stream, known: Known, given: Column): void {
  const { bits } = stream;
  const source = known.columns.length + 1;
  const bases = basesOf(known.ids, known.columns);
  const presence = new Chances(16);
  const cleared = new Chances(1);
  const stamps = new Stamps(stream, bases, known.trails, (row) => {
    const cell = given.cells[row];
    return cell ? [cell.stamp] : [];
  });
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
