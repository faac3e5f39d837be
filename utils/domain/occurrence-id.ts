import { COMMITMENT } from './commitment-fields';
import { dayNumber } from './record/minute';
import { derivedId, type RecordId } from './record/record-id';

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
