import type { Change, Commitment } from './commitment';
import { dueFromCell, dueToCell, sameDue } from './due';
import { outcomeCode, outcomeFromCell, outcomeToCell } from './outcome';
import type { Kind } from './record/field';
import { instantOf, minuteOf } from './record/minute';
import { plainCells } from './record/plain-cells';
import { MYSELF, partsOf } from './record/record-id';
import {
  type CellValue,
  creationStamp,
  type LogEntry,
  type Row,
  standingEntries,
  stampOf,
} from './record/row';
import { LAST_MINUTE } from './record/stamp';
import type { Event, Patch } from './transitions';

/** Fields of a stored commitment. Append only: numbers and meanings are for ever (docs/sync.md §3.17). */
export const COMMITMENT = {
  number: 2,
  fields: {
    text: { number: 1, column: 'text', maxBytes: 3000 },
    person: { number: 2, column: 'word' },
    due: { number: 3, column: 'ints+word' },
    /** Absent or null: as the due. */
    scored: { number: 4, column: 'ints+word' },
    outcome: { number: 5, column: 'ints' },
    cue: { number: 6, column: 'text', maxBytes: 600 },
    lead: { number: 7, column: 'int' },
    ritual: { number: 8, column: 'word' },
    wanted: { number: 9, column: 'int' },
    snoozedUntil: { number: 10, column: 'int', quiet: true },
  },
  isFinished: ({ v: { outcome } }) => outcome != null,
} as const satisfies Kind;

/** First numbers of log entries; 0 is an undo. A move goes on with told (0 or 1), then both dues with their lengths. */
const MOVED = 1;
const SETTLED = 2;

/** Cells of plain form; dues and outcomes are read by those who know them. */
const PLAIN = {
  text: 'text',
  person: 'text',
  cue: 'text',
  ritual: 'text',
  wanted: LAST_MINUTE,
  lead: LAST_MINUTE,
  snoozedUntil: LAST_MINUTE,
} as const;

/** The commitment a row holds, or undefined when some cell is of no form we know: such a row is kept, not shown. */
export function commitmentFrom(row: Row): Commitment | undefined {
  if (!partsOf(row.id)) return undefined;
  const plain = plainCells(row, PLAIN);
  const due = dueFromCell(row.v['due']);
  const scoredDue = row.v['scored'] == null ? due : dueFromCell(row.v['scored']);
  const outcome = outcomeFromCell(row.v['outcome']);
  if (!plain || !due || !scoredDue || outcome === 'invalid') return undefined;
  const { text, person, cue, ritual, wanted, lead, snoozedUntil } = plain;
  const noted = outcome && stampOf(row, 'outcome');
  return {
    id: row.id,
    text,
    person: person ?? MYSELF,
    due,
    scoredDue,
    ...(cue !== undefined && { cue }),
    ...(lead !== undefined && { leadMinutes: lead }),
    ...(ritual !== undefined && { ritual }),
    ...(wanted !== undefined && { wantedAt: instantOf(wanted) }),
    ...(snoozedUntil !== undefined && { snoozedUntil: instantOf(snoozedUntil) }),
    ...(outcome && { outcome }),
    ...(noted && { notedAt: instantOf(noted[0]) }),
    loggedAt: instantOf(creationStamp(row.id)[0]),
    changes: standingEntries(row).flatMap(changeFrom),
  };
}

/** The cells a patch writes into a commitment, and its log entry without the stamp. Defaults are never written. */
export function cellsOf(patch: Patch): { cells: Record<string, CellValue>; entry?: LogEntry['e'] } {
  const cells: Record<string, CellValue> = {};
  if ('text' in patch) cells['text'] = patch.text ?? null;
  if (patch.person) cells['person'] = patch.person === MYSELF ? null : patch.person;
  if (patch.due) cells['due'] = patch.due.kind === 'someday' ? null : dueToCell(patch.due);
  if (patch.scoredDue) {
    cells['scored'] = patch.due && sameDue(patch.due, patch.scoredDue) ? null : dueToCell(patch.scoredDue);
  }
  if ('cue' in patch) cells['cue'] = patch.cue ?? null;
  if (patch.leadMinutes !== undefined) cells['lead'] = patch.leadMinutes;
  if (patch.outcome) cells['outcome'] = outcomeToCell(patch.outcome);
  if (patch.wantedAt) cells['wanted'] = minuteOf(patch.wantedAt);
  if ('snoozedUntil' in patch)
    cells['snoozedUntil'] = patch.snoozedUntil ? minuteOf(patch.snoozedUntil) : null;
  return { cells, ...(patch.event && { entry: entryOf(patch.event) }) };
}

function entryOf(event: Event): LogEntry['e'] {
  if (event.kind === 'settled') return [SETTLED, outcomeCode(event.as)];
  const from = dueToCell(event.from);
  return [MOVED, event.told ? 1 : 0, from.length, ...from, ...dueToCell(event.to)];
}

function changeFrom(entry: LogEntry): readonly Change[] {
  const [form, told, length, ...dues] = entry.e;
  if (form !== MOVED || typeof length !== 'number') return [];
  const from = dueFromCell(dues.slice(0, length));
  const to = dueFromCell(dues.slice(length));
  return from && to ? [{ at: instantOf(entry.s[0]), from, to, told: told === 1 }] : [];
}
