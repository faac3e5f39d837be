import { LEAD_MINUTES } from './commitment';
import { dueToCell } from './due';
import { dayNumber } from './record/minute';
import { MYSELF, type RecordId } from './record/record-id';
import type { CellValue, Row } from './record/row';
import type { RITUAL } from './ritual-fields';
import { frameFrom, type OccurrenceDue, type Pause, type RitualFrame } from './ritual-frame';
import { type Rule, ruleFromText, ruleToText } from './rule';

/** A commitment that recurs: a rule that makes occurrences. */
export interface Ritual extends RitualFrame {
  readonly rule: Rule;
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
  readonly plan?: RecordId;
}

/** The ritual a row holds, or undefined when some cell is of no form we know: such a row is kept, and makes nothing. */
export function ritualFrom(row: Row): Ritual | undefined {
  const frame = frameFrom(row);
  const text = row.v['rule'];
  const parsed = typeof text === 'string' && ruleFromText(text);
  return frame && parsed && parsed.ok ? { ...frame, rule: parsed.rule } : undefined;
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
    ...(patch.plan && { plan: patch.plan }),
  };
  return cells;
}

/** An hour is what counts without a word. */
function leadToCell(lead: number | undefined): CellValue {
  return lead === undefined || lead === LEAD_MINUTES ? null : lead;
}

function pausesToCell(pauses: readonly Pause[]): CellValue {
  return pauses.length === 0 ? null : pauses.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]);
}
