import { LAST_DAY } from './due';
import { dayNumber, dayOf, instantOf, minuteOf } from './record/minute';
import { plainCells } from './record/plain-cells';
import type { RecordId } from './record/record-id';
import { type CellValue, creationStamp, type Row } from './record/row';
import { LAST_MINUTE } from './record/stamp';

/** What follows a miss, a late one or a hurt. The outcome stays; the repair shows beside it (docs/domain.md §6). */
export interface Repair {
  readonly id: RecordId;
  readonly person: RecordId;
  /** The commitment that was missed or late; absent when it is about something else. */
  readonly of?: RecordId;
  readonly texts: Readonly<Partial<Record<RepairText, string>>>;
  /** The new, smaller promise its fifth step made. */
  readonly promise?: RecordId;
  /** The day on which to ask how it is now. */
  readonly askOn?: Temporal.PlainDate;
  /** How many of the steps have been gone through or skipped: 0 to 6. */
  readonly passed: number;
  readonly closedAt?: Temporal.Instant;
  /** The day on which a rebuilding plan began. */
  readonly plannedOn?: Temporal.PlainDate;
  /** The day on which to ask again what would help. */
  readonly helpOn?: Temporal.PlainDate;
  readonly begunAt: Temporal.Instant;
}

/** What is written in a repair: what happened, how it was for them, the apology, amends, and what would help them. */
export type RepairText = 'what' | 'heard' | 'apology' | 'amends' | 'helps';

/** Characters of each text, and their bytes in UTF-8. */
export const REPAIR_LIMITS: Readonly<
  Record<RepairText, { readonly characters: number; readonly bytes: number }>
> = {
  what: { characters: 400, bytes: 1200 },
  heard: { characters: 400, bytes: 1000 },
  apology: { characters: 700, bytes: 1800 },
  amends: { characters: 300, bytes: 700 },
  helps: { characters: 250, bytes: 600 },
};

/** The six steps, in their order; the first four and the rebuilding plan's question are texts. */
export const STEPS = ['what', 'heard', 'apology', 'amends', 'differently', 'time'] as const;

const PLAIN = {
  person: 'text',
  of: 'text',
  what: 'text',
  heard: 'text',
  apology: 'text',
  amends: 'text',
  promise: 'text',
  askOn: LAST_DAY,
  passed: STEPS.length,
  closed: LAST_MINUTE,
  planned: LAST_DAY,
  helps: 'text',
  helpOn: LAST_DAY,
} as const;

/** The repair a row holds, or undefined when some cell is of no form we know: such a row is kept, not shown. */
export function repairFrom(row: Row): Repair | undefined {
  const plain = plainCells(row, PLAIN);
  if (!plain || plain.person === undefined) return undefined;
  const { person, of, what, heard, apology, amends, helps, promise, askOn, passed, closed, planned, helpOn } =
    plain;
  return {
    id: row.id,
    person,
    ...(of !== undefined && { of }),
    texts: {
      ...(what !== undefined && { what }),
      ...(heard !== undefined && { heard }),
      ...(apology !== undefined && { apology }),
      ...(amends !== undefined && { amends }),
      ...(helps !== undefined && { helps }),
    },
    ...(promise !== undefined && { promise }),
    ...(askOn !== undefined && { askOn: dayOf(askOn) }),
    passed: passed ?? 0,
    ...(closed !== undefined && { closedAt: instantOf(closed) }),
    ...(planned !== undefined && { plannedOn: dayOf(planned) }),
    ...(helpOn !== undefined && { helpOn: dayOf(helpOn) }),
    begunAt: instantOf(creationStamp(row.id)[0]),
  };
}

/** Fields to write, together. What is undefined is taken away. */
export interface RepairPatch {
  readonly person?: RecordId;
  readonly of?: RecordId;
  readonly texts?: Readonly<Partial<Record<RepairText, string>>>;
  readonly promise?: RecordId | undefined;
  readonly askOn?: Temporal.PlainDate | undefined;
  readonly passed?: number;
  readonly closedAt?: Temporal.Instant | undefined;
  readonly plannedOn?: Temporal.PlainDate | undefined;
  readonly helpOn?: Temporal.PlainDate | undefined;
}

/** The cells a patch writes into a repair. An empty text takes it away. */
export function cellsOfRepair(patch: RepairPatch): Record<string, CellValue> {
  const { person, of, texts = {}, passed } = patch;
  return {
    ...(person !== undefined && { person }),
    ...(of !== undefined && { of }),
    ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text || null])),
    ...('promise' in patch && { promise: patch.promise ?? null }),
    ...('askOn' in patch && { askOn: patch.askOn ? dayNumber(patch.askOn) : null }),
    ...(passed !== undefined && { passed }),
    ...('closedAt' in patch && { closed: patch.closedAt ? minuteOf(patch.closedAt) : null }),
    ...('plannedOn' in patch && { planned: patch.plannedOn ? dayNumber(patch.plannedOn) : null }),
    ...('helpOn' in patch && { helpOn: patch.helpOn ? dayNumber(patch.helpOn) : null }),
  };
}
