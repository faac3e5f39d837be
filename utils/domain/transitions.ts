import { type Commitment, CUE_LIMIT, isBornSomeday, LEAD_MINUTES, TEXT_LIMIT } from './commitment';
import { type Due, graceEnd, hasPassed, isStorable, lastMoment, sameDue } from './due';
import { doneAt, type Outcome } from './outcome';
import { minuteOf, wholeMinute } from './record/minute';
import { MYSELF, type RecordId } from './record/record-id';
import { normaliseText, type TextProblem, textProblem } from './record/text';

/**
 * The life of a commitment (docs/domain.md §3). Each transition takes a commitment as it stands and the person's own
 * now, and answers with the fields to write, or why not. Writing, stamps and undo are the database's business.
 */
export type Transition =
  { readonly ok: true; readonly patch: Patch } | { readonly ok: false; readonly reason: Refusal };

/** Fields to write, together. An undefined `text` hides the words, an undefined `cue` takes it away. */
export interface Patch {
  readonly text?: string | undefined;
  readonly person?: RecordId;
  readonly due?: Due;
  readonly scoredDue?: Due;
  readonly cue?: string | undefined;
  readonly leadMinutes?: number;
  /** Undefined opens it again. */
  readonly outcome?: Outcome | undefined;
  readonly wantedAt?: Temporal.Instant;
  /** Undefined ends a snooze. */
  readonly snoozedUntil?: Temporal.Instant | undefined;
  readonly stepOf?: RecordId;
  readonly isLeftAlone?: boolean;
  readonly event?: Event;
}

/** What goes into the record's log beside the fields. */
export type Event =
  | { readonly kind: 'moved'; readonly from: Due; readonly to: Due; readonly told: boolean }
  /** 'open': what was settled is open again. */
  | { readonly kind: 'settled'; readonly as: Outcome['kind'] | 'open' };

export type Refusal =
  | 'already-settled'
  | 'due-in-past'
  | 'due-too-far'
  | 'cue-too-long'
  | 'deed-in-future'
  | 'deed-before-promise'
  | 'was-due-already'
  | 'not-agreed'
  | 'same-due'
  | 'not-settled'
  | 'same-outcome'
  | TextProblem['reason'];

/** What a person has written so far: becomes a commitment by `log`. */
export interface Draft {
  readonly text: string;
  readonly person?: RecordId;
  readonly due?: Due;
  readonly cue?: string;
  /** Minutes before the due at which it needs a word; an hour unless given. */
  readonly leadMinutes?: number;
  /** The promise that this is a first step of. */
  readonly stepOf?: RecordId;
}

/** – → open. The words are normalised; nothing is asked for but them. Refuses a due that has passed. */
export function log(draft: Draft, now: Temporal.ZonedDateTime): Transition {
  const text = normaliseText(draft.text);
  const problem = textProblem(text, TEXT_LIMIT);
  if (problem) return refuse(problem.reason);
  const misplaced = draft.due && dueProblem(draft.due, now);
  if (misplaced) return refuse(misplaced);
  const cue = normaliseText(draft.cue ?? '');
  if (textProblem(cue, CUE_LIMIT)?.reason === 'too-long') return refuse('cue-too-long');
  const due = draft.due?.kind === 'someday' ? undefined : draft.due;
  const lead = draft.leadMinutes ?? LEAD_MINUTES;
  return accept({
    text,
    ...(draft.person && draft.person !== MYSELF && { person: draft.person }),
    ...(due && { due }),
    ...(cue && { cue }),
    // Without a due there is nothing to be reminded before, and a default is never written.
    ...(due && lead !== LEAD_MINUTES && { leadMinutes: lead }),
    ...(draft.stepOf !== undefined && { stepOf: draft.stepOf }),
  });
}

/**
 * open → kept, on time, before or after the due has passed: the deed is taken to be no later than the due. When the due
 * had been moved without telling, what was said first still counts, and keeping after that is late.
 */
export function keep(commitment: Commitment, now: Temporal.ZonedDateTime): Transition {
  if (commitment.outcome) return refuse('already-settled');
  const latest = lastMoment(commitment.due, now.timeZoneId);
  return settle(commitment, latest ? earlier(now.toInstant(), latest) : now.toInstant(), now);
}

/**
 * open → kept late, when the deed was done after the grace; what was done in time after all is kept.
 * @param options.deedAt about when it was done: the deed's time counts, not the tap's
 */
export function keepLate(
  commitment: Commitment,
  options: { readonly deedAt: Temporal.Instant },
  now: Temporal.ZonedDateTime,
): Transition {
  if (commitment.outcome) return refuse('already-settled');
  if (Temporal.Instant.compare(options.deedAt, now.toInstant()) > 0) return refuse('deed-in-future');
  if (minuteOf(options.deedAt) < minuteOf(commitment.loggedAt)) return refuse('deed-before-promise');
  return settle(commitment, options.deedAt, now);
}

