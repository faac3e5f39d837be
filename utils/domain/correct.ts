import type { Commitment } from './commitment';
import { type Due, graceEnd, lastMoment, sameDue } from './due';
import { doneAt, type Outcome } from './outcome';
import { minuteOf, wholeMinute } from './record/minute';
import type { Transition } from './transitions';

/** How it really went, in place of what was said first. */
export type Correction =
  /** Kept on time. */
  | { readonly kind: 'kept' | 'missed' | 'released' | 'withdrawn' }
  | { readonly kind: 'late'; readonly deedAt: Temporal.Instant }
  /** It is not settled after all. */
  | { readonly kind: 'open' };

/**
 * settled → settled otherwise, or open again: one patch with an entry for the log, in which all earlier ones stay. What
 * counts ends when it ended at the first settling, whatever zone the person is in now.
 */
export function correct(commitment: Commitment, to: Correction, now: Temporal.ZonedDateTime): Transition {
  const { outcome: prior } = commitment;
  if (!prior) return { ok: false, reason: 'not-settled' };
  if (to.kind === 'open') return accept(undefined);
  if (to.kind === 'late') {
    if (Temporal.Instant.compare(to.deedAt, now.toInstant()) > 0)
      return { ok: false, reason: 'deed-in-future' };
    if (minuteOf(to.deedAt) < minuteOf(commitment.loggedAt))
      return { ok: false, reason: 'deed-before-promise' };
  }
  const outcome = outcomeOf(commitment, prior, to, now);
  const isSame = outcome.kind === prior.kind && (!isDone(outcome) || outcome.at.equals(prior.at));
  return isSame ? { ok: false, reason: 'same-outcome' } : accept(outcome);
}

function outcomeOf(
  commitment: Commitment,
  prior: Outcome,
  to: Exclude<Correction, { readonly kind: 'open' }>,
  now: Temporal.ZonedDateTime,
): Outcome {
  const at = wholeMinute(now.toInstant());
  const until = scoredUntilOf(commitment, prior, now.timeZoneId);
  switch (to.kind) {
    case 'kept':
      return doneAt(onTime(commitment, prior, until, now.timeZoneId), until);
    case 'late':
      return doneAt(wholeMinute(to.deedAt), until);
    case 'missed':
      return { kind: 'missed', at, ...(until && { scoredUntil: until }) };
    case 'released':
    case 'withdrawn':
      return { kind: to.kind, at };
  }
}

function scoredUntilOf(
  { scoredDue }: Commitment,
  prior: Outcome,
  zone: string,
): Temporal.Instant | undefined {
  return ('scoredUntil' in prior ? prior.scoredUntil : undefined) ?? graceEnd(scoredDue, zone);
}

/**
 * When something kept on time was done: no later than its due, and no later than what was said first. Kept by a due that
 * was moved without telling is late, as `keep` has it.
 */
function onTime(
  { due, scoredDue }: Commitment,
  prior: Outcome,
  until: Temporal.Instant | undefined,
  zone: string,
): Temporal.Instant {
  const latest = until && sameDue(due, scoredDue) ? lastOf(due, until) : lastMoment(due, zone);
  return latest && Temporal.Instant.compare(latest, prior.at) < 0 ? latest : prior.at;
}

function lastOf(due: Due, until: Temporal.Instant): Temporal.Instant {
  return due.kind === 'at' ? until : until.subtract({ minutes: 1 });
}

function isDone({ kind }: Outcome): boolean {
  return kind === 'kept' || kind === 'late';
}

function accept(outcome: Outcome | undefined): Transition {
  return { ok: true, patch: { outcome, event: { kind: 'settled', as: outcome?.kind ?? 'open' } } };
}
