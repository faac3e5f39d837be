import { type Commitment, LEAD_MINUTES } from '../commitment';
import { type LocalDays, localDays, spanOf } from '../local-days';
import { minuteOf } from '../record/minute';
import { Quiet } from './quiet-hours';
import type { ReminderSettings } from './settings';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long after a due it is asked how it went, and how long a snooze that was slept through is made up for. */
const STILL_OPEN_MS = 7 * DAY_MS;
/** How late the morning's list may come. */
const MORNING_MS = 4 * HOUR_MS;
/** A due may not ask for a word any earlier: what was shown is not remembered for ever (LEDGER_DAYS). */
const LONGEST_LEAD_MS = 30 * DAY_MS;

/**
 * A wish to be shown from some instant on, until it is of no use any more; all instants in milliseconds since 1970. None
 * begins in the quiet hours.
 *
 * - before: the due has not passed, and its lead time has begun
 * - open: the due has passed, and nobody said how it went
 * - morning: it is due that day
 * - snoozed: it was put off until then
 */
export type Call = {
  readonly commitment: Commitment;
  /** When the due passes. */
  readonly due: number;
  readonly from: number;
  /** Not at this instant any more. */
  readonly until: number;
  /** Snoozed until then; an instant of long ago when it is not. */
  readonly silentUntil: number;
} & (
  | { readonly kind: 'before' | 'open' }
  | { readonly kind: 'morning'; readonly day: number }
  | { readonly kind: 'snoozed'; readonly minute: number }
);

/** Since when a promise is due when it is due, in milliseconds since 1970. */
export function standsSince({ loggedAt, changes }: Commitment): number {
  return (changes.at(-1)?.at ?? loggedAt).epochMilliseconds;
}

/** A commitment that has a due: the day it falls on and when it passes. */
interface Promised {
  readonly commitment: Commitment;
  readonly now: number;
  readonly day: number;
  readonly due: number;
}

/** Finds out when promises want a word, by a person's settings and where they are. */
export class Callers {
  readonly days: LocalDays;
  readonly quiet: Quiet;
  readonly #settings: ReminderSettings;

  /** @param zone where the person is, an IANA name */
  constructor(settings: ReminderSettings, zone: string) {
    this.days = localDays(zone);
    this.quiet = new Quiet(settings.quiet, this.days);
    this.#settings = settings;
  }

  /**
   * All that open promises call for, except what is of no use any more; nothing when they are settled or have no due. A
   * snooze keeps every call back.
   */
  callsOf(open: readonly Commitment[], now: number): readonly Call[] {
    const calls: Call[] = [];
    for (const commitment of open) {
      const span = commitment.outcome ? undefined : spanOf(commitment.due, this.days);
      if (span) this.#addCalls(calls, { commitment, now, day: span.day, due: span.end });
    }
    return calls;
  }

  #addCalls(calls: Call[], { commitment, now, day, due }: Promised): void {
    const { snoozedUntil } = commitment;
    const silentUntil = snoozedUntil ? this.#wakesAt(snoozedUntil.epochMilliseconds, due) : -Infinity;
    const isOfUse = (from: number, until: number) => now < until && from < until;
    if (snoozedUntil) {
      const until = silentUntil + STILL_OPEN_MS;
      const minute = minuteOf(snoozedUntil);
      if (isOfUse(silentUntil, until)) {
        calls.push({ kind: 'snoozed', commitment, due, from: silentUntil, until, silentUntil, minute });
      }
    }
    if (this.#settings.beforeDue && now < due) {
      const from = Math.max(this.#beforeDue(commitment, due), silentUntil);
      if (isOfUse(from, due)) calls.push({ kind: 'before', commitment, due, from, until: due, silentUntil });
    }
    const morning = now < due ? this.#morningOf(commitment, day) : undefined;
    if (morning !== undefined) {
      const from = Math.max(morning, silentUntil);
      const until = Math.min(morning + MORNING_MS, due, this.days.startOf(day + 1));
      if (isOfUse(from, until))
        calls.push({ kind: 'morning', commitment, due, from, until, silentUntil, day });
    }
    const { evening } = this.#settings;
    const until = due + STILL_OPEN_MS;
    if (evening && now < until) {
      const from = Math.max(this.#eveningAfter(due, evening), silentUntil);
      if (isOfUse(from, until)) calls.push({ kind: 'open', commitment, due, from, until, silentUntil });
    }
  }

  /**
   * When a snooze is over: out of the quiet hours, to later unless only an earlier minute comes before the due. Who put it
   * off past the due meant it.
   */
  #wakesAt(snoozed: number, due: number): number {
    const later = this.quiet.nextAllowed(snoozed);
    return snoozed < due && later >= due ? this.quiet.lastAllowed(snoozed) : later;
  }

  /**
   * Its lead time before the due, at least a minute; out of the quiet hours, to later if that is still before the due. What
   * was promised within its lead time is fresh in mind: its word comes half-way to the due.
   */
  #beforeDue(commitment: Commitment, due: number): number {
    const {
      due: { kind },
      leadMinutes = LEAD_MINUTES,
    } = commitment;
    const lead = Math.min(Math.max(leadMinutes, 1) * MINUTE_MS, LONGEST_LEAD_MS);
    const stands = standsSince(commitment);
    const halfWay = stands + Math.floor((due - stands) / 2 / MINUTE_MS) * MINUTE_MS;
    const usual = due - lead <= stands && stands < due ? halfWay : due - lead;
    const later = this.quiet.nextAllowed(usual);
    if (later < due) return later;
    const last = this.quiet.lastAllowed(usual);
    const { evening } = this.#settings;
    if (kind === 'at' || !evening) return last;
    // What is about a whole day comes with what is still open that evening, not an hour after it.
    const atEvening = this.days.at(this.days.dayAt(last), evening);
    return atEvening <= last && !this.quiet.has(atEvening) ? atEvening : last;
  }

  /** The morning of the day it is due, if it stood so by then: who has just written it down needs no list of it. */
  #morningOf(commitment: Commitment, day: number): number | undefined {
    const { morning } = this.#settings;
    if (!morning) return undefined;
    const at = this.quiet.nextAllowed(this.days.at(day, morning));
    return standsSince(commitment) < at ? at : undefined;
  }

  #eveningAfter(due: number, evening: Temporal.PlainTime): number {
    const day = this.days.dayAt(due);
    const tonight = this.days.at(day, evening);
    return this.quiet.nextAllowed(tonight >= due ? tonight : this.days.at(day + 1, evening));
  }
}
