import { FOCUS } from './focus-fields';
import { dayNumber } from './record/minute';
import { derivedId, type RecordId } from './record/record-id';

/** The Monday of the ISO week a day lies in. */
export function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** What the SHA-256 is taken of that is in the id of a week's focus (docs/sync.md §3.3): kind, no parent, and the Monday. */
export function focusSource(monday: Temporal.PlainDate): string {
  return `${FOCUS.number}//${dayNumber(monday)}`;
}

/**
 * The id of the focus of the week that begins on a Monday, the same on every device.
 * @param digest SHA-256 of its source
 */
export function focusId(monday: Temporal.PlainDate, digest: Uint8Array): RecordId {
  return derivedId(dayNumber(monday) * DAY_MINUTES, digest);
}

const DAY_MINUTES = 24 * 60;
