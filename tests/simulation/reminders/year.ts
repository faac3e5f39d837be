import type { Commitment } from '../../../utils/domain/commitment';
import { hasPassed } from '../../../utils/domain/due';
import { type Reminders, reminders } from '../../../utils/domain/reminders';
import { LEDGER_DAYS, type LedgerRow } from '../../../utils/domain/reminders/ledger';
import { DEFAULT_REMINDERS } from '../../../utils/domain/reminders/settings';
import { EVERY_OUTCOME } from '../../support/commitments';
import { rowsOf } from '../../support/reminders';
import { Dice } from '../dice';
import { type Deed, Deeds } from './deeds';
import { Promises } from './promises';
import { Watch } from './watch';

const MINUTE_MS = 60_000;
const DAY = 1440;
const HEARTBEAT = 15;
const START = Temporal.Instant.from('2026-01-05T00:00Z').epochMilliseconds;
const ZONES = [
  'Europe/Berlin',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
] as const;
const SNOOZES = [10, 30, 60, 180, DAY] as const;

/**
 * A year of a busy person with one device, minute by minute. The device asks what to remind of as the product does: when
 * an alarm fires, at a heartbeat, on waking and after changes.
 */
export class Year {
  readonly watch = new Watch();
  readonly counts = { promises: 0, asked: 0, alarms: 0, idleAlarms: 0, deaths: 0, snoozes: 0, moves: 0 };
  readonly #remind: typeof reminders;
  readonly #dice: Dice;
  readonly #promises: Promises;
  readonly #open = new Map<string, Commitment>();
  /** The last few; to be ignored. */
  #settled: readonly Commitment[] = [];
  /** While the device sleeps, they wait. */
  readonly #deeds = new Deeds();
  #ledger: readonly LedgerRow[] = [];
  #minute = 0;
  #clockAhead = 0;
  #zone: string = ZONES[0];
  #asleepUntil = 0;
  #heartbeat = 0;
  #alarm: number | undefined;
  #last: Reminders = {};
  /** Clock or place changed since the device last looked. */
  #isLost = false;
  #hasChanged = false;

  /** @param remind what decides: a broken one has to be noticed */
  constructor(seed: number, remind: typeof reminders = reminders) {
    this.#remind = remind;
    this.#dice = new Dice(seed);
    this.#promises = new Promises(this.#dice.fork());
  }

