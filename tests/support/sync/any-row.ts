import fc from 'fast-check';

import { recordId } from '../../../utils/domain/record/record-id';
import {
  type CellValue,
  creationStamp,
  type Life,
  type LogEntry,
  type Row,
} from '../../../utils/domain/record/row';
import { compareStamps, sameStamp, type Stamp } from '../../../utils/domain/record/stamp';
import { DESK, LAPTOP, NOW, PHONE } from './records';

/** Few stamps, so that copies often hold the same. */
const MADE = NOW - 300 * 1_440;
const ANY_ID = recordId({ minute: MADE, random: 5, device: LAPTOP });

const OLD_STAMPS: readonly Stamp[] = [
  creationStamp(ANY_ID),
  [MADE, 1, LAPTOP],
  [MADE + 1, 0, DESK],
  [MADE + 1, 0, PHONE],
  [MADE + 1, 1023, DESK],
];
const NEW_STAMP: Stamp = [NOW - 9, 0, PHONE];

const values: Readonly<Record<string, fc.Arbitrary<CellValue>>> = {
  text: fc.constantFrom('Call', 'Call Maya', '😀', '\uffee', null),
  person: fc.constantFrom('0000000000000', 'La9x2', null),
  due: fc.constantFrom<CellValue[]>([2, 9], [2, 10], [1, 9, 60, 'UTC'], null),
  outcome: fc.constantFrom<CellValue[]>([1, 9, 9], [3, 9, 9], null),
  snoozedUntil: fc.constantFrom<CellValue[]>(7, 8, null),
};

/** Every device that has the stamp of an entry has this entry: stamps name entries. */
const log = fc
  .subarray([0, 1, 2])
  .map((numbers) => numbers.map((number): LogEntry => ({ s: [MADE + number, 0, DESK], e: [1, number] })));

/** Copies of the one promise with `ANY_ID`, in the one form in which every device stores them. */
function rowsWith(stamps: readonly Stamp[]): fc.Arbitrary<Row> {
  const stamp = fc.constantFrom(...stamps);
  const cell = fc
    .constantFrom(...Object.keys(values))
    .chain((field) => fc.tuple(fc.constant(field), values[field] ?? fc.constant(null), stamp));
  const unknown = fc.tuple(fc.constantFrom('30', '31'), fc.constantFrom('a', 'b'), stamp);
  const life = fc.record<Life>({ state: fc.constantFrom('alive', 'deleted', 'erased'), stamp });
  return fc
    .record({
      cells: fc.array(cell, { maxLength: 5 }),
      entries: log,
      unknown: fc.array(unknown, { maxLength: 2 }),
      alive: fc.option(life, { nil: undefined, freq: 2 }),
    })
    .map(({ cells, entries, unknown: others, alive }) => {
      if (alive?.state === 'erased') return { id: ANY_ID, v: {}, s: {}, life: alive };
      const written = Object.fromEntries(cells.map(([field, , when]) => [field, when]));
      const late = Object.entries(written).filter(([, when]) => !sameStamp(when, creationStamp(ANY_ID)));
      const x = Object.fromEntries(
        others.map(([number, value, when]) => [number, { type: 'text', value, stamp: when }]),
      );
      return {
        id: ANY_ID,
        v: Object.fromEntries(cells.map(([field, value]) => [field, value])),
        s: Object.fromEntries(late),
        ...(entries.length > 0 && { log: entries.toSorted((a, b) => compareStamps(a.s, b.s)) }),
        ...(alive && { life: alive }),
        ...(others.length > 0 && { x }),
      };
    });
}

export const anyRow = rowsWith([...OLD_STAMPS, NEW_STAMP]);
/** The same, written long ago. */
export const anyOldRow = rowsWith(OLD_STAMPS);
