import { type Commitment, LEAD_MINUTES } from '../../../utils/domain/commitment';
import { dueToCell, endOf } from '../../../utils/domain/due';
import type { Moment } from '../../../utils/domain/reminders';
import { DEFAULT_REMINDERS } from '../../../utils/domain/reminders/settings';

const MOST = DEFAULT_REMINDERS.most;

/** A moment that was shown by a device that died before it noted it. */
interface Lost {
  readonly notice: string;
  readonly first: string;
}

const nameOf = ({ id, due }: Commitment) => `${id} ${dueToCell(due).join()}`;
const promiseOf = (key: string) => key.split(' ').slice(1, 3).join(' ');
/** By the wall clock, from 8 to 21. */
const isAllowed = ({ hour }: Temporal.ZonedDateTime) => hour >= 8 && hour < 21;

/** From when on, and until when, a promise has to have been said. */
interface Window {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

/** Sees every moment of a year and knows by itself what was promised of them; what is not kept goes into `violations`. */
export class Watch {
  readonly violations: string[] = [];
  readonly counts = { moments: 0, beyond: 0, lost: 0 };
  /** Which promises were on the screen, before their due. */
  readonly #carried = new Set<string>();
  /** Those of them that the device remembers. */
  readonly #noted = new Set<string>();
  readonly #settled = new Set<string>();
  readonly #shown = new Map<string, Lost | undefined>();
  readonly #moments: { readonly notice: string; readonly at: number }[] = [];
  readonly #windows = new Map<Commitment, Window>();

  shown(moment: Moment, now: Temporal.ZonedDateTime, { isNoted }: { readonly isNoted: boolean }): void {
    this.counts.moments += 1;
    if (!isAllowed(now)) this.#violate('said in quiet hours', now, moment.notice);
    if (moment.keys.length === 0) this.#violate('an empty moment', now, moment.notice);
    this.#checkTwice(moment, now);
    this.#checkMost(moment, now);
    for (const it of [...moment.dueSoon, ...moment.dueToday]) {
      this.#carried.add(nameOf(it));
      if (isNoted) this.#noted.add(nameOf(it));
    }
    for (const it of [...moment.dueSoon, ...moment.dueToday, ...moment.stillOpen]) {
      if (this.#settled.has(it.id)) this.#violate('said of what is settled', now, it.id);
    }
    const lost = { notice: moment.notice, first: moment.keys[0] ?? '' };
    for (const key of moment.keys) this.#shown.set(key, isNoted ? undefined : lost);
    if (isNoted) this.#moments.push({ notice: moment.notice, at: now.epochMilliseconds });
    else this.counts.lost += 1;
  }

  settled(id: string): void {
    this.#settled.add(id);
  }

  /** At the end of a minute awake, in which the device had every chance to say what it had to. */
  minute(open: Iterable<Commitment>, instant: number, zone: string): void {
    for (const it of open) {
      const { name, from, until } = this.#windowOf(it, zone);
      if (instant < from || instant >= until || this.#carried.has(name)) continue;
      const now = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
      if (!isAllowed(now)) continue;
      if (it.snoozedUntil && it.snoozedUntil.epochMilliseconds > instant) continue;
      this.#violate('never said before its due', now, name);
      this.#carried.add(name);
    }
  }

  /**
   * The clock was set, or the person is elsewhere: what ends at midnight ends at another one, and in another order of time
   * a moment that is made again may begin with another call.
   */
  timeChanged(): void {
    this.#windows.clear();
    for (const [key, lost] of this.#shown) if (lost) this.#shown.set(key, { notice: lost.notice, first: '' });
  }

  #checkTwice({ keys, notice }: Moment, now: Temporal.ZonedDateTime): void {
    for (const key of keys) {
      if (!this.#shown.has(key)) continue;
      const lost = this.#shown.get(key);
      const isReplaced = lost?.notice === notice;
      const isBeheaded = lost !== undefined && !keys.includes(lost.first);
      if (!isReplaced && !isBeheaded) this.#violate('said twice', now, key);
    }
  }

  #checkMost({ keys }: Moment, now: Temporal.ZonedDateTime): void {
    const start = now.startOfDay();
    const [from, until] = [start, start.add({ days: 1 })].map((it) => it.epochMilliseconds) as [
      number,
      number,
    ];
    const today = this.#moments.filter(({ at }) => at >= from && at < until);
    if (new Set(today.map(({ notice }) => notice)).size < MOST) return;
    this.counts.beyond += 1;
    const isDue = (key: string) => key.startsWith('snoozed ') || !this.#noted.has(promiseOf(key));
    if (!keys.some((key) => !key.startsWith('open ') && isDue(key))) {
      this.#violate('more moments than a day may have', now, keys.join(', '));
    }
  }

  /** By the default settings. */
  #windowOf(it: Commitment, zone: string): Window {
    let window = this.#windows.get(it);
    if (!window) {
      const due = endOf(it.due, zone)?.toZonedDateTimeISO(zone);
      const [from, until] = due
        ? [wordBefore(due, it), due].map(({ epochMilliseconds }) => epochMilliseconds)
        : [];
      window = { name: nameOf(it), from: from ?? Infinity, until: until ?? Infinity };
      this.#windows.set(it, window);
    }
    return window;
  }

  #violate(rule: string, now: Temporal.ZonedDateTime, what: string): void {
    this.violations.push(`${rule}: ${what} (${now.toString({ smallestUnit: 'minute' })})`);
  }
}

function wordBefore(due: Temporal.ZonedDateTime, it: Commitment): Temporal.ZonedDateTime {
  const usual = due.subtract({ minutes: Math.max(1, it.leadMinutes ?? LEAD_MINUTES) });
  const stands = (it.changes.at(-1)?.at ?? it.loggedAt).toZonedDateTimeISO(due.timeZoneId);
  const left = stands.until(due, { largestUnit: 'minutes' }).minutes;
  // What was promised within its lead time is said half-way to its due.
  const isFresh = Temporal.ZonedDateTime.compare(usual, stands) <= 0 && left > 0;
  const wanted = isFresh ? stands.add({ minutes: Math.floor(left / 2) }) : usual;
  if (isAllowed(wanted)) return wanted;
  const night = wanted.hour >= 21 ? wanted.toPlainDate() : wanted.toPlainDate().subtract({ days: 1 });
  const onDay = (day: Temporal.PlainDate, plainTime: string) =>
    day.toZonedDateTime({ timeZone: due.timeZoneId, plainTime });
  const morning = onDay(night.add({ days: 1 }), '08:00');
  if (Temporal.ZonedDateTime.compare(morning, due) < 0) return morning;
  return onDay(night, it.due.kind === 'at' ? '20:59' : '20:00');
}
