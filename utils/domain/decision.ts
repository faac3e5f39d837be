import { type Due, dueFromCell, dueToCell } from './due';
import { instantOf, minuteOf } from './record/minute';
import { isWholeUpTo, plainCells } from './record/plain-cells';
import type { RecordId } from './record/record-id';
import { type CellValue, creationStamp, type Row } from './record/row';
import { LAST_MINUTE } from './record/stamp';

/** Something to ask someone about before it is promised (docs/domain.md §1, S19). */
export interface Decision {
  readonly id: RecordId;
  readonly text: string;
  /** With whom to check. */
  readonly person: RecordId;
  /** When it would be due. */
  readonly due: Due;
  readonly cue?: string;
  /** Minutes before the due at which it would need a word; an hour unless set. */
  readonly leadMinutes?: number;
  readonly settled?: { readonly as: DecisionEnd; readonly at: Temporal.Instant };
  /** The promise it became. */
  readonly promise?: RecordId;
  /** The promise that was taken back to check first. */
  readonly from?: RecordId;
  readonly parkedAt: Temporal.Instant;
}

export type DecisionEnd = 'promised' | 'not';

const ENDS = { promised: 1, not: 2 } as const;

const PLAIN = {
  text: 'text',
  person: 'text',
  promise: 'text',
  from: 'text',
  cue: 'text',
  lead: LAST_MINUTE,
} as const;

/** The decision a row holds, or undefined when some cell is of no form we know. */
export function decisionFrom(row: Row): Decision | undefined {
  const plain = plainCells(row, PLAIN);
  const due = dueFromCell(row.v['due']);
  const settled = settledFrom(row.v['settled']);
  if (!plain || plain.text === undefined || plain.person === undefined || !due || settled === 'invalid')
    return undefined;
  const { text, person, promise, from, cue, lead } = plain;
  return {
    id: row.id,
    text,
    person,
    due,
    ...(cue !== undefined && { cue }),
    ...(lead !== undefined && { leadMinutes: lead }),
    ...(settled && { settled }),
    ...(promise !== undefined && { promise }),
    ...(from !== undefined && { from }),
    parkedAt: instantOf(creationStamp(row.id)[0]),
  };
}

/** Fields to write, together. An undefined `settled` opens it again. */
export interface DecisionPatch {
  readonly text?: string;
  readonly person?: RecordId;
  readonly due?: Due;
  readonly cue?: string;
  readonly leadMinutes?: number;
  readonly settled?: Decision['settled'] | undefined;
  readonly promise?: RecordId;
  readonly from?: RecordId;
}

/** The cells a patch writes into a decision. Defaults are never written. */
export function cellsOfDecision(patch: DecisionPatch): Record<string, CellValue> {
  const { text, person, due, cue, leadMinutes, settled, promise, from } = patch;
  return {
    ...(text !== undefined && { text }),
    ...(person !== undefined && { person }),
    ...(due && { due: due.kind === 'someday' ? null : dueToCell(due) }),
    ...(cue !== undefined && { cue }),
    ...(leadMinutes !== undefined && { lead: leadMinutes }),
    ...('settled' in patch && { settled: settled ? [ENDS[settled.as], minuteOf(settled.at)] : null }),
    ...(promise !== undefined && { promise }),
    ...(from !== undefined && { from }),
  };
}

function settledFrom(cell: CellValue | undefined): Decision['settled'] | 'invalid' {
  if (cell === null || cell === undefined) return undefined;
  const [code, minute] = Array.isArray(cell) ? (cell as readonly unknown[]) : [];
  const as = (Object.keys(ENDS) as DecisionEnd[]).find((end) => ENDS[end] === code);
  return as && isWholeUpTo(LAST_MINUTE, minute) ? { as, at: instantOf(minute) } : 'invalid';
}
