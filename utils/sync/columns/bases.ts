import type { IdParts } from '../../domain/record/record-id';
import type { CellValue } from '../../domain/record/row';
import type { Base } from './predicted';
import type { Column } from './table';

const DAY = 1440;

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
