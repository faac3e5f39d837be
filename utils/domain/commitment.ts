import { type Due, hasPassed, sameDue } from './due';
import type { Outcome } from './outcome';
import type { RecordId } from './record/record-id';

/** A due that was changed before it passed, or agreed to be. */
export interface Change {
  readonly at: Temporal.Instant;
  readonly from: Due;
  readonly to: Due;
  /** Whether the other person heard of it in time: a told change is no miss. */
  readonly told: boolean;
}

/** What I said I would do, for one person or for myself. */
export interface Commitment {
  readonly id: RecordId;
  /** The words; undefined once they were hidden, which keeps the outcome. */
  readonly text: string | undefined;
  readonly person: RecordId;
  /** What the lists and reminders go by. */
  readonly due: Due;
  /** What was said to the other person last: what counts. Someday for a promise that was born without a due. */
  readonly scoredDue: Due;
  /** "When I close the laptop": the if-then half. */
  readonly cue?: string;
  /** Minutes before the due at which it needs a word; the default is LEAD_MINUTES. */
  readonly leadMinutes?: number;
  /** The ritual this is an occurrence of. */
  readonly ritual?: RecordId;
  readonly outcome?: Outcome;
  /** When the outcome was noted, which is not when the deed was done. */
  readonly notedAt?: Temporal.Instant;
  /** When someone last said that a someday promise is still wanted. */
  readonly wantedAt?: Temporal.Instant;
  /** Until when nothing reminds of it: moves the reminder, not the promise. It may lie in the past, or after the due. */
  readonly snoozedUntil?: Temporal.Instant;
  /** The promise that this one is a first step of. */
  readonly stepOf?: RecordId;
  /** A miss that is to be left as it is: nobody asks again whether to repair it. */
  readonly isLeftAlone?: true;
  readonly loggedAt: Temporal.Instant;
  readonly changes: readonly Change[];
}

/** Minutes before a due at which a promise needs a word, unless set otherwise. */
export const LEAD_MINUTES = 60;

/** Characters of a promise's words, and their bytes in UTF-8. */
export const TEXT_LIMIT = { characters: 1000, bytes: 3000 } as const;

/** Of a cue: the same, and less. */
export const CUE_LIMIT = { characters: 200, bytes: 600 } as const;

export type CommitmentState = 'open' | 'unconfirmed' | Outcome['kind'];

/** Where a commitment stands. "Unconfirmed" (still open) is derived: the due has passed and nobody said how it went. */
export function stateOf(commitment: Commitment, now: Temporal.ZonedDateTime): CommitmentState {
  if (commitment.outcome) return commitment.outcome.kind;
  return hasPassed(commitment.due, now) ? 'unconfirmed' : 'open';
}

/** A promise that never had a due when it was said: it is not counted, however it ends. */
export function isBornSomeday(commitment: Commitment): boolean {
  return commitment.scoredDue.kind === 'someday';
}

/** Whether what counts differs from what the lists show: it was moved and they were not told. */
export function isMovedUntold(commitment: Commitment): boolean {
  return !isBornSomeday(commitment) && !sameDue(commitment.due, commitment.scoredDue);
}

/**
 * Whether to ask, once, if a someday promise is still wanted: 30 days after it was logged, or moved to someday.
 */
export function asksIfStillWanted(commitment: Commitment, now: Temporal.ZonedDateTime): boolean {
  if (commitment.outcome || commitment.due.kind !== 'someday' || commitment.wantedAt) return false;
  const since = commitment.changes.at(-1)?.at ?? commitment.loggedAt;
  return now.toInstant().since(since).total('hours') >= 30 * 24;
}