  live(days: number): this {
    for (const end = this.#minute + days * DAY; this.#minute < end; this.#minute += 1) {
      if (this.#minute % DAY === 0) this.#planDay();
      this.#live();
    }
    return this;
  }

  /** Everything is settled, and nothing new is promised. @returns how often the device was woken by alarms */
  rest(days: number): number {
    this.#open.clear();
    this.#deeds.clear();
    this.#ask();
    const before = this.counts.alarms;
    for (const end = this.#minute + days * DAY; this.#minute < end; this.#minute += 1) this.#live();
    return this.counts.alarms - before;
  }

  #now(): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(this.#instant()).toZonedDateTimeISO(this.#zone);
  }

  /** In milliseconds since 1970, by the device's clock. */
  #instant(): number {
    return START + (this.#minute + this.#clockAhead) * MINUTE_MS;
  }

  #live(): void {
    if (this.#minute < this.#asleepUntil) return;
    const hasWoken = this.#minute === this.#asleepUntil;
    const isRung = this.#alarm !== undefined && this.#alarm <= this.#instant();
    const isBeat = this.#minute >= this.#heartbeat;
    if (isBeat) this.#heartbeat = this.#minute + HEARTBEAT;
    if (hasWoken) this.#ask();
    else if (isRung) this.#ring();
    else if (isBeat) this.#beat();
    if (this.#minute >= this.#asleepUntil)
      for (const deed of this.#deeds.take(this.#minute)) deed(this.#now());
    if (this.#hasChanged) this.#ask();
    if (this.#minute >= this.#asleepUntil && !this.#isLost) {
      this.watch.minute(this.#open.values(), this.#instant(), this.#zone);
    }
  }

  #ring(): void {
    this.#alarm = undefined;
    this.counts.alarms += 1;
    const { moments } = this.watch.counts;
    this.#ask();
    if (this.watch.counts.moments === moments) this.counts.idleAlarms += 1;
  }

  #beat(): void {
    const [before, wasLost] = [this.#last, this.#isLost];
    const { moments } = this.watch.counts;
    this.#ask();
    if (wasLost) return;
    const isSame = this.watch.counts.moments === moments && String(this.#last.next) === String(before.next);
    if (!isSame) this.watch.violations.push(`a heartbeat found news (${this.#now().toString()})`);
  }

  /** Asks, shows and asks again; now and then the device dies between showing and noting. */
  #ask(): void {
    this.#hasChanged = false;
    this.#isLost = false;
    const now = this.#now();
    const answer = this.#answer(now);
    this.#last = answer;
    this.#alarm = answer.next?.epochMilliseconds;
    if (this.#alarm !== undefined && this.#alarm <= now.epochMilliseconds) {
      this.watch.violations.push(`an alarm in the past (${now.toString()})`);
    }
    if (!answer.moment) return;
    const isNoted = !this.#dice.perMille(80);
    this.watch.shown(answer.moment, now, { isNoted });
    if (!isNoted) return this.#die();
    this.#ledger = [...this.#ledger, ...rowsOf(answer.moment, now.toInstant())];
    if (this.#answer(now).moment) this.watch.violations.push(`a moment after a moment (${now.toString()})`);
    if (this.#dice.perMille(150)) this.#snooze(this.#dice.pick(answer.moment.keys).split(' ')[1] ?? '');
  }

  #answer(now: Temporal.ZonedDateTime): Reminders {
    this.counts.asked += 1;
    return this.#remind({
      open: [...this.#open.values(), ...this.#settled],
      settings: DEFAULT_REMINDERS,
      ledger: this.#ledger,
      now,
    });
  }

  #die(): void {
    this.counts.deaths += 1;
    this.#alarm = undefined;
    this.#sleep(this.#dice.perMille(100) ? this.#dice.between(60, 2 * DAY) : this.#dice.between(1, 30));
  }

  /** Deeds of the meantime come once it is awake. */
  #sleep(minutes: number): void {
    this.#asleepUntil = Math.max(this.#asleepUntil, this.#minute + minutes);
    for (let minute = this.#minute; minute < this.#asleepUntil; minute += 1) {
      for (const deed of this.#deeds.take(minute))
        this.#at(this.#asleepUntil + 1 + this.#dice.below(60), deed);
    }
  }

  #at(minute: number, deed: Deed): void {
    this.#deeds.add(Math.max(minute, this.#asleepUntil + 1), deed);
  }

  #planDay(): void {
    const dice = this.#dice;
    const today = this.#minute;
    const oldest = this.#now().epochMilliseconds - LEDGER_DAYS * DAY * MINUTE_MS;
    this.#ledger = this.#ledger.filter(({ at }) => at.epochMilliseconds >= oldest);
    for (let number = dice.between(9, 15); number > 0; number -= 1) {
      this.#at(today + dice.between(360, 1380), (now) => this.#log(this.#promises.logged(now)));
    }
    this.#at(today + 1, (now) => {
      for (const occurrence of this.#promises.occurrences(now)) this.#log(occurrence);
    });
    if (dice.perMille(700))
      this.#at(today + 1320 + dice.below(60), () => this.#sleep(dice.between(400, 640)));
    for (let number = dice.below(4); number > 0; number -= 1) {
      const minutes = dice.perMille(15) ? dice.between(DAY, 7 * DAY) : dice.between(2, 240);
      this.#at(today + dice.between(360, 1380), () => this.#sleep(minutes));
    }
    if (dice.perMille(80)) this.#at(today + dice.below(DAY), () => this.#setClock(dice.between(-DAY, DAY)));
    if (dice.perMille(60)) this.#at(today + dice.below(DAY), () => this.#travel(dice.pick(ZONES)));
  }

  #log(promise: Commitment): void {
    const now = this.#now();
    if (hasPassed(promise.due, now)) return;
    this.counts.promises += 1;
    this.#open.set(promise.id, promise);
    this.#hasChanged = true;
    this.#at(this.#minute + this.#promises.minutesOpen(), () => this.#settle(promise.id));
    const minutes = this.#dice.between(1, 600);
    if (this.#dice.perMille(80)) this.#at(this.#minute + minutes, (then) => this.#move(promise.id, then));
  }

  #settle(id: string): void {
    const it = this.#open.get(id);
    if (!it) return;
    this.#open.delete(id);
    this.watch.settled(id);
    this.#settled = [{ ...it, outcome: this.#dice.pick(EVERY_OUTCOME) }, ...this.#settled].slice(0, 20);
    this.#hasChanged = true;
  }

  #move(id: string, now: Temporal.ZonedDateTime): void {
    const it = this.#open.get(id);
    if (!it) return;
    this.counts.moves += 1;
    const to = this.#promises.dueAfter(now);
    const change = { at: now.toInstant(), from: it.due, to, told: true };
    const { snoozedUntil: _, ...rest } = it;
    this.#open.set(id, { ...rest, due: to, scoredDue: to, changes: [...it.changes, change] });
    this.#hasChanged = true;
  }

  #snooze(id: string): void {
    this.counts.snoozes += 1;
    const snoozedUntil = this.#now()
      .add({ minutes: this.#dice.pick(SNOOZES) })
      .toInstant();
    this.#at(this.#minute + 1, () => {
      const then = this.#open.get(id);
      if (then) this.#open.set(id, { ...then, snoozedUntil });
      this.#hasChanged = true;
    });
  }

  #setClock(minutes: number): void {
    this.#clockAhead = minutes;
    this.#loseTime();
    if (minutes !== 0) this.#at(this.#minute + this.#dice.between(30, 2 * DAY), () => this.#setClock(0));
  }

  #travel(zone: string): void {
    this.#zone = zone;
    this.#loseTime();
  }

  /** Nobody tells the device: it finds out when it looks next. */
  #loseTime(): void {
    this.#isLost = true;
    this.watch.timeChanged();
  }
}
