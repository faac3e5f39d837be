import { minuteOf } from '../../utils/domain/record/minute';
import { deviceId, type RecordId } from '../../utils/domain/record/record-id';
import type { Row } from '../../utils/domain/record/row';
import type { DeviceId } from '../../utils/domain/record/stamp';
import type { DeviceMark, SyncHome, SyncStore } from '../../utils/sync/ports';
import { recordKey, type RecordKey } from '../../utils/sync/record';
import { memorySyncStore, type MemorySyncStore, type Snapshot } from '../support/memory-sync-store';
import type { SimulatedArea } from '../support/sync-area/area';
import type { Dice } from './dice';
import { bornRow, type Change, type Hand, newId } from './edit';
import { Life, type TurnOf } from './life';
import { oneAtATime } from './one-at-a-time';
import type { WallClock } from './wall-clock';
import type { Hearing } from './watch';
import type { World } from './world';

const HEARTBEAT_MS = 15 * 60_000;

/** All that lies in a browser profile, for copying it or putting it back. */
export interface Profile {
  readonly snapshot: Snapshot;
  readonly id: DeviceId | undefined;
  readonly mark: DeviceId | undefined;
  /** What its memory knows of the others. */
  readonly hearing: Hearing;
}

/** One browser profile with the extension in it: its database, its area, its clock and its background. */
export class Device {
  readonly number: number;
  /** When it came into this world, in true milliseconds. */
  readonly bornMs: number;
  readonly dice: Dice;
  readonly clock: WallClock;
  readonly store: MemorySyncStore;
  area: SimulatedArea;
  /** Its id as its writes carry it; absent before the first. */
  id: DeviceId | undefined;
  /** Whether the browser runs. */
  isAwake = true;
  /** Stolen, or uninstalled: nothing of it comes back. */
  isLost = false;
  /** When the background wants to run next, in true milliseconds. */
  wakeAt: number;
  heartbeatAt: number;
  /** Devices that were said here to be gone. */
  readonly retired = new Set<DeviceId>();

  readonly #world: World;
  #life: Life | undefined;
  #mark: DeviceId | undefined;

  constructor(
    world: World,
    parts: {
      readonly number: number;
      readonly dice: Dice;
      readonly clock: WallClock;
      readonly area: SimulatedArea;
    },
  ) {
    this.#world = world;
    this.number = parts.number;
    this.bornMs = world.nowMs;
    this.dice = parts.dice;
    this.clock = parts.clock;
    this.area = parts.area;
    this.store = memorySyncStore({ now: () => this.clock.now() });
    this.wakeAt = world.nowMs;
    this.heartbeatAt = world.nowMs;
    this.#listen(parts.area);
  }

  /** Who edits here, and when by this clock. The first edit draws the profile's id. */
  hand(): Hand {
    if (this.id === undefined) {
      this.id = deviceId(this.dice.bits());
      this.store.restore({ ...this.store.snapshot(), device: this.id });
    }
    return { device: this.id, minute: minuteOf(this.clock.now()) };
  }

  /** The person makes a record. */
  create(kind: number, change: Change): RecordKey {
    const isTaken = (id: RecordId) => this.store.row(recordKey(kind, id)) !== undefined;
    const id = newId(this.hand(), () => this.dice.bits(), isTaken);
    this.write(kind, bornRow(id, change));
    return recordKey(kind, id);
  }

