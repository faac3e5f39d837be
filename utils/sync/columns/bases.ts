import type { IdParts } from '../../domain/record/record-id';
import type { CellValue } from '../../domain/record/row';
import type { Column } from './table';

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

const DAY = 1440;
/** A base beyond this counts as 0: differences to it would not be exact. */
const FARTHEST_BASE = 2 ** 40;

/** What numbers of a column may follow from. Their order is part of the format. */
export function basesOf(ids: readonly IdParts[], earlier: readonly Column[]): readonly Base[] {
  const born = (row: number) => ids[row]?.minute ?? 0;
  return [
    { of: () => 0 },
    { of: ({ row }) => born(row) },
    { of: ({ row }) => Math.floor(born(row) / DAY) },
    { of: ({ minute }) => minute },
    { of: (_, last) => last },
    { of: ({ list, index }) => numberAt(list, index - 1) },
    { of: ({ list, index }) => numberAt(list, index - 2) },
    { of: ({ list, index }) => numberAt(list, index - 2) - numberAt(list, index - 1) },
    ...earlier.flatMap(({ cells }): readonly Base[] => [
      { of: ({ row }) => momentOf(cells[row]?.value), context: ({ row }) => numberAt(cells[row]?.value, 0) },
      { of: ({ row, index }) => numberAt(cells[row]?.value, index) },
    ]),
  ];
}

/** Of a form, a day and perhaps a minute of the day: the minute it ends, as if the clock were UTC's. */
function momentOf(value: CellValue | undefined): number {
  if (!Array.isArray(value)) return 0;
  const minute: unknown = value[2];
  return numberAt(value, 1) * DAY + (typeof minute === 'number' ? minute : DAY);
}

function numberAt(value: unknown, index: number): number {
  const part: unknown = Array.isArray(value) ? value[index] : index === 0 ? value : undefined;
  return typeof part === 'number' ? part : 0;
}

/** The base of a number in its place. */
export function baseOf(base: Base, place: Place, last: number): number {
  const of = base.of(place, last);
  return Math.abs(of) <= FARTHEST_BASE ? of : 0;
}
