import { commitmentFrom } from './commitment-record';
import { type Due, LAST_DAY } from './due';
import { dayOf } from './record/minute';
import { isWholeUpTo, plainCells } from './record/plain-cells';
import type { RecordId } from './record/record-id';
import type { CellValue, Row } from './record/row';

/** When an occurrence is due: at a time of its day, in a zone, or by the end of it. */
export type OccurrenceDue = Extract<Due, { readonly kind: 'at' | 'by-day' }>;

/** Days on which nothing is expected, both included. */
export interface Pause {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** A ritual without its rule: what its occurrences are, and between which days. Whoever shows them needs no more. */
export interface RitualFrame {
  readonly id: RecordId;
  /** The words; undefined once they were hidden. */
  readonly text: string | undefined;
  readonly person: RecordId;
  /** The first occurrence. Its time and zone are those of all. */
  readonly first: OccurrenceDue;
  /** The last day on which there may be one. */
  readonly until?: Temporal.PlainDate;
  readonly pauses: readonly Pause[];
  readonly cue?: string;
  readonly leadMinutes?: number;
  /** The ritual this one goes on from, with other words or another rule. */
  readonly after?: RecordId;
  /** The repair whose rebuilding plan it belongs to. */
  readonly plan?: RecordId;
}

const REST = { until: LAST_DAY, after: 'text', plan: 'text' } as const;

/** The frame of the ritual a row holds, or undefined when some cell of it is of no form we know. */
export function frameFrom(row: Row): RitualFrame | undefined {
  // What a ritual gives its occurrences is held to what a commitment's own cells are.
  const { first: due = null, ...cells } = row.v;
  const given = commitmentFrom({ id: row.id, v: { ...cells, due, scored: null, outcome: null }, s: {} });
  const rest = plainCells(row, REST);
  const pauses = pausesFrom(row.v['pauses'] ?? []);
  if (!given || !rest || !pauses) return undefined;
  const { id, text, person, due: first, cue, leadMinutes } = given;
  if (first.kind !== 'at' && first.kind !== 'by-day') return undefined;
  const { until, after, plan } = rest;
  return {
    id,
    text,
    person,
    first,
    ...(until !== undefined && { until: dayOf(until) }),
    pauses,
    ...(cue !== undefined && { cue }),
    ...(leadMinutes !== undefined && { leadMinutes }),
    ...(after !== undefined && { after }),
    ...(plan !== undefined && { plan }),
  };
}

/** Whether there may be an occurrence on a day: not before the first, not after the last, not in a pause. */
export function standsOn(
  { first, until, pauses }: Pick<RitualFrame, 'first' | 'until' | 'pauses'>,
  on: Temporal.PlainDate,
): boolean {
  const { compare } = Temporal.PlainDate;
  if (compare(on, first.day) < 0 || (until && compare(on, until) > 0)) return false;
  return !pauses.some(({ from, to }) => compare(on, from) >= 0 && compare(on, to) <= 0);
}

function pausesFrom(numbers: CellValue): readonly Pause[] | undefined {
  const isList = Array.isArray(numbers) && numbers.length % 2 === 0;
  if (!isList || !numbers.every((number) => isWholeUpTo(LAST_DAY, number))) return undefined;
  const pauses: Pause[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    const [from = 0, to = 0] = numbers.slice(index, index + 2);
    if (from > to) return undefined;
    pauses.push({ from: dayOf(from), to: dayOf(to) });
  }
  return pauses;
}