  /** The person changed a record: it is on the disk, and the background is told, unless that goes wrong. */
  write(kind: number, row: Row): void {
    const before = this.store.row(recordKey(kind, row.id));
    this.#world.watch.edited(this, before, row);
    this.#world.ledger.accept(this.number, kind, before, row);
    this.store.put(kind, row);
    if (!this.isAwake || this.dice.oneIn(20)) return;
    this.#alive().edited();
    this.wakeAt = Math.min(this.wakeAt, this.#world.nowMs);
  }

  /** The background runs: because it is time, something was edited, or the area changed. */
  async wake(): Promise<void> {
    const now = this.#world.nowMs;
    this.wakeAt = Infinity;
    if (now >= this.heartbeatAt) this.heartbeatAt = now + HEARTBEAT_MS;
    this.#world.counts.wakes++;
    const life = this.#alive();
    const asked = this.clock.ms();
    const answer = await life.ask(async (engine) => {
      if (!this.dice.oneIn(10)) return engine.push();
      const [pushed] = await Promise.all([engine.push(), engine.pull(), engine.status(), engine.push()]);
      return pushed;
    });
    if (answer?.next) this.#wakeIn(Math.max(1_000, answer.next.epochMilliseconds - asked));
    // The browser ends what has nothing to do, and its timers with it.
    if (!life.isOver && this.dice.oneIn(this.#world.isCalm ? 60 : 12)) life.end();
    if (life.isOver && this.#life === life) this.#life = undefined;
  }

  /** So many pages ask for a sync in the same moment, now and some time later. */
  async atOnce(pages: number, laterMs: number): Promise<void> {
    const life = this.#alive();
    const ask = () => life.ask((engine) => Promise.all(Array.from({ length: pages }, () => engine.push())));
    await ask();
    this.#world.nowMs += laterMs;
    await ask();
  }

  /** The browser is closed. */
  sleep(): void {
    this.isAwake = false;
    this.#life?.end();
    this.#life = undefined;
  }

  /** The browser is started. */
  start(): void {
    this.isAwake = true;
    this.wakeAt = this.#world.nowMs;
    this.heartbeatAt = this.#world.nowMs;
  }

  profile(): Profile {
    const hearing = this.#world.watch.hearing(this);
    return { snapshot: this.store.snapshot(), id: this.id, mark: this.#mark, hearing };
  }

  /** Database and mark become those of another time, or of another profile. Its background dies with the old ones. */
  adopt({ snapshot, id, mark, hearing }: Profile): void {
    this.store.restore(snapshot);
    this.#world.watch.exchange(this, hearing);
    this.id = id;
    this.#mark = mark;
    this.#life?.end();
    this.#life = undefined;
  }

  /** Another area in place of this one. */
  attach(area: SimulatedArea): void {
    this.area = area;
    this.#listen(area);
    this.#life?.end();
    this.#life = undefined;
  }

  #listen(area: SimulatedArea): void {
    area.onChange(() => {
      if (this.isAwake && this.area === area) this.#wakeIn(1_000);
    });
  }

  #wakeIn(ms: number): void {
    this.wakeAt = Math.min(this.wakeAt, this.#world.nowMs + ms);
  }

  #alive(): Life {
    if (this.#life && !this.#life.isOver) return this.#life;
    const turnOf: TurnOf = (call) => this.#world.mischief(this, call);
    this.#life = new Life(
      {
        home: this.#watchedHome(),
        store: this.#watchedStore(),
        mark: this.#deviceMark(),
        clock: () => this.clock.now(),
        random: () => this.dice.bits(),
        self: { name: `Device ${this.number}`, browser: 'Test', version: '1.0' },
        lock: oneAtATime(),
        noting: {
          put: async (items) => this.#world.watch.put(this, items),
          remove: async (keys) => this.#world.watch.remove(this, keys),
        },
        later: (work) =>
          this.#world.later(this.dice.below(60_000), () => {
            work().catch(() => undefined);
          }),
      },
      turnOf,
    );
    return this.#life;
  }

  #watchedHome(): SyncHome {
    const watch = this.#world.watch;
    return {
      limits: this.area.limits,
      list: async () => watch.listed(this, await this.area.list()),
      put: async (items) => {
        const check = watch.putting(this);
        await this.area.put(items).finally(check);
      },
      remove: (keys) => this.area.remove(keys),
      onChange: (listener) => this.area.onChange(listener),
    };
  }

  #watchedStore(): SyncStore {
    const { store } = this;
    return {
      ...store,
      load: () => {
        this.#world.watch.tickBegins(this);
        return store.load();
      },
      save: async (memory, id) => {
        await store.save(memory, id);
        if (id) this.id = id.device;
      },
      merge: async (copies) => {
        this.#world.watch.merge(this, copies);
        await store.merge(copies);
      },
    };
  }

  #deviceMark(): DeviceMark {
    return {
      read: async () => this.#mark,
      write: async (device) => {
        this.#mark = device;
      },
    };
  }
}
