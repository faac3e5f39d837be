import { LEAD_MINUTES } from './commitment';
import { type Due, endOf } from './due';

/** Minutes before a moment at which people want a word. */
const BEFORE_MOMENT = [10, 30, LEAD_MINUTES, 120, 1440] as const;
/** Minutes before the midnight that ends a day: late that evening, that morning, the morning before. */
const BEFORE_DAY_ENDS = [LEAD_MINUTES, 960, 2400] as const;

export type LeadChoices =
  | { readonly of: 'moment'; readonly minutes: readonly (typeof BEFORE_MOMENT)[number][] }
  | { readonly of: 'day'; readonly minutes: readonly (typeof BEFORE_DAY_ENDS)[number][] };

/** The lead times to choose from: those that have not passed already, and the one that counts without a choice. */
export function leadChoices(due: Due, now: Temporal.ZonedDateTime): LeadChoices {
  const end = endOf(due, now.timeZoneId);
  const isAhead = (minutes: number) =>
    minutes === LEAD_MINUTES ||
    (end !== undefined && Temporal.Instant.compare(end.subtract({ minutes }), now.toInstant()) > 0);
  return due.kind === 'at'
    ? { of: 'moment', minutes: BEFORE_MOMENT.filter(isAhead) }
    : { of: 'day', minutes: BEFORE_DAY_ENDS.filter(isAhead) };
}

/** The lead time that was chosen, as long as it is still among the choices: the due may have changed since. */
export function leadFor(due: Due, chosen: number, now: Temporal.ZonedDateTime): number {
  const minutes: readonly number[] = leadChoices(due, now).minutes;
  return minutes.includes(chosen) ? chosen : LEAD_MINUTES;
}
