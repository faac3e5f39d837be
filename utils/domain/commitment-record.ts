import type { Change, Commitment } from './commitment';
import { dueFromCell } from './due';
import { outcomeFromCell } from './outcome';
import { instantOf } from './record/minute';
import { plainCells } from './record/plain-cells';
import { MYSELF, partsOf } from './record/record-id';
import { creationStamp, type LogEntry, type Row, standingEntries, stampOf } from './record/row';
import { LAST_MINUTE } from './record/stamp';

/** First number of a log entry of a move: told (0 or 1) follows, then both dues with the length of the first. */
export const MOVED = 1;

/** First number of a log entry of an outcome, its code follows, 0 for one that was opened again. An undo has 0 itself. */
export const SETTLED = 2;

/** Cells of plain form; dues and outcomes are read by those who know them. */
const PLAIN = {
  text: 'text',
  person: 'text',
  cue: 'text',
  ritual: 'text',
  wanted: LAST_MINUTE,
  lead: LAST_MINUTE,
  snoozedUntil: LAST_MINUTE,
  stepOf: 'text',
  leftAlone: LAST_MINUTE,
} as const;

/** The commitment a row holds, or undefined when some cell is of no form we know: such a row is kept, not shown. */
export function commitmentFrom(row: Row): Commitment | undefined {
  if (!partsOf(row.id)) return undefined;
  const plain = plainCells(row, PLAIN);
  const due = dueFromCell(row.v['due']);
  const scoredDue = row.v['scored'] == null ? due : dueFromCell(row.v['scored']);
  const outcome = outcomeFromCell(row.v['outcome']);
  if (!plain || !due || !scoredDue || outcome === 'invalid') return undefined;
  const { text, person, cue, ritual, wanted, lead, snoozedUntil, stepOf, leftAlone } = plain;
  const log = standingEntries(row);
  const noted = outcome && (firstSettled(log) ?? stampOf(row, 'outcome'));
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
    ...(stepOf !== undefined && { stepOf }),
    ...(leftAlone && { isLeftAlone: true }),
    ...(outcome && { outcome }),
    ...(noted && { notedAt: instantOf(noted[0]) }),
    loggedAt: instantOf(creationStamp(row.id)[0]),
    changes: log.flatMap(changeFrom),
  };
}

/**
 * When it was settled since it was last open: a correction puts right how it went, and moves nothing to another day. Undefined
 * where the log does not say.
 */
function firstSettled(log: readonly LogEntry[]): LogEntry['s'] | undefined {
  const settlings = log.filter(({ e: [form] }) => form === SETTLED);
  const opened = settlings.findLastIndex(({ e: [, code] }) => code === 0);
  return settlings[opened + 1]?.s;
}

function changeFrom(entry: LogEntry): readonly Change[] {
  const [form, told, length, ...dues] = entry.e;
  if (form !== MOVED || typeof length !== 'number') return [];
  const from = dueFromCell(dues.slice(0, length));
  const to = dueFromCell(dues.slice(length));
  return from && to ? [{ at: instantOf(entry.s[0]), from, to, told: told === 1 }] : [];
}
