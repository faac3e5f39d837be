import { type Commitment, LEAD_MINUTES } from './commitment';
import { endOf } from './due';

/** How long something still open stays on the badge; afterwards it waits for the check-in. */
const STILL_OPEN_DAYS = 7;

/** What needs a word today. Nothing to say is an empty badge, never a zero. */
export interface BadgeView {
  readonly dueSoon: number;
  readonly stillOpen: number;
  /** The next instant at which this view changes by itself, or undefined when it never does. */
  readonly changesAt?: Temporal.Instant;
}

/** Whether an open commitment is due within its lead time, an hour unless set. */
export function isDueSoon(commitment: Commitment, now: Temporal.ZonedDateTime): boolean {
  return badge([commitment], now).dueSoon > 0;
}

/**
 * Counts what is due within its lead time (an hour unless set) and what is still open since at most seven days.
 * @param open open commitments; settled ones are ignored
 * @param now the person's own now: days end at their midnight
 */
export function badge(open: readonly Commitment[], now: Temporal.ZonedDateTime): BadgeView {
  let dueSoon = 0;
  let stillOpen = 0;
  let changesAt: Temporal.Instant | undefined;
  const instant = now.toInstant();
  const isPast = (moment: Temporal.Instant) => Temporal.Instant.compare(moment, instant) <= 0;
  for (const commitment of open) {
    const due = commitment.outcome ? undefined : endOf(commitment.due, now.timeZoneId);
    if (!due) continue;
    const soon = due.subtract({ minutes: commitment.leadMinutes ?? LEAD_MINUTES });
    const gone = due.add({ hours: STILL_OPEN_DAYS * 24 });
    if (isPast(due) && !isPast(gone)) stillOpen += 1;
    if (isPast(soon) && !isPast(due)) dueSoon += 1;
    const next = [soon, due, gone].find((moment) => !isPast(moment));
    if (next && (!changesAt || Temporal.Instant.compare(next, changesAt) < 0)) changesAt = next;
  }
  return { dueSoon, stillOpen, ...(changesAt && { changesAt }) };
}
