import { instantOf } from './record/minute';
import { creationStamp } from './record/row';
import type { RitualFrame } from './ritual-frame';

/** Where days begin last on Earth: a day alone floats with the person. */
const LAST_ZONE = '-12:00';

/** The first day on which a ritual is ever expected: never before it was made, unless it goes on from another. */
export function earliestDay(ritual: RitualFrame): Temporal.PlainDate {
  const { first } = ritual;
  if (ritual.after !== undefined) return first.day;
  const made = instantOf(creationStamp(ritual.id)[0]);
  const zone = first.kind === 'at' ? first.zone : LAST_ZONE;
  const day = made.toZonedDateTimeISO(zone).toPlainDate();
  return Temporal.PlainDate.compare(day, first.day) > 0 ? day : first.day;
}
