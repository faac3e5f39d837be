import { LEAD_MINUTES } from './commitment';
import { type Due, dueFromCell, dueToCell, LAST_DAY } from './due';
import { dayNumber, dayOf } from './record/minute';
import { isWholeUpTo, plainCells } from './record/plain-cells';
import { MYSELF, partsOf, type RecordId } from './record/record-id';
import type { CellValue, Row } from './record/row';
import { LAST_MINUTE } from './record/stamp';
import type { RITUAL } from './ritual-fields';
import { type Rule, ruleFromText, ruleToText } from './rule';

/** When an occurrence is due: at a time of its day, in a zone, or by the end of it. */
export type OccurrenceDue = Extract<Due, { readonly kind: 'at' | 'by-day' }>;

/** Days on which nothing is expected, both included. */
export interface Pause {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** A commitment that recurs: a rule that makes occurrences. */
export interface Ritual {
  readonly id: RecordId;
  /** The words; undefined once they were hidden. */
  readonly text: string | undefined;
  readonly person: RecordId;
  readonly rule: Rule;
  /** The first occurrence. Its time and zone are those of all. */
  readonly first: OccurrenceDue;
  /** The last day on which there may be one. */
  readonly until?: Temporal.PlainDate;
  readonly pauses: readonly Pause[];
  readonly cue?: string;
  readonly leadMinutes?: number;
  /** The ritual this one goes on from, with other words or another rule. */
  readonly after?: RecordId;
}

/** Fields to write, together. What is undefined is taken away. */
export interface RitualPatch {
  readonly text?: string | undefined;
  readonly person?: RecordId;
  readonly rule?: Rule;
  readonly first?: OccurrenceDue;
  readonly until?: Temporal.PlainDate | undefined;
  readonly pauses?: readonly Pause[];
  readonly cue?: string | undefined;
  readonly leadMinutes?: number | undefined;
  readonly after?: RecordId;
}

/** Cells of plain form; dues, rules and pauses are read by those who know them. */
const PLAIN = {
  text: 'text',
  person: 'text',
  rule: 'text',
  until: LAST_DAY,
  cue: 'text',
  lead: LAST_MINUTE,
  after: 'text',
} as const;

/** The ritual a row holds, or undefined when some cell is of no form we know: such a row is kept, and makes nothing. */
export function ritualFrom(row: Row): Ritual | undefined {
  const plain = plainCells(row, PLAIN);
  const first = dueFromCell(row.v['first']);
  if (!partsOf(row.id) || !plain || !first) return undefined;
  if (first.kind !== 'at' && first.kind !== 'by-day') return undefined;
  const { text, person, until, cue, lead, after } = plain;
  const parsed = ruleFromText(plain.rule ?? '');
  const pauses = pausesFrom(row.v['pauses'] ?? []);
  if (!parsed.ok || !pauses) return undefined;
  return {
    id: row.id,
    text,
    person: person ?? MYSELF,
    rule: parsed.rule,
    first,
    ...(until !== undefined && { until: dayOf(until) }),
    pauses,
    ...(cue !== undefined && { cue }),
    ...(lead !== undefined && { leadMinutes: lead }),
    ...(after !== undefined && { after }),
  };
}

/** The cells a patch writes into a ritual. Defaults are never written. */
export function cellsOfRitual(patch: RitualPatch): Record<string, CellValue> {
  const cells: { [field in keyof typeof RITUAL.fields]?: CellValue } = {
    ...('text' in patch && { text: patch.text ?? null }),
    ...(patch.person && { person: patch.person === MYSELF ? null : patch.person }),
    ...(patch.rule && { rule: ruleToText(patch.rule) }),
    ...(patch.first && { first: dueToCell(patch.first) }),
    ...('until' in patch && { until: patch.until ? dayNumber(patch.until) : null }),
    ...(patch.pauses && { pauses: pausesToCell(patch.pauses) }),
    ...('cue' in patch && { cue: patch.cue ?? null }),
    ...('leadMinutes' in patch && { lead: leadToCell(patch.leadMinutes) }),
    ...(patch.after && { after: patch.after }),
  };
  return cells;
}

/** Whether there may be an occurrence on a day: not before the first, not after the last, not in a pause. */
export function standsOn(
  { first, until, pauses }: Pick<Ritual, 'first' | 'until' | 'pauses'>,
  on: Temporal.PlainDate,
): boolean {
  const { compare } = Temporal.PlainDate;
  if (compare(on, first.day) < 0 || (until && compare(on, until) > 0)) return false;
  return !pauses.some(({ from, to }) => compare(on, from) >= 0 && compare(on, to) <= 0);
}

/** An hour is what counts without a word. */
function leadToCell(lead: number | undefined): CellValue {
  return lead === undefined || lead === LEAD_MINUTES ? null : lead;
}

function pausesToCell(pauses: readonly Pause[]): CellValue {
  return pauses.length === 0 ? null : pauses.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]);
}

function pausesFrom(cell: CellValue): readonly Pause[] | undefined {
  const numbers: readonly unknown[] = Array.isArray(cell) ? cell : [undefined];
  const pauses: Pause[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    const [from, to] = numbers.slice(index, index + 2);
    if (!isWholeUpTo(LAST_DAY, from) || !isWholeUpTo(LAST_DAY, to) || from > to) return undefined;
    pauses.push({ from: dayOf(from), to: dayOf(to) });
  }
  return pauses;
}