/** open → missed. Only ever by the person's own word. */
export function miss(commitment: Commitment, now: Temporal.ZonedDateTime): Transition {
  if (commitment.outcome) return refuse('already-settled');
  const scoredUntil = graceEnd(commitment.scoredDue, now.timeZoneId);
  return settled({ kind: 'missed', at: wholeMinute(now.toInstant()), ...(scoredUntil && { scoredUntil }) });
}

/** Whether and when the other person was told of a change. */
export type Telling = 'told' | 'not-told' | 'agreed-before-due';

/**
 * open → open with another due. Told: what counts moves along, but only before the due or when both agreed before it.
 * Not told: the list and the reminder move, what counts stays. Moving to someday never moves what counts, and a
 * promise born someday never starts to count.
 */
export function move(
  commitment: Commitment,
  options: { readonly to: Due; readonly telling: Telling },
  now: Temporal.ZonedDateTime,
): Transition {
  if (commitment.outcome) return refuse('already-settled');
  if (sameDue(options.to, commitment.due) && options.telling === 'not-told') return refuse('same-due');
  const misplaced = dueProblem(options.to, now);
  // What both agreed on in time may itself have passed by now.
  if (misplaced && !(misplaced === 'due-in-past' && options.telling === 'agreed-before-due'))
    return refuse(misplaced);
  if (options.telling === 'told' && hasPassed(commitment.scoredDue, now)) return refuse('was-due-already');
  const told = options.telling !== 'not-told';
  const movesScore = told && options.to.kind !== 'someday' && !isBornSomeday(commitment);
  return accept({
    due: options.to,
    scoredDue: movesScore ? options.to : commitment.scoredDue,
    // What was put off was the word about the other due.
    ...(commitment.snoozedUntil && { snoozedUntil: undefined }),
    event: { kind: 'moved', from: commitment.due, to: options.to, told },
  });
}

/** open → called off: both agreed before it was due that it is no longer needed. */
export function callOff(
  commitment: Commitment,
  options: { readonly agreedBeforeDue: boolean },
  now: Temporal.ZonedDateTime,
): Transition {
  if (commitment.outcome) return refuse('already-settled');
  if (!options.agreedBeforeDue) {
    return refuse(hasPassed(commitment.scoredDue, now) ? 'was-due-already' : 'not-agreed');
  }
  return settled({ kind: 'released', at: wholeMinute(now.toInstant()) });
}

/** open → taken back, at any time, no reason asked. */
export function takeBack(commitment: Commitment, now: Temporal.ZonedDateTime): Transition {
  if (commitment.outcome) return refuse('already-settled');
  return settled({ kind: 'withdrawn', at: wholeMinute(now.toInstant()) });
}

/** open → the same, and its reminders wait until then; undefined lets them come as before. The due does not move. */
export function snooze(commitment: Commitment, until: Temporal.Instant | undefined): Transition {
  if (commitment.outcome) return refuse('already-settled');
  return accept({ snoozedUntil: until });
}

/** any → the same with other words. */
export function reword(text: string): Transition {
  const normal = normaliseText(text);
  const problem = textProblem(normal, TEXT_LIMIT);
  return problem ? refuse(problem.reason) : accept({ text: normal });
}

/** any → the same without its words, those of its cue too: the outcome stays. */
export function hideWords(): Transition {
  return accept({ text: undefined, cue: undefined });
}

/** open, someday → the same, and the question "still want to?" does not come again. */
export function stillWant(commitment: Commitment, now: Temporal.ZonedDateTime): Transition {
  if (commitment.outcome) return refuse('already-settled');
  return accept({ wantedAt: wholeMinute(now.toInstant()) });
}

/** missed or late → the same, and nobody asks again whether to repair it. */
export function leaveAlone(): Transition {
  return accept({ isLeftAlone: true });
}

/** Why a promise cannot be for this due: it has passed, or records cannot hold it. */
export function dueProblem(due: Due, now: Temporal.ZonedDateTime): 'due-in-past' | 'due-too-far' | undefined {
  if (hasPassed(due, now)) return 'due-in-past';
  return isStorable(due) ? undefined : 'due-too-far';
}

function settle(commitment: Commitment, deed: Temporal.Instant, now: Temporal.ZonedDateTime): Transition {
  const at = wholeMinute(deed);
  const scoredUntil = graceEnd(commitment.scoredDue, now.timeZoneId);
  return settled(doneAt(at, scoredUntil));
}

function settled(outcome: Outcome): Transition {
  return accept({ outcome, event: { kind: 'settled', as: outcome.kind } });
}

function accept(patch: Patch): Transition {
  return { ok: true, patch };
}

function refuse(reason: Refusal): Transition {
  return { ok: false, reason };
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}
