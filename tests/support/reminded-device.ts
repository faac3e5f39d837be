import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

import { remind } from '../../entrypoints/background/remind';
import { changeCommitment, logCommitment } from '../../utils/db/commitment-commands';
import { readOpenCommitments } from '../../utils/db/commitments';
import { writeDeviceSetting } from '../../utils/db/device-settings';
import { openDatabase } from '../../utils/db/open';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { sweep } from '../../utils/db/sweep';
import { syncStore } from '../../utils/db/sync-store';
import type { Environment } from '../../utils/db/write';
import type { Commitment } from '../../utils/domain/commitment';
import type { Due } from '../../utils/domain/due';
import { KINDS } from '../../utils/domain/kinds';
import { minuteOf } from '../../utils/domain/record/minute';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Row } from '../../utils/domain/record/row';
import type { Stamp } from '../../utils/domain/record/stamp';
import type { Transition } from '../../utils/domain/transitions';
import { englishTexts } from '../../utils/i18n';
import { laterTexts } from '../../utils/i18n/later-texts';
import { written } from './commitments';
import { FaultyNotices, Killed } from './faulty-notices';
import { berlin } from './reminders';
import { DESK } from './sync/statuses';

const TEXTS = laterTexts(englishTexts(['en-GB']));
const HEARTBEAT = { minutes: 15 };

type Factory = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };

interface Start {
  /** A time of the week in which the cases play, as `berlin` has them. */
  readonly at?: string;
  readonly dialect?: 'chromium' | 'firefox';
  /** Where the database lies; in an IndexedDB of its own unless given. */
  readonly factory?: Factory;
}

/** A device that reminds: the real commands and the real background on a database, with a clock and notices of our own. */
export class RemindedDevice {
  readonly notices: FaultyNotices;
  readonly db: SteadilyDatabase;
  now: Temporal.ZonedDateTime;
  hasRoom = true;
  /** What would be the next alarm. */
  next: Temporal.Instant | undefined;
  readonly #log: string[] = [];
  #random = 1;
  #heartbeat: Temporal.ZonedDateTime;

  private constructor(db: SteadilyDatabase, now: Temporal.ZonedDateTime, dialect: 'chromium' | 'firefox') {
    this.db = db;
    this.now = now;
    this.#heartbeat = now.add(HEARTBEAT);
    this.notices = new FaultyNotices({ dialect, isAllowed: true });
  }

  /** One with reminders switched on, where the person allows them, and nothing promised. */
  static async start({
    at = '09:00',
    dialect = 'chromium',
    factory = { indexedDB: new IDBFactory(), IDBKeyRange },
  }: Start = {}): Promise<RemindedDevice> {
    const opening = await openDatabase({ factory });
    if (!opening.ok) throw new Error(opening.reason);
    const device = new RemindedDevice(opening.db, berlin(at), dialect);
    await writeDeviceSetting(device.db, 'reminders', 'on');
    return device;
  }

  get environment(): Environment {
    return {
      now: () => this.now.toInstant(),
      random: () => (this.#random += 7919),
      hasRoom: () => Promise.resolve(this.hasRoom),
    };
  }

  /** What the background does whenever something wakes it. A background that was killed is silent. */
  async wake(): Promise<void> {
    const before = this.notices.seen.length;
    const open = await readOpenCommitments(this.db, this.now.toPlainDate());
    const { now, notices, environment } = this;
    try {
      this.next = await remind(this.db, { open, now, texts: TEXTS, notices, hasRoom: environment.hasRoom });
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.next = undefined;
    }
    const time = now.toPlainTime().toString({ smallestUnit: 'minute' });
    this.#log.push(...this.notices.seen.slice(before).map(({ title }) => `${time} ${title}`));
    if (this.hasRoom) await sweep(this.db, now.toInstant());
  }

  /** Wakes at this time, having slept until then. */
  async wakeAt(time: string): Promise<void> {
    this.now = berlin(time);
    this.#heartbeat = this.now.add(HEARTBEAT);
    await this.wake();
  }

  /** Is there until this time: wakes whenever it was told to, and every quarter of an hour. */
  async liveUntil(time: string): Promise<void> {
    const end = berlin(time);
    for (;;) {
      const alarm = this.next?.toZonedDateTimeISO(end.timeZoneId);
      const isAlarm = alarm && Temporal.ZonedDateTime.compare(alarm, this.#heartbeat) < 0;
      const then = isAlarm ? alarm : this.#heartbeat;
      if (Temporal.ZonedDateTime.compare(then, end) > 0) break;
      this.now = then;
      if (!isAlarm) this.#heartbeat = then.add(HEARTBEAT);
      await this.wake();
    }
    this.now = end;
  }

  /** Promises something, of which the background has not heard yet. */
  async jot(text: string, due: Due): Promise<RecordId> {
    const logged = await logCommitment(this.db, this.environment, { text, due }, this.now);
    if (!logged.ok) throw new Error(logged.reason);
    return logged.id;
  }

  /** Promises something, and wakes as after every change. */
  async promise(text: string, due: Due): Promise<RecordId> {
    const id = await this.jot(text, due);
    await this.wake();
    return id;
  }

  /** Changes a promise here, and wakes. */
  async change(id: RecordId, transition: (one: Commitment) => Transition): Promise<void> {
    const result = await changeCommitment(this.db, this.environment, id, { name: 'change', transition });
    if (!result.ok) throw new Error(result.reason);
    await this.wake();
  }

  /** Another device has changed a promise, and this one hears of it. */
  async hear(id: RecordId, transition: (one: Commitment) => Transition): Promise<void> {
    const answer = transition(await this.commitment(id));
    if (!answer.ok) throw new Error(answer.reason);
    const { ix: _ix, ...row } = (await this.db.commitments.get(id))!;
    await this.#merge(written(row, answer.patch, this.#stampElsewhere()));
  }

  /** Another device has deleted a promise, and this one hears of it. */
  async hearDeleted(id: RecordId): Promise<void> {
    const life = { state: 'deleted', stamp: this.#stampElsewhere() } as const;
    await this.#merge({ id, v: {}, s: {}, life });
  }

  /** All promises of another device come here. */
  async hearAll(other: RemindedDevice): Promise<void> {
    for (const { ix: _ix, ...row } of await other.db.commitments.toArray()) await this.#merge(row);
  }

  /** The promise as it stands, which must be open. */
  async commitment(id: RecordId): Promise<Commitment> {
    const found = (await readOpenCommitments(this.db, this.now.toPlainDate())).find((one) => one.id === id);
    if (!found) throw new Error(`${id} is not open.`);
    return found;
  }

  /** The titles of what stands on the screen. */
  shown(): readonly string[] {
    return [...this.notices.shown.values()].map(({ title }) => title);
  }

  /** The titles of all that ever came. */
  came(): readonly string[] {
    return this.notices.seen.map(({ title }) => title);
  }

  /** The same, each with its time of day. */
  log(): readonly string[] {
    return this.#log;
  }

  #stampElsewhere(): Stamp {
    return [minuteOf(this.now.toInstant()), 0, DESK];
  }

  async #merge(row: Row): Promise<void> {
    await syncStore(this.db, this.environment).merge([{ kind: KINDS.commitments.number, row }]);
    await this.wake();
  }
}
