import type { Commitment } from '../commitment';
import { JOIN_MS, mayJoin, momentsOf } from './batches';
import { type Call, Callers } from './calls';
import { type LedgerRow, Shown } from './ledger';
import type { ReminderSettings } from './settings';

/** What everything is decided by. */
export interface Situation {
  readonly open: readonly Commitment[];
  readonly settings: ReminderSettings;
  readonly ledger: readonly LedgerRow[];
  readonly now: Temporal.ZonedDateTime;
}

/** Decides which calls come now, and when the next may. All instants are in milliseconds since 1970. */
export class Plan {
  readonly #now: number;
  readonly #today: number;
  readonly #tomorrow: number;
  readonly #callers: Callers;
  readonly #shown: Shown;
  readonly #most: number;
  readonly #calls: readonly Call[];
  /** Called for and not shown, whether or not they may come now. */
  readonly #waiting: readonly Call[];

  constructor({ open, settings, ledger, now }: Situation) {
    this.#now = now.epochMilliseconds;
    this.#callers = new Callers(settings, now.timeZoneId);
    const { days } = this.#callers;
    this.#today = days.dayAt(this.#now);
    this.#tomorrow = days.startOf(this.#today + 1);
    this.#shown = new Shown(ledger);
    this.#most = settings.most;
    this.#calls = this.#callers.callsOf(open, this.#now);
    const called = this.#calls.filter((call) => call.from <= this.#now);
    const hadMorning = called.some(({ kind }) => kind === 'morning') && this.#shown.hadMorning(this.#today);
    this.#waiting = called.filter(
      (call) => !(hadMorning && call.kind === 'morning') && !this.#shown.has(call),
    );
  }

  /** What a call is known by in the ledger. */
  keyOf(call: Call): string {
    return this.#shown.keyOf(call);
  }

  /** The calls of a moment now: all that wait, with those that would come shortly after; none when it may not be. */
  comingNow(): readonly Call[] {
    if (this.#callers.quiet.has(this.#now) || !this.#mayCome()) return [];
    const joining = this.#calls.filter(
      (call) =>
        mayJoin(call) &&
        call.from > this.#now &&
        call.from <= this.#now + JOIN_MS &&
        call.silentUntil <= this.#now &&
        !this.#shown.has(call),
    );
    return [...this.#waiting, ...joining];
  }

  /** When the answer may change by itself, once these have come; undefined when it never does. */
  nextAfter(coming: readonly Call[]): number | undefined {
    const done = new Set(coming);
    let next = Infinity;
    const left = coming.length < this.#waiting.length ? this.#left : 0;
    for (const call of this.#waiting) {
      const again = done.has(call) ? undefined : this.#again(call, left);
      if (again !== undefined && again < call.until) next = Math.min(next, again);
    }
    for (const call of this.#calls) {
      const isLater = call.from > this.#now && call.from < next;
      if (isLater && !done.has(call) && !this.#shown.has(call)) next = call.from;
    }
    return next === Infinity ? undefined : next;
  }

  /** Moments that the day may still have without passing the number. */
  get #left(): number {
    const start = this.#callers.days.startOf(this.#today);
    return this.#most - this.#shown.momentsBetween(start, this.#tomorrow);
  }

  #mayCome(): boolean {
    if (this.#waiting.length === 0) return false;
    if (this.#waiting.some((call) => this.#isPressing(call))) return true;
    if (this.#left > 0 && this.#waiting.some(({ kind }) => kind !== 'morning')) return true;
    return this.#isMorningWorthwhile();
  }

  /** Whether it comes on however full a day: a promise that nothing was said of, or that the person put off until now. */
  #isPressing(call: Call): boolean {
    return call.kind === 'snoozed' || (call.kind === 'before' && !this.#shown.hasCarried(call));
  }

  /**
   * The list of the day is the first to give way: it comes when all that is to be expected leaves room for it, or when
   * more would have to be said than there is room for and the list says most of it at once.
   */
  #isMorningWorthwhile(): boolean {
    const later = this.#calls.filter(
      (call) =>
        call.kind !== 'morning' &&
        call.from > this.#now &&
        call.from < this.#tomorrow &&
        !this.#shown.has(call),
    );
    const left = this.#left;
    if (momentsOf(later) < left) return true;
    const pressing = later.filter((call) => this.#isPressing(call));
    const listed = new Set(this.#waiting.map(({ commitment }) => commitment));
    const unlisted = pressing.filter((call) => call.kind === 'snoozed' || !listed.has(call.commitment));
    const moments = momentsOf(pressing);
    return moments > left && 1 + momentsOf(unlisted) < moments;
  }

  /** When a call that may not come now has its next chance: after the quiet hours, or tomorrow when the day is full. */
  #again(call: Call, left: number): number | undefined {
    const { quiet } = this.#callers;
    if (quiet.has(this.#now)) {
      const allowed = quiet.nextAllowed(this.#now);
      const mayComeThen = call.kind === 'morning' || left > 0 || this.#isPressing(call);
      if (mayComeThen || allowed >= this.#tomorrow) return allowed;
    } else if (call.kind === 'morning') return undefined;
    return quiet.nextAllowed(this.#tomorrow);
  }
}
