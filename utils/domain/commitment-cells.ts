import { MOVED, SETTLED } from './commitment-record';
import { dueToCell, sameDue } from './due';
import { CODES } from './outcome';
import { outcomeToCell } from './outcome-cell';
import { minuteOf } from './record/minute';
import { MYSELF } from './record/record-id';
import type { CellValue, LogEntry } from './record/row';
import type { Event, Patch } from './transitions';

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
  if ('outcome' in patch) cells['outcome'] = patch.outcome ? outcomeToCell(patch.outcome) : null;
  if (patch.wantedAt) cells['wanted'] = minuteOf(patch.wantedAt);
  if ('snoozedUntil' in patch) {
    cells['snoozedUntil'] = patch.snoozedUntil ? minuteOf(patch.snoozedUntil) : null;
  }
  if (patch.stepOf) cells['stepOf'] = patch.stepOf;
  if (patch.isLeftAlone !== undefined) cells['leftAlone'] = patch.isLeftAlone ? 1 : null;
  return { cells, ...(patch.event && { entry: entryOf(patch.event) }) };
}

function entryOf(event: Event): LogEntry['e'] {
  if (event.kind === 'settled') return [SETTLED, event.as === 'open' ? 0 : CODES[event.as]];
  const from = dueToCell(event.from);
  return [MOVED, event.told ? 1 : 0, from.length, ...from, ...dueToCell(event.to)];
}
