import type { Commitment } from './commitment';
import { COMMITMENT, commitmentFrom } from './commitment-record';
import { dueToCell } from './due';
import { dayNumber, dayOf, instantOf } from './record/minute';
import { derivedId, MYSELF, type RecordId } from './record/record-id';
import { type CellValue, creationStamp, type Row } from './record/row';
import type { OccurrenceDue, Ritual } from './ritual';

const DAY_MINUTES = 24 * 60;

/** What the SHA-256 is taken of that is in an occurrence's id (docs/sync.md §3.3): kind, ritual and day number. */
export function occurrenceSource(ritual: RecordId, day: Temporal.PlainDate): string {
  return `${COMMITMENT.number}/${ritual}/${dayNumber(day)}`;
}

/**
 * The id of the occurrence on a day, the same on every device.
 * @param digest SHA-256 of its source
 */
export function occurrenceId(day: Temporal.PlainDate, digest: Uint8Array): RecordId {
  return derivedId(dayNumber(day) * DAY_MINUTES, digest);
}

/** The day an occurrence's id is about. */
export function occurrenceDay(id: RecordId): Temporal.PlainDate {
  return dayOf(Math.floor(creationStamp(id)[0] / DAY_MINUTES));
}

/** When the occurrence on a day is due, as long as nobody moved it. */
function dueOn({ first }: Ritual, day: Temporal.PlainDate): OccurrenceDue {
  return { ...first, day };
}

/** What counts of an occurrence where nothing of its own was written: the cells its ritual gives it. */
export function cellsFromRitual(
  ritual: Ritual,
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
export function occurrenceFrom(row: Row, ritual: Ritual): Commitment | undefined {
  const own = commitmentFrom(asOccurrence(row, ritual));
  return own && { ...own, loggedAt: promisedAt(ritual) };
}

/** A stored occurrence with all its cells. Those from its ritual have no stamps: it is for reading. */
export function asOccurrence(row: Row, ritual: Ritual): Row {
  return { ...row, v: { ...cellsFromRitual(ritual, occurrenceDay(row.id)), ...row.v } };
}

/** The commitment that an occurrence is which nobody has touched. */
export function projected(ritual: Ritual, day: Temporal.PlainDate, id: RecordId): Commitment {
  const { text, person, cue, leadMinutes } = ritual;
  const due = dueOn(ritual, day);
  return {
    id,
    text,
    person,
    due,
    scoredDue: due,
    ...(cue !== undefined && { cue }),
    ...(leadMinutes !== undefined && { leadMinutes }),
    ritual: ritual.id,
    loggedAt: promisedAt(ritual),
    changes: [],
  };
}

/**
 * When an occurrence was promised: with its ritual, not when its day begins, for one that is brought forward is done
 * before that. A ritual that goes on from another was promised before it was written; its own days count from the first.
 */
function promisedAt(ritual: Ritual): Temporal.Instant {
  const made = instantOf(creationStamp(ritual.id)[0]);
  if (ritual.after === undefined) return made;
  const begins = beginOf(ritual.first);
  return Temporal.Instant.compare(begins, made) < 0 ? begins : made;
}

/** The first day on which a ritual is ever expected: never before it was made, unless it goes on from another. */
export function earliestDay(ritual: Ritual): Temporal.PlainDate {
  const { first } = ritual;
  if (ritual.after !== undefined) return first.day;
  const made = instantOf(creationStamp(ritual.id)[0]);
  const zone = first.kind === 'at' ? first.zone : LAST_ZONE;
  const day = made.toZonedDateTimeISO(zone).toPlainDate();
  return Temporal.PlainDate.compare(day, first.day) > 0 ? day : first.day;
}

/** Where days begin first on Earth, and last: a day alone floats with the person. */
const FIRST_ZONE = '+14:00';
const LAST_ZONE = '-12:00';

function beginOf(due: OccurrenceDue): Temporal.Instant {
  return due.day.toZonedDateTime(due.kind === 'at' ? due.zone : FIRST_ZONE).toInstant();
}
