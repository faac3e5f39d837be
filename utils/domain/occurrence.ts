import type { Commitment } from './commitment';
import { commitmentFrom } from './commitment-record';
import type { COMMITMENT } from './commitment-fields';
import { dueToCell } from './due';
import { dayOf, instantOf } from './record/minute';
import { MYSELF, partsOf, type RecordId } from './record/record-id';
import { type CellValue, creationStamp, type Row } from './record/row';
import type { OccurrenceDue, RitualFrame } from './ritual-frame';

/** The day an occurrence's id is about. */
export function occurrenceDay(id: RecordId): Temporal.PlainDate {
  return dayOf(Math.floor(creationStamp(id)[0] / 1440));
}

/** When the occurrence on a day is due, as long as nobody moved it. */
function dueOn({ first }: RitualFrame, day: Temporal.PlainDate): OccurrenceDue {
  return { ...first, day };
}

/** What counts of an occurrence where nothing of its own was written: the cells its ritual gives it. */
export function cellsFromRitual(
  ritual: RitualFrame,
  day: Temporal.PlainDate,
): Readonly<Record<string, CellValue>> {
  const { text, person, cue, leadMinutes } = ritual;
  const cells: { [field in keyof typeof COMMITMENT.fields]?: CellValue } = {
    ...(text !== undefined && { text }),
    ...(person !== MYSELF && { person }),
    due: dueToCell(dueOn(ritual, day)),
    ...(cue !== undefined && { cue }),
    ...(leadMinutes !== undefined && { lead: leadMinutes }),
  };
  return cells;
}

/**
 * The commitment that a stored occurrence is: what was touched, laid over what its ritual says. A cell that was cleared
 * counts as written. Undefined when a cell is of no form we know.
 */
export function occurrenceFrom(row: Row, ritual: RitualFrame): Commitment | undefined {
  const own = commitmentFrom(asOccurrence(row, ritual));
  return own && { ...own, loggedAt: promisedAt(ritual) };
}

/** A stored occurrence with all its cells. Those from its ritual have no stamps: it is for reading. */
export function asOccurrence(row: Row, ritual: RitualFrame): Row {
  return { ...row, v: { ...cellsFromRitual(ritual, occurrenceDay(row.id)), ...row.v } };
}

/** The commitment that an occurrence is which nobody has touched; undefined for an id that is none. */
export function projected(ritual: RitualFrame, id: RecordId): Commitment | undefined {
  return partsOf(id) && occurrenceFrom({ id, v: { ritual: ritual.id }, s: {} }, ritual);
}

/**
 * When an occurrence was promised: with its ritual, not when its day begins, for one that is brought forward is done
 * before that. A ritual that goes on from another was promised before it was written; its own days count from the first.
 */
function promisedAt(ritual: RitualFrame): Temporal.Instant {
  const made = instantOf(creationStamp(ritual.id)[0]);
  if (ritual.after === undefined) return made;
  const begins = beginOf(ritual.first);
  return Temporal.Instant.compare(begins, made) < 0 ? begins : made;
}

/** Where days begin first on Earth: a day alone floats with the person. */
const FIRST_ZONE = '+14:00';

function beginOf(due: OccurrenceDue): Temporal.Instant {
  return due.day.toZonedDateTime(due.kind === 'at' ? due.zone : FIRST_ZONE).toInstant();
}
