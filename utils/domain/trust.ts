import { type Due, dueFromCell, dueToCell } from './due';
import { instantOf, minuteOf } from './record/minute';
import { isWholeUpTo, plainCells } from './record/plain-cells';
import type { RecordId } from './record/record-id';
import { type CellValue, type Life, type Row, stampOf } from './record/row';
import { LAST_MINUTE } from './record/stamp';

/**
 * Something small I entrusted to someone, or that they promised me (docs/domain.md §1, S20). It is never scored or
 * compared, and goes 30 days after it was settled.
 */
export interface Trust {
  readonly id: RecordId;
  readonly person: RecordId;
  readonly text: string;
  readonly way: TrustWay;
  readonly due: Due;
  readonly settled?: { readonly as: TrustEnd; readonly at: Temporal.Instant };
}

/** 'entrusted': I gave it into their hands. 'promised': they said they would. */
export type TrustWay = 'entrusted' | 'promised';

/** 'well': it went well, or they did it. 'not': it did not. 'let-go': it does not matter any more. */
export type TrustEnd = 'well' | 'not' | 'let-go';

/** Characters of its words, and their bytes in UTF-8. */
export const TRUST_LIMIT = { characters: 300, bytes: 900 } as const;

/** How long a settled one stays: then it is erased, on every device alike. */
export const TRUST_MINUTES = 30 * 24 * 60;

const WAYS = { entrusted: 1, promised: 2 } as const;
const ENDS = { well: 1, not: 2, 'let-go': 3 } as const;

/** The trust a row holds, or undefined when some cell is of no form we know. */
export function trustFrom(row: Row): Trust | undefined {
  const plain = plainCells(row, { text: 'text', person: 'text', way: 2 } as const);
  const due = dueFromCell(row.v['due']);
  if (!plain || plain.text === undefined || plain.person === undefined || !due) return undefined;
  const way = plain.way === WAYS.promised ? 'promised' : 'entrusted';
  const settled = settledFrom(row.v['settled']);
  if (settled === 'invalid') return undefined;
  return { id: row.id, person: plain.person, text: plain.text, way, due, ...(settled && { settled }) };
}

/**
 * The minute from which a settled trust's last days count: that of settling, by its cell or by its stamp, whichever is
 * later, so that a clock that lagged behind makes nothing vanish at once. Undefined for an open one, or a cell of no form
 * we know.
 */
export function settledMinute(row: Row): number | undefined {
  const cell = row.v['settled'];
  const minute: unknown = Array.isArray(cell) ? cell[1] : undefined;
  if (!isWholeUpTo(LAST_MINUTE, minute)) return undefined;
  return Math.max(minute, stampOf(row, 'settled')?.[0] ?? 0);
}

/**
 * What is to become of a trust's life once it has been settled for TRUST_MINUTES: erased, under a stamp that every device
 * makes alike (docs/sync.md §3.4). Undefined while it is open, or of a form we do not know.
 */
export function fadingLife(row: Row): Life | undefined {
  const settled = settledMinute(row);
  const stamp = stampOf(row, 'settled');
  if (settled === undefined || !stamp) return undefined;
  return { state: 'erased', stamp: [Math.min(settled + TRUST_MINUTES, LAST_MINUTE), 0, stamp[2]] };
}

/** Whether it is shown: open, or settled so lately that it has not gone. */
export function isStanding({ settled }: Trust, now: Temporal.Instant): boolean {
  return !settled || minuteOf(now) - minuteOf(settled.at) < TRUST_MINUTES;
}

/** Fields to write, together. An undefined `settled` opens it again. */
export interface TrustPatch {
  readonly text?: string;
  readonly person?: RecordId;
  readonly way?: TrustWay;
  readonly due?: Due;
  readonly settled?: Trust['settled'] | undefined;
}

/** The cells a patch writes into a trust. Defaults are never written. */
export function cellsOfTrust(patch: TrustPatch): Record<string, CellValue> {
  const { text, person, way, due, settled } = patch;
  return {
    ...(text !== undefined && { text }),
    ...(person !== undefined && { person }),
    ...(way && { way: WAYS[way] }),
    ...(due && { due: due.kind === 'someday' ? null : dueToCell(due) }),
    ...('settled' in patch && { settled: settled ? [ENDS[settled.as], minuteOf(settled.at)] : null }),
  };
}

function settledFrom(cell: CellValue | undefined): Trust['settled'] | 'invalid' {
  if (cell === null || cell === undefined) return undefined;
  const [code, minute] = Array.isArray(cell) ? (cell as readonly unknown[]) : [];
  const as = (Object.keys(ENDS) as TrustEnd[]).find((end) => ENDS[end] === code);
  return as && isWholeUpTo(LAST_MINUTE, minute) ? { as, at: instantOf(minute) } : 'invalid';
}
