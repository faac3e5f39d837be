import { cellsOf } from '../../utils/domain/commitment-cells.ts';
import { type Row, stampOf } from '../../utils/domain/record/row.ts';
import { recordId } from '../../utils/domain/record/record-id.ts';
import { type DeviceId, laterStamp, nextStamp } from '../../utils/domain/record/stamp.ts';
import type { Patch } from '../../utils/domain/transitions.ts';

/** Who writes, and when, in minutes since 2020. */
export interface Hand {
  readonly minute: number;
  readonly device: DeviceId;
}

/** The row that logging makes, as utils/db/write.ts stores it. */
export function newRow(logged: Patch, { minute, device, random }: Hand & { readonly random: number }): Row {
  return { id: recordId({ minute, random, device }), v: cellsOf(logged).cells, s: {} };
}

/** The row after a transition, as utils/db/write.ts stores it: one stamp for all it wrote, its log entry beside them. */
export function changedRow(row: Row, patch: Patch, { minute, device }: Hand): Row {
  const { cells, entry } = cellsOf(patch);
  const fields = Object.keys(cells);
  const stamp = [...fields.map((field) => stampOf(row, field)), row.log?.at(-1)?.s]
    .map((present) => nextStamp(present, minute, device))
    .reduce(laterStamp, nextStamp(undefined, minute, device));
  return {
    ...row,
    v: { ...row.v, ...cells },
    s: { ...row.s, ...Object.fromEntries(fields.map((field) => [field, stamp])) },
    ...(entry && { log: [...(row.log ?? []), { s: stamp, e: entry }] }),
  };
}
