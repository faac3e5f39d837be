import { laterDay } from './later-day';
import { RRuleTemporal } from 'rrule-temporal';

import { LAST_DAY } from './due';
import { dayOf } from './record/minute';
import type { Ritual } from './ritual';
import { standsOn } from './ritual-frame';
import { ruleToText } from './rule';

/** More than there are days in records: only what would never end is cut off. */
const MOST_STEPS = 2 * LAST_DAY;

/**
 * The days of a ritual within a span, both ends included, in order: by the wall calendar, whatever the zone and its
 * daylight saving, without those of its pauses. Never throws.
 *
 * The library takes the Temporal it finds when it loads: whoever imports this imports `platform/temporal` first. It is
 * heavy, and nothing a page shows at first waits for it: pages read the projection.
 */
export function occurrenceDays(
  ritual: Pick<Ritual, 'rule' | 'first' | 'until' | 'pauses'>,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const begin = laterDay(from, ritual.first.day);
  const end = earliest([to, ritual.until, dayOf(LAST_DAY)]);
  if (Temporal.PlainDate.compare(begin, end) > 0) return [];
  try {
    const rule = new RRuleTemporal({
      rruleString: ruleToText(ritual.rule),
      dtstart: startOf(ritual.first.day),
      maxIterations: MOST_STEPS,
      temporal: Temporal,
    });
    const days = rule.between(startOf(begin), startOf(end), true).map((moment) => moment.toPlainDate());
    return days.filter((day) => standsOn(ritual, day));
  } catch {
    // What the library gives up on has no days: nothing else may stop because of it.
    return [];
  }
}

/** Days are counted where no clock ever changes. */
function startOf(day: Temporal.PlainDate): Temporal.ZonedDateTime {
  return day.toZonedDateTime('UTC');
}

function earliest(days: readonly (Temporal.PlainDate | undefined)[]): Temporal.PlainDate {
  return days
    .filter((day) => day !== undefined)
    .reduce((one, other) => (Temporal.PlainDate.compare(one, other) <= 0 ? one : other));
}
